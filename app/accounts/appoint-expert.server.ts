import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import type { Actor } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { saveExpert } from './expert-store.server'
import { findUser } from './user-store.server'

/** Makes a user an expert in an area; one who is already stays one. */
export async function appointExpert(
  actor: Actor,
  { userId, area }: { userId: string; area: string },
  now: Date,
): Promise<void> {
  authorise(actor, { do: 'appoint-experts' })
  await inTransaction(async (tx) => {
    orNotFound(await findUser(userId, tx))
    if (!(await saveExpert({ userId, area, appointedById: actor.userId, appointedAt: now }, tx))) return
    await saveAuditEntry({ actor, deed: 'appoint-expert', subject: `user:${userId}`, details: { area } }, tx)
  })
}
