import { accounts } from './en/accounts'
import { catalogue } from './en/catalogue'
import { collection } from './en/collection'
import { index } from './en/index'
import { moderation } from './en/moderation'
import { municipalities } from './en/municipalities'
import { practices } from './en/practices'
import { profile } from './en/profile'
import { ranking } from './en/ranking'
import { ui } from './en/ui'

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
}
