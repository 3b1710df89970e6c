import { inTransaction, type Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Actor } from './actor'
import { anonymousName } from './anonymous'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { removeInvitationsTo } from './invitation-store.server'
import { findUser, removeEmailFromReports, saveAnonymous } from './user-store.server'

/** Takes somebody's name out of what others wrote. The rooms above know where it stands; the door hands down the one to use. */
export type ForgetName = (person: { userId: string; name: string }, instead: string, tx: Tx) => Promise<void>

/**
 * Makes a user who leaves anonymous, for good: name, e-mail address, password, roles, sessions and all that was theirs alone go,
 * what they wrote stays the municipality's. Fails with 'yourself', so that there is always an administrator left.
 */
export async function anonymiseUser(
  actor: Actor,
  userId: string,
  now: Date,
  forgetName: ForgetName,
): Promise<Result<null, 'yourself'>> {
  authorise(actor, { do: 'administer' })
  if (actor.userId === userId) return failure('yourself')
  return inTransaction(async (tx) => {
    const { email, name } = orNotFound(await findUser(userId, tx))
    await removeInvitationsTo(email, tx)
    await removeEmailFromReports(email, tx)
    await forgetName({ userId, name }, anonymousName, tx)
    await saveAnonymous(userId, now, tx)
    await raisePublicVersion(tx)
    await saveAuditEntry({ actor, deed: 'anonymise-user', subject: `user:${userId}` }, tx)
    return success(null)
  })
}
