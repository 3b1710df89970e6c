import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { holdBatches, savePublishedEdition } from './edition-saving-store.server'
import { findEdition, listEditionBatches } from './edition-store.server'

export type PublishEditionProblem = 'already-published' | 'batch-withdrawn'

/**
 * Makes a draft the edition that everybody sees. From then on it never changes. Fails where it is published already, or
 * where a file it was computed from has been withdrawn since.
 */
export async function publishEdition(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<Result<null, PublishEditionProblem>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await findEdition(slug, tx))
    if (edition.state === 'published') return failure('already-published')
    const batchIds = (await listEditionBatches(edition.id, tx)).map(({ id }) => id)
    if ((await holdBatches(batchIds, tx)).length < batchIds.length) return failure('batch-withdrawn')
    if (!(await savePublishedEdition(edition.id, actor, now, tx))) return failure('already-published')
    const details = { contentHash: edition.contentHash }
    await saveAuditEntry({ actor, deed: 'publish-edition', subject: `edition:${slug}`, details }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
