import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { discardCorrectionBatches } from '~/collection/correction-batch-store.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { removeDraft } from './edition-saving-store.server'
import { findEdition } from './edition-store.server'
import { listCorrections } from './process/correction-store.server'

/** Throws a draft away, with what was objected to it and corrected for it. A published edition stays for ever. */
export async function discardEdition(actor: Actor, slug: string): Promise<Result<null, 'already-published'>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await findEdition(slug, tx))
    const corrections = (await listCorrections([edition.id], tx)).get(edition.id) ?? []
    if (!(await removeDraft(edition.id, tx))) return failure('already-published')
    await discardCorrectionBatches(
      corrections.map(({ batchId }) => batchId),
      tx,
    )
    const details = { contentHash: edition.contentHash }
    await saveAuditEntry({ actor, deed: 'discard-edition', subject: `edition:${slug}`, details }, tx)
    return success(null)
  })
}
