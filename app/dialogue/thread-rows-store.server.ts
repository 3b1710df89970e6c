import { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import type { AreaId } from '~/catalogue/areas'
import { areaById } from '~/catalogue/areas'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { listedWhere } from '~/practices/practice-rows-store.server'
import { seesShared } from '~/practices/practice-visibility'
import type { Audience, ThreadSubject } from './audience'

/** How the closed sets are written in the database. */
export const audienceRows = {
  public: 'PUBLIC',
  municipalities: 'MUNICIPALITIES',
  room: 'ROOM',
  invited: 'INVITED',
} as const satisfies Record<Audience, string>
export const subjectRows = {
  practice: 'PRACTICE',
  indicator: 'INDICATOR',
  question: 'QUESTION',
  room: 'ROOM',
} as const satisfies Record<ThreadSubject, string>
const audienceOfRow = { PUBLIC: 'public', MUNICIPALITIES: 'municipalities', ROOM: 'room', INVITED: 'invited' } as const
const subjectOfRow = { PRACTICE: 'practice', INDICATOR: 'indicator', QUESTION: 'question', ROOM: 'room' } as const

/** A thread as its page and lists show it. Whoever holds one has seen to it that the reader may see it. */
export type Thread = {
  id: string
  subject: ThreadSubject
  audience: Audience
  /** Null while its first post, whose words it is, is hidden or deleted. */
  title: string | null
  municipalityCode: MunicipalityCode | null
  startedById: string | null
  startedBy: string | null
  createdAt: Date
  lastPostAt: Date
  /** Posts ever written: the number of the newest. */
  postCount: number
  acceptedPostId: string | null
  /** By a moderator: the thread, or the practice it is about; or its room is closed. */
  locked: boolean
  invited: MunicipalityCode[]
  practice: { id: string; slug: string; title: string; municipalityCode: MunicipalityCode | null } | null
  indicator: { id: string; name: { da: string; en: string } } | null
  room: { id: string; slug: string; name: string } | null
  area: AreaId | null
  isDemo: boolean
}

/**
 * The threads that this reader (null: a stranger) may know of: the `where` of every query about threads and posts. The same
 * rule as `maySeeThread`, tested against it.
 */
export function threadsSeenBy(reader: Actor | null): Prisma.ThreadWhereInput {
  return {
    AND: [
      { OR: [{ practiceId: null }, { practice: listedWhere(seesShared(reader)) }] },
      { OR: audiencesSeenBy(reader) },
    ],
  }
}

function audiencesSeenBy(reader: Actor | null): Prisma.ThreadWhereInput[] {
  const everybody: Prisma.ThreadWhereInput = { audience: 'PUBLIC' }
  if (reader === null || !seesShared(reader)) return [everybody]
  const codes = [...reader.memberships.keys()]
  const { userId } = reader
  const asked: Prisma.ThreadWhereInput[] = [
    { municipalityCode: { in: codes } },
    { invited: { some: { municipalityCode: { in: codes } } } },
  ]
  if (userId === null) return [everybody, { audience: 'MUNICIPALITIES' }]
  return [
    everybody,
    { audience: 'MUNICIPALITIES' },
    { audience: 'ROOM', room: { members: { some: { userId, standing: { in: ['MEMBER', 'HOST'] } } } } },
    { audience: 'INVITED', OR: [...asked, { municipalityCode: null, startedById: userId }] },
  ]
}

/**
 * The same condition as a piece of SQL, for statements that Prisma can't say (search). The thread's table must be called `t`.
 * A post may be shown when its thread is and neither `hiddenAt` nor `deletedAt` is set; a thread's title belongs to its first
 * post and goes with it, see `titleShownSql`.
 */
export function threadsSeenBySql(reader: Actor | null): Prisma.Sql {
  const shared = seesShared(reader)
  const open = shared ? Prisma.empty : Prisma.sql`AND p."visibility" = 'PUBLIC'`
  const practice = Prisma.sql`(t."practiceId" IS NULL OR EXISTS (
    SELECT 1 FROM "Practice" p WHERE p."id" = t."practiceId" AND p."state" = 'PUBLISHED' AND p."hiddenAt" IS NULL
      AND p."currentId" IS NOT NULL ${open}))`
  if (reader === null || !shared || reader.userId === null) {
    const audiences = shared ? Prisma.sql`('PUBLIC', 'MUNICIPALITIES')` : Prisma.sql`('PUBLIC')`
    return Prisma.sql`(${practice} AND t."audience" IN ${audiences})`
  }
  const codes = [...reader.memberships.keys()]
  return Prisma.sql`(${practice} AND (
    t."audience" IN ('PUBLIC', 'MUNICIPALITIES')
    OR (t."audience" = 'ROOM' AND EXISTS (
      SELECT 1 FROM "RoomMember" m WHERE m."roomId" = t."roomId" AND m."userId" = ${reader.userId}::uuid
        AND m."standing" IN ('MEMBER', 'HOST')))
    OR (t."audience" = 'INVITED' AND (
      t."municipalityCode" = ANY(${codes})
      OR (t."municipalityCode" IS NULL AND t."startedById" = ${reader.userId}::uuid)
      OR EXISTS (
        SELECT 1 FROM "ThreadMunicipality" i
        WHERE i."threadId" = t."id" AND i."municipalityCode" = ANY(${codes}))))))`
}

/** True for a thread `t` whose title may be shown, found and told: while its first post is neither hidden nor deleted. */
export const titleShownSql = Prisma.sql`EXISTS (
  SELECT 1 FROM "Post" f WHERE f."threadId" = t."id" AND f."number" = 1 AND f."hiddenAt" IS NULL AND f."deletedAt" IS NULL)`

export const threadSelect = {
  id: true,
  subject: true,
  audience: true,
  title: true,
  municipalityCode: true,
  startedById: true,
  startedBy: { select: { name: true } },
  createdAt: true,
  lastPostAt: true,
  postCount: true,
  acceptedPostId: true,
  lockedAt: true,
  isDemo: true,
  invited: { select: { municipalityCode: true }, orderBy: { municipalityCode: 'asc' } },
  posts: { where: { number: 1 }, select: { hiddenAt: true, deletedAt: true } },
  practice: {
    select: {
      id: true,
      slug: true,
      municipalityCode: true,
      lockedAt: true,
      current: { select: { title: true, area: true } },
    },
  },
  indicator: { select: { id: true, nameDa: true, nameEn: true, area: true } },
  room: { select: { id: true, slug: true, name: true, closedAt: true } },
} as const satisfies Prisma.ThreadSelect

type ThreadRow = Prisma.ThreadGetPayload<{ select: typeof threadSelect }>

/** A row as the value it means. */
export function toThread(row: ThreadRow): Thread {
  const { practice, indicator, room } = row
  const [first] = row.posts
  const titleShown = first !== undefined && first.hiddenAt === null && first.deletedAt === null
  return {
    id: row.id,
    subject: subjectOfRow[row.subject],
    audience: audienceOfRow[row.audience],
    title: titleShown ? row.title : null,
    municipalityCode: row.municipalityCode,
    startedById: row.startedById,
    startedBy: row.startedBy?.name ?? null,
    createdAt: row.createdAt,
    lastPostAt: row.lastPostAt,
    postCount: row.postCount,
    acceptedPostId: row.acceptedPostId,
    locked: row.lockedAt !== null || (practice?.lockedAt ?? null) !== null || (room?.closedAt ?? null) !== null,
    invited: row.invited.map(({ municipalityCode }) => municipalityCode),
    practice: practice && {
      id: practice.id,
      slug: practice.slug,
      title: practice.current?.title ?? '',
      municipalityCode: practice.municipalityCode,
    },
    indicator: indicator && { id: indicator.id, name: { da: indicator.nameDa, en: indicator.nameEn } },
    room: room && { id: room.id, slug: room.slug, name: room.name },
    area: areaById(practice?.current?.area ?? indicator?.area ?? '')?.id ?? null,
    isDemo: row.isDemo,
  }
}
