import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { barToPublishing, checkPublishAt, type PublicationBar, type TimeProblem } from './process'
import { holdProcess, saveStep, whoIs } from './process-store.server'

/**
 * Sets the time at which a draft becomes public by itself; a later call moves it. Fails for a time that has passed or lies before
 * the preview ends, and where something would hold the publication back as things stand.
 */
export async function schedulePublication(
  actor: Actor,
  slug: string,
  at: Date | null,
  now: Date,
): Promise<Result<null, TimeProblem | PublicationBar>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await holdProcess(slug, tx))
    const problem = checkPublishAt(at, edition, now)
    if (problem !== null || at === null) return failure(problem ?? 'date-missing')
    // By then the preview is over, but nothing else settles itself.
    const bar = barToPublishing(edition, at)
    if (bar !== null) return failure(bar)
    await saveStep(edition.id, { publishAt: at, publishAtBy: whoIs(actor) }, tx)
    const details = { at: at.toISOString() }
    await saveAuditEntry({ actor, deed: 'schedule-publication', subject: `edition:${slug}`, details }, tx)
    return success(null)
  })
}
