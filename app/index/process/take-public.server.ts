import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { notify } from '~/notifications/notify.server'
import type { Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import {
  holdBatches,
  keepBatches,
  listUsedBatchIds,
  savePublishedBatches,
  savePublishedEdition,
} from '../edition-saving-store.server'
import { findEdition } from '../edition-store.server'
import { barToPublishing, type PublicationBar } from './process'
import { correctedNotices } from './process-notices'
import { listThoseWhoAnswer, type ProcessedEdition } from './process-store.server'
import { listTouchedBy } from './version-differences-store.server'

export type PublishEditionProblem = PublicationBar | 'batch-withdrawn'

/**
 * Makes a held draft public, with the files that waited for it: all of it in one commit, so that a crash leaves either nothing or
 * everything. Those whose figures or place a corrected version changes are told. `by` is a name or an id, as rows keep it.
 */
export async function takePublic(
  edition: ProcessedEdition,
  { actor, by }: { actor: Actor; by: string },
  now: Date,
  tx: Tx,
): Promise<Result<null, PublishEditionProblem>> {
  const bar = barToPublishing(edition, now)
  if (bar !== null) return failure(bar)
  const batchIds = await listUsedBatchIds(edition.id, tx)
  if ((await holdBatches(batchIds, tx)).length < batchIds.length) return failure('batch-withdrawn')
  // What the draft kept in case a correction was taken back: nothing of it is in the edition, so it is neither named nor published.
  await keepBatches(edition.id, batchIds, tx)
  await savePublishedBatches(batchIds, by, now, tx)
  if (!(await savePublishedEdition(edition.id, by, now, tx))) return failure('already-published')
  const subject = `edition:${edition.slug}`
  const stored = await findEdition(edition.slug, tx)
  const details = {
    contentHash: stored?.contentHash ?? null,
    version: edition.version,
    previewed: edition.previewFrom !== null,
  }
  await saveAuditEntry({ actor, deed: 'publish-edition', subject, details }, tx)
  await raisePublicVersion(tx)
  if (edition.replacesId !== null) {
    const touched = await listTouchedBy(edition.replacesId, edition.id, tx)
    if (touched.length > 0) await notify(correctedNotices(edition, await listThoseWhoAnswer(touched, tx)), now, tx)
  }
  return success(null)
}
