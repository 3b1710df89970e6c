import type { Person } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import type { QueueView } from './queue-filter'
import { listOpenAppeals, listQueue } from './queue-store.server'

/** The moderators' queue and the appeals that wait; a 404 for all others. */
export async function readQueue(actor: Person, view: QueueView) {
  authorise(actor, { do: 'moderate' })
  return { ...(await listQueue(view, actor.userId)), appeals: await listOpenAppeals() }
}
