import type { Person } from '~/accounts/actor'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { lockCase, saveClaim } from './case-store.server'
import { isId } from './text-kind'

/** Lays a case back into the queue. Does nothing when somebody else has it. */
export async function releaseCase(actor: Person, caseId: string, now: Date): Promise<void> {
  authorise(actor, { do: 'moderate' })
  await inTransaction(async (tx) => {
    const found = orNotFound(isId(caseId) ? await lockCase(caseId, tx) : null)
    if (found.claimedById === actor.userId) await saveClaim(caseId, null, now, tx)
  })
}
