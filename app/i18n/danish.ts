import { accounts } from './da/accounts'
import { adoption } from './da/adoption'
import { attachments } from './da/attachments'
import { catalogue } from './da/catalogue'
import { collection } from './da/collection'
import { comparison } from './da/comparison'
import { council } from './da/council'
import { dialogue } from './da/dialogue'
import { index } from './da/index'
import { laboratory } from './da/laboratory'
import { moderation } from './da/moderation'
import { movement } from './da/movement'
import { municipalities } from './da/municipalities'
import { notifications } from './da/notifications'
import { planning } from './da/planning'
import { practices } from './da/practices'
import { process } from './da/process'
import { profile } from './da/profile'
import { ranking } from './da/ranking'
import { search } from './da/search'
import { socioeconomic } from './da/socioeconomic'
import { thanks } from './da/thanks'
import { transparency } from './da/transparency'
import { ui } from './da/ui'
import { workflow } from './da/workflow'

/** Every interface text in Danish, by namespace: the measure that English must match. */
export const danish = {
  ui,
  municipalities,
  catalogue,
  collection,
  index,
  accounts,
  practices,
  moderation,
  ranking,
  profile,
  movement,
  process,
  notifications,
  workflow,
  adoption,
  planning,
  dialogue,
  search,
  transparency,
  attachments,
  thanks,
  council,
  socioeconomic,
  comparison,
  laboratory,
}

export type Namespace = keyof typeof danish
