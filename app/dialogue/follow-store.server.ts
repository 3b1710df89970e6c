import type { Actor } from '~/accounts/actor'
import { type Database, db, type Tx } from '~/platform/database.server'
import type { FollowMode } from './follow-mode'
import { threadsSeenBy } from './thread-rows-store.server'

const rows = { none: 'NONE', follow: 'FOLLOW', mute: 'MUTE' } as const satisfies Record<FollowMode, string>
const ofRows = { NONE: 'none', FOLLOW: 'follow', MUTE: 'mute' } as const

/** How a person stands to a thread; of one they never opened nothing is read. */
export type Following = { mode: FollowMode; readNumber: number }

/** How a person stands to these threads, by thread. */
export async function listFollowing(
  userId: string,
  threadIds: readonly string[],
  database: Database = db,
): Promise<Map<string, Following>> {
  const found = await database.threadFollow.findMany({
    where: { userId, threadId: { in: [...threadIds] } },
    select: { threadId: true, mode: true, readNumber: true },
  })
  return new Map(found.map(({ threadId, mode, readNumber }) => [threadId, { mode: ofRows[mode], readNumber }]))
}

/** Those who follow a thread and have not muted it. */
export async function listFollowers(threadId: string, tx: Database): Promise<string[]> {
  const found = await tx.threadFollow.findMany({ where: { threadId, mode: 'FOLLOW' }, select: { userId: true } })
  return found.map(({ userId }) => userId)
}

/** Of these people, those who have muted the thread. */
export async function listMuting(threadId: string, userIds: readonly string[], tx: Database): Promise<Set<string>> {
  const found = await tx.threadFollow.findMany({
    where: { threadId, mode: 'MUTE', userId: { in: [...userIds] } },
    select: { userId: true },
  })
  return new Set(found.map(({ userId }) => userId))
}

/** Makes somebody follow, mute or leave alone a thread. */
export async function saveFollowMode(
  userId: string,
  threadId: string,
  mode: FollowMode,
  database: Database = db,
): Promise<void> {
  await database.threadFollow.upsert({
    where: { userId_threadId: { userId, threadId } },
    create: { userId, threadId, mode: rows[mode] },
    update: { mode: rows[mode] },
  })
}

/** One who writes in a thread follows it from then on, unless they have muted it. */
export async function saveFollowByWriting(userId: string, threadId: string, tx: Tx): Promise<void> {
  await tx.threadFollow.createMany({ data: [{ userId, threadId, mode: 'FOLLOW' }], skipDuplicates: true })
  await tx.threadFollow.updateMany({ where: { userId, threadId, mode: 'NONE' }, data: { mode: 'FOLLOW' } })
}

/** Marks a thread as read up to a number; never back. */
export async function saveRead(
  userId: string,
  threadId: string,
  number: number,
  database: Database = db,
): Promise<void> {
  await database.threadFollow.createMany({
    data: [{ userId, threadId, mode: 'NONE', readNumber: number }],
    skipDuplicates: true,
  })
  await database.threadFollow.updateMany({
    where: { userId, threadId, readNumber: { lt: number } },
    data: { readNumber: number },
  })
}

/** How many threads that somebody follows, and may still see, have posts they have not read. */
export async function countUnreadThreads(reader: Actor & { userId: string }, database: Database = db): Promise<number> {
  const ids = await listUnreadIds(reader.userId, 'follow', database)
  return database.thread.count({ where: { AND: [{ id: { in: ids } }, threadsSeenBy(reader)] } })
}

/**
 * Threads with posts after the newest that this person has seen, among those they follow or (any) have opened and not muted.
 * Only ids: whoever asks must add `threadsSeenBy`.
 */
export async function listUnreadIds(
  userId: string,
  among: 'follow' | 'any',
  database: Database = db,
): Promise<string[]> {
  const modes = among === 'follow' ? ['FOLLOW'] : ['FOLLOW', 'NONE']
  const found = await database.$queryRaw<{ id: string }[]>`
    SELECT t."id" FROM "ThreadFollow" f JOIN "Thread" t ON t."id" = f."threadId"
    WHERE f."userId" = ${userId}::uuid AND f."mode"::text = ANY(${modes}) AND t."postCount" > f."readNumber"
    ORDER BY t."lastPostAt" DESC LIMIT 1000`
  return found.map(({ id }) => id)
}
