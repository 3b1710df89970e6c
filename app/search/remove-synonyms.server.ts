import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { removeSynonymGroup } from './synonym-store.server'

/** Takes a line off the list of synonyms; nothing happens when it is gone already. */
export async function removeSynonyms(actor: Actor, id: string): Promise<void> {
  authorise(actor, { do: 'edit-synonyms' })
  await inTransaction(async (tx) => {
    if (!(await removeSynonymGroup(id, tx))) return
    await saveAuditEntry({ actor, deed: 'remove-synonyms', subject: 'synonyms' }, tx)
    await raisePublicVersion(tx)
  })
}
