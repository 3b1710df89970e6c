import type { MunicipalityCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import type { Actor, MunicipalRole } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { isLastManager } from './last-manager'
import { findRole, lockManagers, saveRole } from './membership-store.server'

/** Gives a member another role. Fails with 'last-manager' when the municipality would have no manager left. */
export async function changeRole(
  actor: Actor,
  { municipalityCode, userId, role }: { municipalityCode: MunicipalityCode; userId: string; role: MunicipalRole },
): Promise<Result<null, 'last-manager'>> {
  authorise(actor, { do: 'manage-members', in: municipalityCode })
  return inTransaction(async (tx) => {
    const managers = await lockManagers(municipalityCode, tx)
    const from = orNotFound(await findRole(municipalityCode, userId, tx))
    if (role !== 'manager' && isLastManager(managers, userId)) return failure('last-manager')
    await saveRole(municipalityCode, { userId, role }, tx)
    const subject = `municipality:${municipalityCode}/user:${userId}`
    await saveAuditEntry({ actor, deed: 'change-role', subject, details: { from, to: role } }, tx)
    return success(null)
  })
}
