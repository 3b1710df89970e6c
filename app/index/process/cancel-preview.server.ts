import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { isPreviewed } from './process'
import { holdProcess, saveStep } from './process-store.server'

/**
 * Takes a draft back to the staff: no municipality sees it any more. What was objected stays and is shown again when the preview is
 * opened anew. Fails where there is no preview, and while a time of publication is set.
 */
export async function cancelPreview(
  actor: Actor,
  slug: string,
): Promise<Result<null, 'no-preview' | 'publication-set'>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    if (!isPreviewed(edition)) return failure('no-preview')
    if (edition.publishAt !== null) return failure('publication-set')
    await saveStep(edition.id, { previewFrom: null, previewUntil: null }, tx)
    await saveAuditEntry({ actor, deed: 'cancel-preview', subject: `edition:${slug}` }, tx)
    return success(null)
  })
}
