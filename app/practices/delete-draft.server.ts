import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { readAsWriter } from './read-practice.server'
import { isWaiting, lockPractice } from './workflow/submission-store.server'
import { removeDraft } from './working-copy-store.server'

/**
 * Deletes a draft for good. Fails with 'has-been-published' when others may have seen it; such a practice is archived. What
 * waits to be judged is withdrawn first ('is-submitted').
 */
export async function deleteDraft(
  actor: Actor,
  slug: string,
): Promise<Result<null, 'has-been-published' | 'is-submitted'>> {
  const practice = await readAsWriter(actor, slug)
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    if (await isWaiting(practice.id, tx)) return failure('is-submitted')
    if (!(await removeDraft(practice.id, tx))) return failure('has-been-published')
    await saveAuditEntry({ actor, deed: 'delete-draft', subject: `practice:${practice.id}` }, tx)
    return success(null)
  })
}
