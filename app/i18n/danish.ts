import { accounts } from './da/accounts'
import { catalogue } from './da/catalogue'
import { collection } from './da/collection'
import { index } from './da/index'
import { moderation } from './da/moderation'
import { municipalities } from './da/municipalities'
import { practices } from './da/practices'
import { profile } from './da/profile'
import { ranking } from './da/ranking'
import { ui } from './da/ui'

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
}

export type Namespace = keyof typeof danish
