import type { Prisma } from '#client'
import { type MunicipalityCode, municipalityByCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { Audience } from './audience'
import type { MemberHistory } from './member-limits'
import type { Mentionable } from './mentions'

/** Who reads a thread: what it takes to know whom one can call upon there. */
export type Circle = {
  audience: Audience
  roomId: string | null
  municipalityCode: MunicipalityCode | null
  startedById: string | null
  invited: readonly MunicipalityCode[]
}

/** Those who have an account and read what municipalities share. */
const ofTheDialogue: Prisma.UserWhereInput = {
  anonymisedAt: null,
  OR: [{ memberships: { some: {} } }, { unionRole: { not: null } }, { isAdministrator: true }],
}

function readersOf({ audience, roomId, municipalityCode, startedById, invited }: Circle): Prisma.UserWhereInput {
  switch (audience) {
    case 'public':
    case 'municipalities':
      return ofTheDialogue
    case 'room': {
      // A room that is not there has no members.
      if (roomId === null) return { id: { in: [] } }
      return { AND: [ofTheDialogue, { roomMemberships: { some: { roomId, standing: { in: ['MEMBER', 'HOST'] } } } }] }
    }
    case 'invited': {
      const codes = [municipalityCode, ...invited].filter((code) => code !== null)
      const member: Prisma.UserWhereInput = { memberships: { some: { municipalityCode: { in: codes } } } }
      if (municipalityCode !== null || startedById === null) return { AND: [ofTheDialogue, member] }
      return { AND: [ofTheDialogue, { OR: [member, { id: startedById }] }] }
    }
  }
}

const mentionable = {
  id: true,
  name: true,
  memberships: { select: { municipalityCode: true }, orderBy: { createdAt: 'asc' } },
} as const satisfies Prisma.UserSelect

type MentionableRow = Prisma.UserGetPayload<{ select: typeof mentionable }>

function toMentionable({ id, name, memberships }: MentionableRow): Mentionable {
  const places = memberships.flatMap(({ municipalityCode }) => municipalityByCode(municipalityCode)?.name ?? [])
  return { userId: id, name, places }
}

/** Of those who read a thread, the ones who are called one of these names, whatever their case. */
export async function listReadersNamed(
  circle: Circle,
  names: readonly string[],
  database: Database = db,
): Promise<Mentionable[]> {
  if (names.length === 0) return []
  const called = names.map((name) => ({ name: { equals: escaped(name), mode: 'insensitive' } }) as const)
  const rows = await database.user.findMany({
    where: { AND: [readersOf(circle), { OR: called }] },
    select: mentionable,
  })
  return rows.map(toMentionable)
}

/** Of those who read a thread, some whose name has a word that begins like this, in order of name. */
export async function listReadersLike(
  circle: Circle,
  beginning: string,
  count: number,
  database: Database = db,
): Promise<Mentionable[]> {
  const begun = escaped(beginning)
  const like: Prisma.UserWhereInput = {
    OR: [
      { name: { startsWith: begun, mode: 'insensitive' } },
      { name: { contains: ` ${begun}`, mode: 'insensitive' } },
    ],
  }
  const rows = await database.user.findMany({
    where: { AND: [readersOf(circle), like] },
    select: mentionable,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: count,
  })
  return rows.map(toMentionable)
}

// What is looked for is text: its % and _ must not match everything.
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

/** Those in these municipalities who edit or lead there. */
export async function listEditorsAndManagers(
  codes: readonly MunicipalityCode[],
  database: Database = db,
): Promise<string[]> {
  return listInRoles(codes, ['EDITOR', 'MANAGER'], database)
}

/** Those who write for these municipalities. */
export async function listWriters(codes: readonly MunicipalityCode[], database: Database = db): Promise<string[]> {
  return listInRoles(codes, ['CONTRIBUTOR', 'EDITOR', 'MANAGER'], database)
}

async function listInRoles(
  codes: readonly MunicipalityCode[],
  roles: ('CONTRIBUTOR' | 'EDITOR' | 'MANAGER')[],
  database: Database,
): Promise<string[]> {
  const rows = await database.membership.findMany({
    where: { municipalityCode: { in: [...codes] }, role: { in: roles } },
    select: { userId: true },
    distinct: ['userId'],
  })
  return rows.map(({ userId }) => userId)
}

/**
 * How much somebody has written, for the limits; their row is held until the transaction ends, so that two posts at once are
 * counted one after the other.
 */
export async function lockMemberHistory(userId: string, now: Date, tx: Database): Promise<MemberHistory> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const [user] = await tx.$queryRaw<{ createdAt: Date }[]>`
    SELECT "createdAt" FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`
  const posts = await tx.post.count({ where: { authorId: userId } })
  const recent = await tx.post.findMany({
    where: { authorId: userId, createdAt: { gt: ago(24 * 60) } },
    select: { createdAt: true },
  })
  return {
    accountCreatedAt: user?.createdAt ?? now,
    posts,
    postsLastDay: recent.length,
    postsLastTenMinutes: recent.filter(({ createdAt }) => createdAt > ago(10)).length,
  }
}
