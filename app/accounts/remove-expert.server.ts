import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import type { Actor } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { removeExpertIn } from './expert-store.server'
import { findUser } from './user-store.server'

/** Ends that a user is an expert in an area. What they have judged stays judged. */
export async function removeExpert(actor: Actor, { userId, area }: { userId: string; area: string }): Promise<void> {
  authorise(actor, { do: 'appoint-experts' })
  await inTransaction(async (tx) => {
    orNotFound(await findUser(userId, tx))
    if (!(await removeExpertIn(userId, area, tx))) return
    await saveAuditEntry({ actor, deed: 'remove-expert', subject: `user:${userId}`, details: { area } }, tx)
  })
}
