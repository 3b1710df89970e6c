import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { checkPreviewEnd, isRecomputing, type TimeProblem } from './process'
import { previewNotices } from './process-notices'
import { holdProcess, listThoseWhoAnswer, saveStep } from './process-store.server'

export type OpenPreviewProblem = TimeProblem | 'already-published' | 'publication-set' | 'recomputing'

/**
 * Lets each municipality see its own part of a draft and object to it until `until`, and tells those who answer for its figures.
 * Once it is open, only the end moves. Fails for a date that has passed, and while a time of publication is set.
 */
export async function openPreview(
  actor: Actor,
  slug: string,
  until: Date | null,
  now: Date,
): Promise<Result<null, OpenPreviewProblem>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    if (edition.state === 'published') return failure('already-published')
    if (edition.publishAt !== null) return failure('publication-set')
    if (isRecomputing(edition, now)) return failure('recomputing')
    const problem = checkPreviewEnd(until, now)
    if (problem !== null) return failure(problem)
    const from = edition.previewFrom === null ? now : new Date(edition.previewFrom)
    await saveStep(edition.id, { previewFrom: from, previewUntil: until }, tx)
    const details = { until: until?.toISOString() ?? null, moved: edition.previewFrom !== null }
    await saveAuditEntry({ actor, deed: 'open-preview', subject: `edition:${slug}`, details }, tx)
    if (until !== null)
      await notify(previewNotices(edition, { from, until }, await listThoseWhoAnswer(null, tx)), now, tx)
    return success(null)
  })
}
