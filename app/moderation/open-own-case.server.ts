import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { openCase } from './open-case.server'
import type { TextRef } from './text-kind'
import { findText } from './text-store.server'

/** A moderator opens a case about a text that nobody has reported, and gets its id; the one there is, if it is open. */
export async function openOwnCase(actor: Person, ref: TextRef, now: Date): Promise<string> {
  authorise(actor, { do: 'moderate' })
  return inTransaction(async (tx) => {
    const text = orNotFound(await findText(ref, tx))
    const { id } = await openCase(ref, text.words, now, tx)
    await saveAuditEntry({ actor, deed: 'open-case', subject: `case:${id}` }, tx)
    return id
  })
}
