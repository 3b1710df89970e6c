import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { isDiscardable } from './import-batch'
import { findBatch, holdIsUsed, saveDiscarded } from './import-batch-store.server'
import { removeObservations } from './observation-store.server'

/** Throws away a batch that was never published; that it came and went stays on record, its observations do not. */
export async function discardBatch(actor: Actor, batchId: string, now: Date): Promise<Result<null, 'not-discardable'>> {
  authorise(actor, { do: 'import-observations' })
  const batch = orNotFound(await findBatch(batchId))
  if (!isDiscardable(batch, now)) return failure('not-discardable')
  const discarded = await inTransaction(async (tx) => {
    // A draft of an edition that rests on it must go first.
    if (await holdIsUsed(batchId, tx)) return false
    if (!(await saveDiscarded(batch, tx))) return false
    const details = { fileName: batch.fileName }
    await saveAuditEntry({ actor, deed: 'discard-import-batch', subject: `import-batch:${batchId}`, details }, tx)
    return true
  })
  if (!discarded) return failure('not-discardable')
  // After the commit, in pieces: a batch that is thrown away is never read again, so nobody can see it half removed.
  await removeObservations(batchId, Math.max(batch.linesRead, batch.linesTotal ?? 0))
  return success(null)
}
