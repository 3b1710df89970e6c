import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { findBatch, saveWithdrawn } from './import-batch-store.server'

/**
 * Takes a published batch out of use with a reason: earlier batches' figures are the current ones again. Editions that were
 * published on it keep the figures they were made from, and their numbers still open it as their source.
 */
export async function withdrawBatch(
  actor: Actor,
  { batchId, reason }: { batchId: string; reason: string },
  now: Date,
): Promise<Result<null, 'not-published' | 'reason-missing'>> {
  authorise(actor, { do: 'import-observations' })
  if (reason.trim() === '') return failure('reason-missing')
  return inTransaction(async (tx) => {
    const { fileName } = orNotFound(await findBatch(batchId, tx))
    if (!(await saveWithdrawn({ id: batchId, reason: reason.trim() }, actor, now, tx))) return failure('not-published')
    const details = { fileName }
    await saveAuditEntry({ actor, deed: 'withdraw-import-batch', subject: `import-batch:${batchId}`, details }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
