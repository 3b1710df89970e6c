import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import { type Following, listFollowing, listUnreadIds } from './follow-store.server'
import { standingPosts } from './post-rows-store.server'
import type { ThreadFilter } from './thread-filter'
import { subjectRows, type Thread, threadSelect, threadsSeenBy, toThread } from './thread-rows-store.server'

/** A thread in a list, with how the reader stands to it. */
export type ListedThread = Thread & {
  /** Posts that stand. */
  shownPosts: number
  /** Null for a stranger, and for one who has never opened it. */
  following: Following | null
}

export const threadsOnPage = 25

const listedThread = {
  ...threadSelect,
  _count: { select: { posts: { where: standingPosts } } },
} as const satisfies Prisma.ThreadSelect

/** A thread with nothing left to read is in no list. */
const hasWords: Prisma.ThreadWhereInput = { posts: { some: standingPosts } }

/** One page of the threads that the reader (null: a stranger) may know of, the last written in first, and how many there are. */
export async function listThreads(
  reader: Actor | null,
  filter: ThreadFilter,
  database: Database = db,
): Promise<{ threads: ListedThread[]; count: number }> {
  const { area, subject, practice, indicator, page } = filter
  const inArea: Prisma.ThreadWhereInput =
    area === null ? {} : { OR: [{ practice: { current: { area } } }, { indicator: { area } }] }
  const where: Prisma.ThreadWhereInput = {
    AND: [
      threadsSeenBy(reader),
      hasWords,
      inArea,
      subject === null ? {} : { subject: subjectRows[subject] },
      practice === null ? {} : { practice: { slug: practice } },
      indicator === null ? {} : { indicatorId: indicator },
      reader === null ? {} : await viewWhere(reader, filter.view, database),
    ],
  }
  const count = await database.thread.count({ where })
  const threads = await listWhere(reader, where, { skip: (page - 1) * threadsOnPage, take: threadsOnPage }, database)
  return { threads, count }
}

/** The newest threads about a practice, an indicator or in a room, where the reader may know of them, and how many there are. */
export async function listThreadsOf(
  reader: Actor | null,
  about: { practiceId: string } | { indicatorId: string } | { roomId: string },
  take: number,
  database: Database = db,
): Promise<{ threads: ListedThread[]; count: number }> {
  const where = { AND: [about, threadsSeenBy(reader), hasWords] }
  const count = await database.thread.count({ where })
  return { threads: await listWhere(reader, where, { skip: 0, take }, database), count }
}

async function listWhere(
  reader: Actor | null,
  where: Prisma.ThreadWhereInput,
  { skip, take }: { skip: number; take: number },
  database: Database,
): Promise<ListedThread[]> {
  const rows = await database.thread.findMany({
    where,
    select: listedThread,
    orderBy: [{ lastPostAt: 'desc' }, { id: 'desc' }],
    skip,
    take,
  })
  const ids = rows.map(({ id }) => id)
  const userId = reader?.userId ?? null
  const following = userId === null ? new Map<string, Following>() : await listFollowing(userId, ids, database)
  return rows.map((row) => ({
    ...toThread(row),
    shownPosts: row._count.posts,
    following: following.get(row.id) ?? null,
  }))
}

/** What concerns the reader's municipalities: what they asked, what is about their practices, where they have written. */
function oursWhere(codes: MunicipalityCode[]): Prisma.ThreadWhereInput {
  const ours = { in: codes }
  return {
    OR: [
      { municipalityCode: ours },
      { practice: { municipalityCode: ours } },
      { posts: { some: { municipalityCode: ours, ...standingPosts } } },
    ],
  }
}

async function viewWhere(
  reader: Actor,
  view: ThreadFilter['view'],
  database: Database,
): Promise<Prisma.ThreadWhereInput> {
  const codes = [...reader.memberships.keys()]
  const { userId } = reader
  const asked: Prisma.ThreadWhereInput = { invited: { some: { municipalityCode: { in: codes } } } }
  switch (view) {
    case 'alle':
      return {}
    case 'spoergsmaal':
      return asked
    case 'vores':
      return oursWhere(codes)
    case 'foelger':
      return userId === null ? { id: { in: [] } } : { follows: { some: { userId, mode: 'FOLLOW' } } }
    case 'nyt': {
      if (userId === null) return {}
      const followed = await listUnreadIds(userId, 'follow', database)
      const opened = await listUnreadIds(userId, 'any', database)
      const unread: Prisma.ThreadWhereInput = { OR: [{ id: { in: opened } }, { follows: { none: { userId } } }] }
      return { OR: [{ id: { in: followed } }, { AND: [{ OR: [asked, oursWhere(codes)] }, unread] }] }
    }
  }
}
