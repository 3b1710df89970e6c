import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { isPublishable } from './import-batch'
import { findBatch, findPublishedTwin, holdFile, savePublished } from './import-batch-store.server'

export type PublishProblem = 'has-errors' | 'not-staged' | 'already-published' | 'twin-published'

/** Makes a staged batch's figures the current ones, all or nothing: one row changes, no figures are copied. */
export async function publishBatch(actor: Actor, batchId: string, now: Date): Promise<Result<null, PublishProblem>> {
  authorise(actor, { do: 'import-observations' })
  return inTransaction(async (tx) => {
    const { fileHash } = orNotFound(await findBatch(batchId, tx))
    await holdFile(fileHash, tx)
    const batch = orNotFound(await findBatch(batchId, tx))
    if (batch.state === 'published') return failure('already-published')
    if (batch.state !== 'staged' || batch.isCorrection) return failure('not-staged')
    if (!isPublishable(batch)) return failure('has-errors')
    if (await findPublishedTwin(batch, tx)) return failure('twin-published')
    if (!(await savePublished(batchId, actor, now, tx))) return failure('not-staged')
    const details = { fileName: batch.fileName, fileHash, observations: batch.observationCount }
    await saveAuditEntry({ actor, deed: 'publish-import-batch', subject: `import-batch:${batchId}`, details }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
