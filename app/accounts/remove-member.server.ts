import type { MunicipalityCode } from '~/municipalities/municipalities'
import { inTransaction, type Tx } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Actor } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { isLastManager } from './last-manager'
import { findRole, lockManagers, removeMembership } from './membership-store.server'

type Membership = { municipalityCode: MunicipalityCode; userId: string }

/** A manager takes a member out of the municipality. Fails with 'last-manager' when nobody would be left to manage. */
export async function removeMember(actor: Actor, membership: Membership): Promise<Result<null, 'last-manager'>> {
  authorise(actor, { do: 'manage-members', in: membership.municipalityCode })
  return inTransaction(async (tx) => {
    const managers = await lockManagers(membership.municipalityCode, tx)
    if (isLastManager(managers, membership.userId)) return failure('last-manager')
    await remove(actor, membership, tx)
    return success(null)
  })
}

/** An administrator takes anybody out of any municipality, its last manager too: they can invite another. */
export async function removeAnyMember(actor: Actor, membership: Membership): Promise<void> {
  authorise(actor, { do: 'administer' })
  await inTransaction((tx) => remove(actor, membership, tx))
}

async function remove(actor: Actor, { municipalityCode, userId }: Membership, tx: Tx): Promise<void> {
  const role = orNotFound(await findRole(municipalityCode, userId, tx))
  await removeMembership(municipalityCode, userId, tx)
  const subject = `municipality:${municipalityCode}/user:${userId}`
  await saveAuditEntry({ actor, deed: 'remove-member', subject, details: { role } }, tx)
}
