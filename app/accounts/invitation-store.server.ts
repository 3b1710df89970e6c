import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { MunicipalRole } from './actor'
import { roleRows, rolesOfRows } from './stored-actor'

/** A way in that waits for its person. Known by the hash of its token: the token itself was shown once. */
export type Invitation = {
  tokenHash: string
  email: string
  name: string
  municipalityCode: MunicipalityCode
  role: MunicipalRole
  expiresAt: Date
}

const columns = {
  tokenHash: true,
  email: true,
  name: true,
  municipalityCode: true,
  role: true,
  expiresAt: true,
} as const

const open = (now: Date) => ({ acceptedAt: null, expiresAt: { gt: now } })

/** The invitation behind a token's hash while it can be accepted, else null. */
export async function findOpenInvitation(
  tokenHash: string,
  now: Date,
  database: Database = db,
): Promise<Invitation | null> {
  const row = await database.invitation.findUnique({ where: { tokenHash, ...open(now) }, select: columns })
  return row && { ...row, role: rolesOfRows[row.role] }
}

/** The invitations of a municipality that can still be accepted, the newest first. */
export async function listOpenInvitations(
  municipalityCode: MunicipalityCode,
  now: Date,
  database: Database = db,
): Promise<Invitation[]> {
  const rows = await database.invitation.findMany({
    where: { municipalityCode, ...open(now) },
    select: columns,
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({ ...row, role: rolesOfRows[row.role] }))
}

/** Keeps an invitation in the place of any earlier ones to the same person in the same municipality. */
export async function saveInvitation(
  { role, ...invitation }: Invitation & { invitedById: string | null },
  database: Database = db,
): Promise<void> {
  const { municipalityCode, email } = invitation
  await database.invitation.deleteMany({ where: { municipalityCode, email } })
  await database.invitation.create({ data: { ...invitation, role: roleRows[role] } })
}

/** Uses an invitation up; false when it has been used, withdrawn or has run out, so that only one can have it. */
export async function spendInvitation(tokenHash: string, now: Date, database: Database = db): Promise<boolean> {
  const { count } = await database.invitation.updateMany({
    where: { tokenHash, ...open(now) },
    data: { acceptedAt: now },
  })
  return count > 0
}

/** False when the municipality has no such open invitation. */
export async function removeInvitation(
  municipalityCode: MunicipalityCode,
  tokenHash: string,
  database: Database = db,
): Promise<boolean> {
  const { count } = await database.invitation.deleteMany({ where: { municipalityCode, tokenHash, acceptedAt: null } })
  return count > 0
}

/** Forgets every invitation to an e-mail address, also those that were accepted. */
export async function removeInvitationsTo(email: string, database: Database = db): Promise<void> {
  await database.invitation.deleteMany({ where: { email } })
}

/** Clears away invitations that ran out before `limit`, accepted or not: nobody needs the addresses in them any more. */
export async function removeOldInvitations(limit: Date, database: Database = db): Promise<void> {
  await database.invitation.deleteMany({ where: { expiresAt: { lt: limit } } })
}
