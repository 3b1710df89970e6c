import type { Actor } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { listCases, type ModerationCase } from './decision-store.server'

/** The moderators' queue; a 404 for all others. */
export async function readQueue(actor: Actor): Promise<{ open: ModerationCase[]; closed: ModerationCase[] }> {
  authorise(actor, { do: 'moderate' })
  return listCases()
}
