import { type Database, db } from '~/platform/database.server'
import type { Person } from './actor'
import { earliestStartFor } from './session-lifetime'
import { type StoredActor, toActor } from './stored-actor'

/** A log-in as it is kept; `id` is the SHA-256 of what the cookie holds. */
export type StoredSession = { id: string; userId: string; createdAt: Date; expiresAt: Date }

const columns = { id: true, userId: true, createdAt: true, expiresAt: true } as const

type SessionRow = StoredActor & { isDemo: boolean; createdAt: Date; expiresAt: Date }

/** The session and whose it is, or null. */
export async function findSession(
  id: string,
  now: Date,
  database: Database = db,
): Promise<{ session: StoredSession; actor: Person; isDemo: boolean } | null> {
  // Every page of a logged-in person begins here, some of them twice: one question instead of the client's three.
  const [row] = await database.$queryRaw<SessionRow[]>`
    SELECT s."createdAt", s."expiresAt", u."id", u."name", u."unionRole", u."isAdministrator", u."isDemo",
      u."suspendedUntil",
      ARRAY(SELECT jsonb_build_object('area', e."area") FROM "Expert" e WHERE e."userId" = u."id") AS "expertIn",
      ARRAY(
        SELECT jsonb_build_object('municipalityCode', m."municipalityCode", 'role', m."role")
        FROM "Membership" m WHERE m."userId" = u."id" ORDER BY m."createdAt", m."municipalityCode"
      ) AS "memberships"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${id}`
  if (!row) return null
  const { createdAt, expiresAt, isDemo } = row
  return { session: { id, userId: row.id, createdAt, expiresAt }, actor: toActor(row, now), isDemo }
}

/** The sessions of a user that have not ended, newest first. */
export function listSessions(userId: string, now: Date, database: Database = db): Promise<StoredSession[]> {
  return database.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    select: columns,
    orderBy: { createdAt: 'desc' },
  })
}

/** Keeps a new session. */
export async function saveSession(session: Omit<StoredSession, 'createdAt'>, database: Database = db): Promise<void> {
  await database.session.create({ data: session })
}

/** Lets a session live until `expiresAt`, unless it began too long ago for that. */
export async function extendSession(id: string, expiresAt: Date, database: Database = db): Promise<void> {
  await database.session.updateMany({
    where: { id, createdAt: { gte: earliestStartFor(expiresAt) } },
    data: { expiresAt },
  })
}

/** Ends a session, if there is one by this id. */
export async function removeSession(id: string, database: Database = db): Promise<void> {
  await database.session.deleteMany({ where: { id } })
}

/** Ends one session of this user; false when they have no such session. */
export async function removeSessionOf(userId: string, id: string, database: Database = db): Promise<boolean> {
  const { count } = await database.session.deleteMany({ where: { id, userId } })
  return count > 0
}

/** Logs a user out everywhere; the number of sessions that ended. */
export async function removeSessionsOf(userId: string, database: Database = db): Promise<number> {
  const { count } = await database.session.deleteMany({ where: { userId } })
  return count
}

/** Clears away sessions that have ended by themselves. */
export async function removeEndedSessions(now: Date, database: Database = db): Promise<void> {
  await database.session.deleteMany({ where: { expiresAt: { lte: now } } })
}
