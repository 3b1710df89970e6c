import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import type { Actor, Person } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { removeSessionOf, removeSessionsOf } from './session-store.server'
import { findUser } from './user-store.server'

/** Logs oneself out everywhere, here too. */
export async function endOwnSessions(actor: Person): Promise<void> {
  await inTransaction(async (tx) => {
    await removeSessionsOf(actor.userId, tx)
    await saveAuditEntry({ actor, deed: 'log-out-everywhere', subject: `user:${actor.userId}` }, tx)
  })
}

/** Ends one of one's own sessions; a 404 when it is not one of them. */
export async function endOwnSession(actor: Person, sessionId: string): Promise<void> {
  await inTransaction(async (tx) => {
    orNotFound((await removeSessionOf(actor.userId, sessionId, tx)) || null)
    await saveAuditEntry({ actor, deed: 'end-session', subject: `user:${actor.userId}` }, tx)
  })
}

/** An administrator logs somebody else out everywhere. */
export async function endSessionsOf(actor: Actor, userId: string): Promise<void> {
  authorise(actor, { do: 'administer' })
  await inTransaction(async (tx) => {
    orNotFound(await findUser(userId, tx))
    await removeSessionsOf(userId, tx)
    await saveAuditEntry({ actor, deed: 'log-out-everywhere', subject: `user:${userId}` }, tx)
  })
}
