import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { removeDraft } from './edition-saving-store.server'
import { findEdition } from './edition-store.server'

/** Throws a draft away. A published edition stays for ever. */
export async function discardEdition(actor: Actor, slug: string): Promise<Result<null, 'already-published'>> {
  authorise(actor, { do: 'publish-edition' })
  return inTransaction(async (tx) => {
    const edition = orNotFound(await findEdition(slug, tx))
    if (!(await removeDraft(edition.id, tx))) return failure('already-published')
    const details = { contentHash: edition.contentHash }
    await saveAuditEntry({ actor, deed: 'discard-edition', subject: `edition:${slug}`, details }, tx)
    return success(null)
  })
}
