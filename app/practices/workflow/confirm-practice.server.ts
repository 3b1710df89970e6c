import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { readAsPublisher } from '../read-practice.server'
import { nextReview } from './review-date'
import { saveReviewDueAt } from './review-store.server'

/** Says that the published text still holds, and sets a new review date. Fails with 'not-published' when it isn't up. */
export async function confirmPractice(actor: Actor, slug: string, now: Date): Promise<Result<null, 'not-published'>> {
  const practice = await readAsPublisher(actor, slug)
  return inTransaction(async (tx) => {
    if (!(await saveReviewDueAt(practice.id, nextReview(now), tx))) return failure('not-published')
    await saveAuditEntry({ actor, deed: 'confirm-practice', subject: `practice:${practice.id}` }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
