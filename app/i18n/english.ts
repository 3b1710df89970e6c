import { accounts } from './en/accounts'
import { adoption } from './en/adoption'
import { attachments } from './en/attachments'
import { catalogue } from './en/catalogue'
import { collection } from './en/collection'
import { comparison } from './en/comparison'
import { council } from './en/council'
import { dialogue } from './en/dialogue'
import { index } from './en/index'
import { laboratory } from './en/laboratory'
import { moderation } from './en/moderation'
import { movement } from './en/movement'
import { municipalities } from './en/municipalities'
import { notifications } from './en/notifications'
import { planning } from './en/planning'
import { practices } from './en/practices'
import { process } from './en/process'
import { profile } from './en/profile'
import { ranking } from './en/ranking'
import { search } from './en/search'
import { socioeconomic } from './en/socioeconomic'
import { thanks } from './en/thanks'
import { transparency } from './en/transparency'
import { ui } from './en/ui'
import { workflow } from './en/workflow'

/** Every interface text in English, by namespace. */
export const english = {
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
