import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { mayCloseHelpNotice } from './help-notice'
import { findHelpNotice, saveHelpNoticeClosed } from './help-notice-store.server'

/** Takes a municipality's notice out of the lists. Closing one that is closed changes nothing. A 404 for everybody else's. */
export async function closeHelpNotice(actor: Person, id: string, now: Date): Promise<void> {
  const notice = orNotFound(await findHelpNotice(id))
  if (!mayCloseHelpNotice(actor, notice)) notFound()
  await inTransaction(async (tx) => {
    if (!(await saveHelpNoticeClosed(id, now, tx))) return
    await saveAuditEntry({ actor, deed: 'close-help-notice', subject: `help-notice:${id}` }, tx)
  })
}
