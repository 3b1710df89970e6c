import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import type { Actor, UnionRole } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { findUser, saveUnionRole } from './user-store.server'

/** Gives a user a role in the union, or with null takes it away. */
export async function setUnionRole(
  actor: Actor,
  { userId, role }: { userId: string; role: UnionRole | null },
): Promise<void> {
  authorise(actor, { do: 'administer' })
  await inTransaction(async (tx) => {
    const { unionRole: from } = orNotFound(await findUser(userId, tx))
    await saveUnionRole(userId, role, tx)
    await saveAuditEntry({ actor, deed: 'set-union-role', subject: `user:${userId}`, details: { from, to: role } }, tx)
  })
}
