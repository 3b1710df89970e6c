import { type Database, db } from '~/platform/database.server'

/** Everybody who may moderate: moderators and administrators who have not left. */
export async function listModeratorIds(database: Database = db): Promise<string[]> {
  const rows = await database.user.findMany({
    where: { anonymisedAt: null, OR: [{ unionRole: 'MODERATOR' }, { isAdministrator: true }] },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Who has said that they have an interest in a case, and who that they have none. */
export async function listInterests(
  caseId: string,
  database: Database = db,
): Promise<{ moderatorId: string; moderator: string; hasInterest: boolean; text: string; declaredAt: Date }[]> {
  const rows = await database.interestDeclaration.findMany({
    where: { caseId },
    select: {
      moderatorId: true,
      hasInterest: true,
      text: true,
      declaredAt: true,
      moderator: { select: { name: true } },
    },
    orderBy: { declaredAt: 'asc' },
  })
  return rows.map(({ moderator, ...row }) => ({ ...row, moderator: moderator.name }))
}

/** A moderator's word about a case. Having none can turn into having one, never the other way. */
export async function saveInterest(
  declaration: { caseId: string; moderatorId: string; hasInterest: boolean; text: string; now: Date },
  database: Database,
): Promise<void> {
  const { caseId, moderatorId, hasInterest, text, now } = declaration
  const made = await database.interestDeclaration.createMany({
    data: [{ caseId, moderatorId, hasInterest, text, declaredAt: now }],
    skipDuplicates: true,
  })
  if (made.count > 0 || !hasInterest) return
  await database.interestDeclaration.update({
    where: { caseId_moderatorId: { caseId, moderatorId } },
    data: { hasInterest, text, declaredAt: now },
  })
}

/** Until then the person reads but may not write; null ends it. */
export async function saveSuspended(userId: string, until: Date | null, database: Database): Promise<void> {
  await database.user.update({ where: { id: userId }, data: { suspendedUntil: until } })
}

/** Until when a person is suspended; null when they are not. */
export async function findSuspendedUntil(userId: string, database: Database): Promise<Date | null> {
  const row = await database.user.findUnique({ where: { id: userId }, select: { suspendedUntil: true } })
  return row?.suspendedUntil ?? null
}
