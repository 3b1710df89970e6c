import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { saveRestored } from './publication-store.server'
import { readAsPublisher } from './read-practice.server'
import { nextReview } from './workflow/review-date'

/**
 * Puts an archived practice back, to the same readers as before: whoever does so says that the text holds. Fails with
 * 'not-archived' when it isn't one.
 */
export async function restorePractice(actor: Actor, slug: string, now: Date): Promise<Result<null, 'not-archived'>> {
  const practice = await readAsPublisher(actor, slug)
  return inTransaction(async (tx) => {
    if (!(await saveRestored(practice.id, nextReview(now), tx))) return failure('not-archived')
    await saveAuditEntry({ actor, deed: 'restore-practice', subject: `practice:${practice.id}` }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
