import { inTransaction, type Tx } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import type { Person } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { findOpenInvitation, type Invitation, spendInvitation } from './invitation-store.server'
import { endSession, startSession } from './lucia.server'
import { saveMembership } from './membership-store.server'
import { hashPassword } from './password-hash.server'
import { type PasswordProblem, passwordProblem } from './password-rules'
import { sha256 } from './sha256.server'
import { findCredentials, findUser, saveUser } from './user-store.server'

/** What a person who holds an invitation's token may see of it, or null when it is no longer open. */
export async function readInvitation(token: string, now: Date): Promise<Omit<Invitation, 'tokenHash'> | null> {
  const invitation = await findOpenInvitation(sha256(token), now)
  if (!invitation) return null
  const { tokenHash: _, ...rest } = invitation
  return rest
}

/**
 * Makes an account of an invitation and logs its owner in; answers the `Set-Cookie` header. Never changes an account that
 * is there already: whoever hands out invitations must not be able to set its password ('account-exists').
 */
export async function acceptInvitation(
  request: Request,
  { token, name, newPassword }: { token: string; name: string; newPassword: string },
  now: Date,
): Promise<Result<{ cookie: string }, 'invitation-closed' | 'account-exists' | PasswordProblem>> {
  const invitation = await findOpenInvitation(sha256(token), now)
  if (!invitation) return failure('invitation-closed')
  const problem = passwordProblem(newPassword, invitation.email)
  if (problem) return failure(problem)
  const passwordHash = await hashPassword(newPassword)
  const made = await inTransaction(async (tx) => {
    if (await findCredentials(invitation.email, tx)) return failure('account-exists' as const)
    if (!(await spendInvitation(invitation.tokenHash, now, tx))) return failure('invitation-closed' as const)
    const userId = await saveUser({ email: invitation.email, name, passwordHash }, tx)
    if (userId === null) throw new Error('Another invitation to the same address was accepted at the same moment.')
    await joinMunicipality({ userId, name }, invitation, tx)
    return success({ userId })
  })
  if (!made.ok) return made
  await endSession(request)
  return success({ cookie: await startSession(made.value.userId) })
}

/** Somebody who has an account already takes an invitation to its e-mail address. */
export async function acceptInvitationAsUser(
  actor: Person,
  token: string,
  now: Date,
): Promise<Result<null, 'invitation-closed' | 'other-email'>> {
  return inTransaction(async (tx) => {
    const invitation = await findOpenInvitation(sha256(token), now, tx)
    if (!invitation) return failure('invitation-closed')
    const user = await findUser(actor.userId, tx)
    if (user?.email !== invitation.email) return failure('other-email')
    if (!(await spendInvitation(invitation.tokenHash, now, tx))) return failure('invitation-closed')
    await joinMunicipality(actor, invitation, tx)
    return success(null)
  })
}

async function joinMunicipality(
  person: { userId: string; name: string },
  { municipalityCode, role }: Invitation,
  tx: Tx,
): Promise<void> {
  await saveMembership(municipalityCode, { userId: person.userId, role }, tx)
  const subject = `municipality:${municipalityCode}/user:${person.userId}`
  await saveAuditEntry({ actor: person, deed: 'accept-invitation', subject, details: { role } }, tx)
}
