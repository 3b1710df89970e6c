import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Actor } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { removeInvitationsTo } from './invitation-store.server'
import { findUser, saveAnonymous } from './user-store.server'

/**
 * Makes a user who leaves anonymous, for good: name, e-mail address, password, roles and sessions go, what they wrote
 * stays the municipality's. Fails with 'yourself', so that there is always an administrator left.
 */
export async function anonymiseUser(actor: Actor, userId: string, now: Date): Promise<Result<null, 'yourself'>> {
  authorise(actor, { do: 'administer' })
  if (actor.userId === userId) return failure('yourself')
  return inTransaction(async (tx) => {
    const { email } = orNotFound(await findUser(userId, tx))
    await removeInvitationsTo(email, tx)
    await saveAnonymous(userId, now, tx)
    await raisePublicVersion(tx)
    await saveAuditEntry({ actor, deed: 'anonymise-user', subject: `user:${userId}` }, tx)
    return success(null)
  })
}
