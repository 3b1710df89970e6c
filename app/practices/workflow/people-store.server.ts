import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db, type Tx } from '~/platform/database.server'
import type { Judge } from './submission'

/**
 * Who is told what becomes of these practices: each municipality's editors, and those who wrote or submitted any of it,
 * while they are members. One who has left the municipality is told no more.
 */
export async function listOwnersToTell(
  practices: readonly { id: string; municipalityCode: MunicipalityCode }[],
  tx: Tx,
): Promise<{ practiceId: string; userId: string }[]> {
  const ids = practices.map(({ id }) => id)
  const codes = [...new Set(practices.map(({ municipalityCode }) => municipalityCode))]
  const members = await tx.membership.findMany({
    where: { municipalityCode: { in: codes }, role: { in: ['CONTRIBUTOR', 'EDITOR', 'MANAGER'] } },
    select: {
      userId: true,
      municipalityCode: true,
      role: true,
      user: {
        select: {
          practices: { where: { id: { in: ids } }, select: { id: true } },
          practiceRevisions: { where: { practiceId: { in: ids } }, select: { practiceId: true } },
          submissions: { where: { practiceId: { in: ids } }, select: { practiceId: true } },
        },
      },
    },
  })
  return practices.flatMap(({ id, municipalityCode }) =>
    members
      .filter((member) => member.municipalityCode === municipalityCode)
      .filter(({ role, user }) => role !== 'CONTRIBUTOR' || partsOf(user).has(id))
      .map(({ userId }) => ({ practiceId: id, userId })),
  )
}

function partsOf(user: {
  practices: { id: string }[]
  practiceRevisions: { practiceId: string }[]
  submissions: { practiceId: string }[]
}): Set<string> {
  return new Set([
    ...user.practices.map(({ id }) => id),
    ...user.practiceRevisions.map(({ practiceId }) => practiceId),
    ...user.submissions.map(({ practiceId }) => practiceId),
  ])
}

/**
 * Everybody who may judge this practice at `now`: union staff and the area's experts, but nobody from its municipality and
 * nobody who wrote or submitted any of it. By name.
 */
export async function listJudges(
  practice: { practiceId: string; municipalityCode: MunicipalityCode; area: string },
  now: Date,
  database: Database = db,
): Promise<Judge[]> {
  const { practiceId, municipalityCode, area } = practice
  const rows = await database.user.findMany({
    where: {
      anonymisedAt: null,
      AND: [
        { OR: [{ unionRole: 'STAFF' }, { expertIn: { some: { area } } }] },
        { OR: [{ suspendedUntil: null }, { suspendedUntil: { lte: now } }] },
      ],
      memberships: { none: { municipalityCode } },
      practices: { none: { id: practiceId } },
      practiceRevisions: { none: { practiceId } },
      submissions: { none: { practiceId } },
    },
    select: { id: true, name: true, unionRole: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, name, unionRole }) => ({ userId: id, name, isStaff: unionRole === 'STAFF' }))
}

/** Did this person begin, write or submit any of the practice? */
export async function hasPartIn(practiceId: string, userId: string, database: Database = db): Promise<boolean> {
  const count = await database.practice.count({
    where: {
      id: practiceId,
      OR: [
        { createdById: userId },
        { revisions: { some: { authorId: userId } } },
        { submissions: { some: { submittedById: userId } } },
      ],
    },
  })
  return count > 0
}
