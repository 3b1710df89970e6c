import { z } from 'zod'
import { type Database, db } from '~/platform/database.server'

/** What somebody was told, as it is kept. */
export type KeptNotice = {
  id: string
  kind: string
  about: string
  path: string
  slots: Readonly<Record<string, unknown>>
  createdAt: Date
  readAt: Date | null
}

const slotsAsKept = z.record(z.string(), z.unknown())
const noticeSelect = {
  id: true,
  kind: true,
  about: true,
  path: true,
  slots: true,
  createdAt: true,
  readAt: true,
} as const

type Row = Omit<KeptNotice, 'slots'> & { slots: unknown }

/** The value of a row with `noticeSelect`. */
function toNotice({ slots, ...row }: Row): KeptNotice {
  return { ...row, slots: slotsAsKept.parse(slots) }
}

/** What this person was told, newest first, by id and what it speaks of: at most `count`, and only the unread where asked. */
export async function listInboxAbouts(
  userId: string,
  { count, unreadOnly }: { count: number; unreadOnly: boolean },
  database: Database = db,
): Promise<{ id: string; about: string; isRead: boolean }[]> {
  const rows = await database.notification.findMany({
    where: { userId, ...(unreadOnly ? { readAt: null } : {}) },
    select: { id: true, about: true, readAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: count,
  })
  return rows.map(({ id, about, readAt }) => ({ id, about, isRead: readAt !== null }))
}

/** These of the person's notices, in the order of the ids. */
export async function listNotices(
  userId: string,
  ids: readonly string[],
  database: Database = db,
): Promise<KeptNotice[]> {
  const rows = await database.notification.findMany({
    where: { userId, id: { in: [...ids] } },
    select: noticeSelect,
  })
  const byId = new Map(rows.map((row) => [row.id, toNotice(row)]))
  return ids.map((id) => byId.get(id)).filter((notice) => notice !== undefined)
}

/** One of the person's own notices, or null. */
export async function findNotice(userId: string, id: string, database: Database = db): Promise<KeptNotice | null> {
  const [notice] = z.uuid().safeParse(id).success ? await listNotices(userId, [id], database) : []
  return notice ?? null
}

/** Marks what this person was told up to `now` as read, or only these. */
export async function saveRead(
  userId: string,
  ids: readonly string[] | 'all',
  now: Date,
  database: Database = db,
): Promise<void> {
  await database.notification.updateMany({
    where: { userId, readAt: null, createdAt: { lte: now }, ...(ids === 'all' ? {} : { id: { in: [...ids] } }) },
    data: { readAt: now },
  })
}

/** Clears away what people were told before `limit`, read or not. */
export async function removeOldNotifications(limit: Date, database: Database = db): Promise<void> {
  await database.notification.deleteMany({ where: { createdAt: { lt: limit } } })
}
