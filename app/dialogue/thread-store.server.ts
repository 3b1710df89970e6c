import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db, type Tx } from '~/platform/database.server'
import { type Audience, narrows } from './audience'
import {
  audienceRows,
  subjectRows,
  type Thread,
  threadSelect,
  threadsSeenBy,
  toThread,
} from './thread-rows-store.server'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What a thread hangs on, and so who may come to read it. */
export type ThreadPlace =
  | { subject: 'practice'; practiceId: string; audience: Audience }
  | { subject: 'indicator'; indicatorId: string; audience: Audience }
  | { subject: 'question'; indicatorId: string | null; audience: Audience }
  | { subject: 'room'; roomId: string }

export type NewThread = ThreadPlace & {
  title: string
  municipalityCode: MunicipalityCode | null
  startedById: string | null
  invited: readonly MunicipalityCode[]
  isDemo: boolean
  now: Date
}

/** The thread with this id where the reader (null: a stranger) may see it, else null. */
export async function findThread(reader: Actor | null, id: string, database: Database = db): Promise<Thread | null> {
  if (!uuid.test(id)) return null
  const row = await database.thread.findFirst({ where: { AND: [{ id }, threadsSeenBy(reader)] }, select: threadSelect })
  return row && toThread(row)
}

/** Of these threads, those that the reader may know of and whose title may be told. */
export async function listVisibleThreadIds(
  reader: Actor | null,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const rows = await database.thread.findMany({
    where: {
      AND: [{ id: { in: ids.filter((id) => uuid.test(id)) } }, threadsSeenBy(reader), titleShown],
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** The title is the first post's: it goes with it. */
export const titleShown: Prisma.ThreadWhereInput = {
  posts: { some: { number: 1, hiddenAt: null, deletedAt: null } },
}

/** Keeps a new thread, still without posts. */
export async function saveThread(thread: NewThread, tx: Tx): Promise<string> {
  const { title, municipalityCode, startedById, isDemo, now } = thread
  const { id } = await tx.thread.create({
    data: {
      ...toPlaceColumns(thread),
      title,
      municipalityCode,
      startedById,
      isDemo,
      createdAt: now,
      lastPostAt: now,
      invited: { create: [...new Set(thread.invited)].map((code) => ({ municipalityCode: code })) },
    },
    select: { id: true },
  })
  return id
}

function toPlaceColumns(place: ThreadPlace) {
  const audience: Audience = place.subject === 'room' ? 'room' : place.audience
  return {
    subject: subjectRows[place.subject],
    audience: audienceRows[audience],
    practiceId: place.subject === 'practice' ? place.practiceId : null,
    indicatorId: place.subject === 'indicator' || place.subject === 'question' ? place.indicatorId : null,
    roomId: place.subject === 'room' ? place.roomId : null,
  }
}

/** Takes the next number for a post of the thread. Null, and nothing written, when it has been locked meanwhile. */
export async function saveNextNumber(threadId: string, now: Date, tx: Tx): Promise<number | null> {
  const rows = await tx.thread.updateManyAndReturn({
    where: {
      id: threadId,
      lockedAt: null,
      AND: [
        { OR: [{ practiceId: null }, { practice: { lockedAt: null } }] },
        { OR: [{ roomId: null }, { room: { closedAt: null } }] },
      ],
    },
    data: { postCount: { increment: 1 }, lastPostAt: now },
    select: { postCount: true },
  })
  return rows[0]?.postCount ?? null
}

/** Marks (or, with null, unmarks) the answer that solved it. False when somebody changed it since `seen`. */
export async function saveAccepted(
  threadId: string,
  { postId, seen }: { postId: string | null; seen: string | null },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.thread.updateMany({
    where: { id: threadId, acceptedPostId: seen },
    data: { acceptedPostId: postId },
  })
  return count > 0
}

/** Makes the audience smaller. False when that is no longer smaller than what it is. */
export async function saveAudience(threadId: string, audience: 'municipalities', tx: Tx): Promise<boolean> {
  const { count } = await tx.thread.updateMany({
    where: { id: threadId, audience: 'PUBLIC' },
    data: { audience: audienceRows[audience] },
  })
  return count > 0
}

/** Locks a thread for writing, or (null) opens it again. For moderators' decisions. */
export async function saveThreadLocked(threadId: string, lockedAt: Date | null, tx: Tx): Promise<void> {
  await tx.thread.update({ where: { id: threadId }, data: { lockedAt } })
}

/**
 * Moves a thread to another subject, room or audience, for moderators' decisions. False, and nothing written, where that would
 * let others read what was written for fewer, or where the place is not there.
 */
export async function saveThreadMoved(threadId: string, to: ThreadPlace, tx: Tx): Promise<boolean> {
  const row = await tx.thread.findUnique({ where: { id: threadId }, select: threadSelect })
  if (row === null) return false
  const thread = toThread(row)
  const audience: Audience = to.subject === 'room' ? 'room' : to.audience
  if (!narrows(thread.audience, audience)) return false
  // Another room is another circle of readers.
  if (thread.room !== null && (to.subject !== 'room' || to.roomId !== thread.room.id)) return false
  if (audience === 'room' && to.subject !== 'room') return false
  // A practice that only municipalities see is not discussed in public, nor its thread shown to strangers elsewhere.
  if (to.subject === 'practice' && !(await fitsPractice(to.practiceId, audience, tx))) return false
  if (
    thread.practice !== null &&
    to.subject !== 'practice' &&
    !(await fitsPractice(thread.practice.id, audience, tx))
  ) {
    return false
  }
  await tx.thread.update({ where: { id: threadId }, data: toPlaceColumns(to) })
  return true
}

async function fitsPractice(practiceId: string, audience: Audience, tx: Tx): Promise<boolean> {
  const practice = await tx.practice.findUnique({ where: { id: practiceId }, select: { visibility: true } })
  return practice !== null && (audience !== 'public' || practice.visibility === 'PUBLIC')
}
