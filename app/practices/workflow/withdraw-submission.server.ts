import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { readAsPublisher } from '../read-practice.server'
import { saveWithdrawn } from './submission-store.server'

/** Takes back what waits to be judged, so that it can be written on. Fails with 'not-submitted' when nothing waits. */
export async function withdrawSubmission(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<Result<null, 'not-submitted'>> {
  const practice = await readAsPublisher(actor, slug)
  return inTransaction(async (tx) => {
    const withdrawn = await saveWithdrawn(practice.id, { decidedById: actor.userId, decidedAt: now }, tx)
    if (!withdrawn) return failure('not-submitted')
    await saveAuditEntry({ actor, deed: 'withdraw-submission', subject: `practice:${practice.id}` }, tx)
    return success(null)
  })
}
