import type { MunicipalityCode } from '~/municipalities/municipalities'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import type { Actor } from './actor'
import { saveAuditEntry } from './audit-store.server'
import { authorise } from './authorise.server'
import { removeInvitation } from './invitation-store.server'

/** Withdraws an open invitation: its link stops working. A 404 when the municipality has no such one. */
export async function revokeInvitation(
  actor: Actor,
  { municipalityCode, tokenHash }: { municipalityCode: MunicipalityCode; tokenHash: string },
): Promise<void> {
  authorise(actor, { do: 'manage-members', in: municipalityCode })
  await inTransaction(async (tx) => {
    orNotFound((await removeInvitation(municipalityCode, tokenHash, tx)) || null)
    await saveAuditEntry({ actor, deed: 'revoke-invitation', subject: `municipality:${municipalityCode}` }, tx)
  })
}
