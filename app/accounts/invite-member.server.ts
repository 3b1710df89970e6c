import { randomBytes } from 'node:crypto'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Actor, MunicipalRole } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { normalEmail } from './email'
import { saveInvitation } from './invitation-store.server'
import { invitationExpiry } from './invitation-validity'
import { hasMember } from './membership-store.server'
import { can } from './policy'
import { sha256 } from './sha256.server'

export type NewInvitation = { municipalityCode: MunicipalityCode; email: string; name: string; role: MunicipalRole }

/**
 * Invites somebody to a municipality, by its manager or an administrator. Answers the token of a way in that works once
 * and is known to nobody afterwards; an earlier invitation to the same person stops working.
 */
export async function inviteMember(
  actor: Actor,
  invitation: NewInvitation,
  now: Date,
): Promise<Result<{ token: string; expiresAt: Date }, 'already-member'>> {
  const { municipalityCode, role } = invitation
  if (!can(actor, { do: 'manage-members', in: municipalityCode })) authorise(actor, { do: 'administer' })
  orNotFound(municipalityByCode(municipalityCode))
  const email = normalEmail(invitation.email)
  const token = randomBytes(32).toString('base64url')
  const expiresAt = invitationExpiry(now)
  return inTransaction(async (tx) => {
    if (await hasMember(municipalityCode, email, tx)) return failure('already-member')
    const row = { ...invitation, email, tokenHash: sha256(token), expiresAt, invitedById: actor.userId }
    await saveInvitation(row, tx)
    const subject = `municipality:${municipalityCode}`
    await saveAuditEntry({ actor, deed: 'invite-member', subject, details: { role } }, tx)
    return success({ token, expiresAt })
  })
}
