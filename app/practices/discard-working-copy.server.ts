import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { readAsWriter } from './read-practice.server'
import { isWaiting, lockPractice } from './workflow/submission-store.server'
import { removeWorkingCopy } from './working-copy-store.server'

/**
 * Throws away changes that were never published. Fails with 'nothing-published' on a draft, which is deleted instead, and
 * with 'is-submitted' while they wait to be judged.
 */
export async function discardWorkingCopy(
  actor: Actor,
  slug: string,
): Promise<Result<null, 'nothing-published' | 'is-submitted'>> {
  const practice = await readAsWriter(actor, slug)
  if (practice.current === null) return failure('nothing-published')
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    if (await isWaiting(practice.id, tx)) return failure('is-submitted')
    await removeWorkingCopy(practice.id, tx)
    await saveAuditEntry({ actor, deed: 'discard-working-copy', subject: `practice:${practice.id}` }, tx)
    return success(null)
  })
}
