import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db, type Tx } from '~/platform/database.server'
import type { MunicipalRole } from './actor'
import { roleRows, rolesOfRows } from './stored-actor'

/** Somebody in a municipality, as its manager sees them. */
export type Member = { userId: string; name: string; email: string; role: MunicipalRole; createdAt: Date }

/** Everybody in a municipality, in no order. */
export async function listMembers(municipalityCode: MunicipalityCode, database: Database = db): Promise<Member[]> {
  const rows = await database.membership.findMany({
    where: { municipalityCode },
    select: { userId: true, role: true, createdAt: true, user: { select: { name: true, email: true } } },
  })
  return rows.map(({ user, role, ...row }) => ({ ...row, ...user, role: rolesOfRows[role] }))
}

/** The role a user has in a municipality, or null. */
export async function findRole(
  municipalityCode: MunicipalityCode,
  userId: string,
  database: Database = db,
): Promise<MunicipalRole | null> {
  const row = await database.membership.findUnique({
    where: { userId_municipalityCode: { userId, municipalityCode } },
    select: { role: true },
  })
  return row ? rolesOfRows[row.role] : null
}

/** Is somebody with this e-mail address already a member? */
export async function hasMember(
  municipalityCode: MunicipalityCode,
  email: string,
  database: Database = db,
): Promise<boolean> {
  return (await database.membership.count({ where: { municipalityCode, user: { email } } })) > 0
}

/** Makes a user a member. One who already is keeps the role they have: then nothing is written and it answers false. */
export async function saveMembership(
  municipalityCode: MunicipalityCode,
  { userId, role }: { userId: string; role: MunicipalRole },
  database: Database = db,
): Promise<boolean> {
  const { count } = await database.membership.createMany({
    data: [{ municipalityCode, userId, role: roleRows[role] }],
    skipDuplicates: true,
  })
  return count > 0
}

/** Changes the role of one who is a member. */
export async function saveRole(
  municipalityCode: MunicipalityCode,
  { userId, role }: { userId: string; role: MunicipalRole },
  database: Database = db,
): Promise<void> {
  await database.membership.update({
    where: { userId_municipalityCode: { userId, municipalityCode } },
    data: { role: roleRows[role] },
  })
}

/** False when there was no such membership. */
export async function removeMembership(
  municipalityCode: MunicipalityCode,
  userId: string,
  database: Database = db,
): Promise<boolean> {
  const { count } = await database.membership.deleteMany({ where: { municipalityCode, userId } })
  return count > 0
}

/** The user ids of a municipality's managers, held until the transaction ends: two who demote each other take turns. */
export async function lockManagers(municipalityCode: MunicipalityCode, tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    SELECT "userId" FROM "Membership"
    WHERE "municipalityCode" = ${municipalityCode} AND "role" = 'MANAGER'
    ORDER BY "userId" FOR UPDATE`
  return rows.map((row) => row.userId)
}
