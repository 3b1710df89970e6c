import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { MunicipalRole, Person, UnionRole } from './actor'
import { anonymousEmail, anonymousName } from './anonymous'
import { actorColumns, toActor, unionRoleRows } from './stored-actor'

/** A user as an administrator sees them. */
export type UserInList = {
  id: string
  name: string
  email: string
  unionRole: UnionRole | null
  isAdministrator: boolean
  isDemo: boolean
  memberships: { municipalityCode: MunicipalityCode; role: MunicipalRole }[]
  /** Slugs of the areas in which they are experts. */
  expertIn: string[]
  suspendedUntil: Date | null
}

export type NewUser = {
  email: string
  name: string
  passwordHash: string
  unionRole?: UnionRole | null
  isAdministrator?: boolean
  isDemo?: boolean
}

/** How many users a page of the list holds. */
export const usersOnPage = 50

const listColumns = { ...actorColumns, email: true, isDemo: true } as const

/** What a log-in is checked against; `passwordHash` is null for one who can't log in. */
export async function findCredentials(
  email: string,
  database: Database = db,
): Promise<{ id: string; name: string; passwordHash: string | null; isDemo: boolean; isMember: boolean } | null> {
  const row = await database.user.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      passwordHash: true,
      isDemo: true,
      memberships: { select: { role: true }, take: 1 },
    },
  })
  if (!row) return null
  const { memberships, ...rest } = row
  return { ...rest, isMember: memberships.length > 0 }
}

/** A user's own particulars, or null when there is none by this id or they have left. */
export async function findUser(id: string, database: Database = db): Promise<UserInList | null> {
  const row = await database.user.findUnique({ where: { id, anonymisedAt: null }, select: listColumns })
  return row ? toUserInList(row) : null
}

/** Somebody with an account as verbs meet them, with all that decides what they may see; null when they have left. */
export async function findPerson(id: string, now: Date, database: Database = db): Promise<Person | null> {
  const row = await database.user.findUnique({ where: { id, anonymisedAt: null }, select: actorColumns })
  return row && toActor(row, now)
}

/** The user with this e-mail address in lower case, or null. */
export async function findUserByEmail(email: string, database: Database = db): Promise<UserInList | null> {
  const row = await database.user.findUnique({ where: { email, anonymisedAt: null }, select: listColumns })
  return row ? toUserInList(row) : null
}

/** One page of those who have not left, by e-mail address; `page` counts from 1. An empty `search` means all. */
export async function listUsers(
  { search, page }: { search: string; page: number },
  database: Database = db,
): Promise<{ users: UserInList[]; count: number }> {
  // What is searched for is text: its % and _ must not match everything.
  const found = { contains: search.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const
  const where = { anonymisedAt: null, ...(search ? { OR: [{ name: found }, { email: found }] } : {}) }
  const rows = await database.user.findMany({
    where,
    select: listColumns,
    orderBy: { email: 'asc' },
    skip: (page - 1) * usersOnPage,
    take: usersOnPage,
  })
  return { users: rows.map(toUserInList), count: await database.user.count({ where }) }
}

/** The new user's id, or null when the e-mail address is taken; then nothing is written. */
export async function saveUser(
  { email, name, passwordHash, unionRole = null, isAdministrator = false, isDemo = false }: NewUser,
  database: Database = db,
): Promise<string | null> {
  const data = {
    email,
    name,
    passwordHash,
    unionRole: unionRole && unionRoleRows[unionRole],
    isAdministrator,
    isDemo,
  }
  const [row] = await database.user.createManyAndReturn({ data: [data], skipDuplicates: true, select: { id: true } })
  return row?.id ?? null
}

/** Changes what a user logs in with. */
export async function savePasswordHash(id: string, passwordHash: string, database: Database = db): Promise<void> {
  await database.user.update({ where: { id }, data: { passwordHash } })
}

/** Changes what a user is called. */
export async function saveName(id: string, name: string, database: Database = db): Promise<void> {
  await database.user.update({ where: { id }, data: { name } })
}

/** Changes a user's role in the union; null is none. */
export async function saveUnionRole(id: string, role: UnionRole | null, database: Database = db): Promise<void> {
  await database.user.update({ where: { id }, data: { unionRole: role && unionRoleRows[role] } })
}

/**
 * Takes name, e-mail address, password, every role and all that only the person themselves had a use for (what they follow, are
 * told, choose and are called upon in) from an account; what it did stays done, without a name.
 */
export async function saveAnonymous(id: string, now: Date, database: Database = db): Promise<void> {
  await database.user.update({
    where: { id },
    data: {
      name: anonymousName,
      email: anonymousEmail(id),
      passwordHash: null,
      unionRole: null,
      isAdministrator: false,
      anonymisedAt: now,
      language: 'da',
      unsubscribeKey: null,
      memberships: { deleteMany: {} },
      sessions: { deleteMany: {} },
      expertIn: { deleteMany: {} },
      mentions: { deleteMany: {} },
      threadFollows: { deleteMany: {} },
      roomMemberships: { deleteMany: {} },
      mails: { deleteMany: {} },
      notifications: { deleteMany: {} },
      notificationChoices: { deleteMany: {} },
      digests: { deleteMany: {} },
    },
  })
}

/** Takes a person's e-mail address, and the name beside it, from notices they sent without log-in. */
export async function removeEmailFromReports(email: string, database: Database): Promise<void> {
  await database.report.updateMany({
    where: { reporterEmail: { equals: email, mode: 'insensitive' } },
    data: { reporterEmail: null, reporterName: null },
  })
  await database.outboxMail.deleteMany({ where: { toAddress: { equals: email, mode: 'insensitive' } } })
}

type ListRow = Parameters<typeof toActor>[0] & { email: string; isDemo: boolean }

function toUserInList(row: ListRow): UserInList {
  const { email, isDemo, suspendedUntil } = row
  const { userId, name, unionRole, isAdministrator, memberships, expertIn } = toActor(row, new Date(0))
  return {
    id: userId,
    name,
    unionRole,
    isAdministrator,
    email,
    isDemo,
    memberships: [...memberships].map(([municipalityCode, role]) => ({ municipalityCode, role })),
    expertIn: [...expertIn],
    suspendedUntil,
  }
}
