import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { readAsWriter } from './read-practice.server'
import { removeWorkingCopy } from './working-copy-store.server'

/** Throws away changes that were never published. Fails with 'nothing-published' on a draft, which is deleted instead. */
export async function discardWorkingCopy(actor: Actor, slug: string): Promise<Result<null, 'nothing-published'>> {
  const practice = await readAsWriter(actor, slug)
  if (practice.current === null) return failure('nothing-published')
  return inTransaction(async (tx) => {
    await removeWorkingCopy(practice.id, tx)
    await saveAuditEntry({ actor, deed: 'discard-working-copy', subject: `practice:${practice.id}` }, tx)
    return success(null)
  })
}
