import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'

export type NewsEdition = {
  id: string
  slug: string
  titleDa: string
  titleEn: string
  publishedAt: Date | null
  version: number
}

/** The newest published edition and the one before it, where they are, each in its newest version. */
export function listNewestEditions(database: Database = db): Promise<NewsEdition[]> {
  return database.edition.findMany({
    where: { state: 'PUBLISHED', NOT: { replacedBy: { is: { state: 'PUBLISHED' } } } },
    select: { id: true, slug: true, titleDa: true, titleEn: true, publishedAt: true, version: true },
    orderBy: [{ period: 'desc' }, { publishedAt: 'desc' }],
    take: 2,
  })
}

/** Those with a role in these municipalities who have not left, by municipality. */
export async function listMembersOf(
  codes: readonly MunicipalityCode[],
  database: Database = db,
): Promise<{ userId: string; municipalityCode: MunicipalityCode }[]> {
  return database.membership.findMany({
    where: { municipalityCode: { in: [...codes] }, user: { anonymisedAt: null } },
    select: { userId: true, municipalityCode: true },
    orderBy: [{ municipalityCode: 'asc' }, { userId: 'asc' }],
  })
}

export type NewPractice = {
  id: string
  slug: string
  title: string
  municipalityCode: MunicipalityCode
  /** In the author's order. */
  indicators: { id: string; nameDa: string; nameEn: string }[]
}

/** What municipalities have published since, where others may see it. */
export async function listPracticesSince(since: Date, database: Database = db): Promise<NewPractice[]> {
  const rows = await database.practice.findMany({
    // The examples came with the site: nobody published them.
    where: { state: 'PUBLISHED', hiddenAt: null, publishedAt: { gte: since }, municipalityCode: { not: null } },
    select: {
      id: true,
      slug: true,
      municipalityCode: true,
      current: {
        select: {
          title: true,
          indicators: {
            select: { indicator: { select: { id: true, nameDa: true, nameEn: true } } },
            orderBy: { position: 'asc' },
          },
        },
      },
    },
    orderBy: { publishedAt: 'asc' },
  })
  return rows.flatMap(({ current, municipalityCode, ...practice }) => {
    if (current === null || municipalityCode === null) return []
    const indicators = current.indicators.map(({ indicator }) => indicator)
    return [{ ...practice, municipalityCode, title: current.title, indicators }]
  })
}

/** Where these indicators are weak in an edition. */
export function listWeakPlaces(
  editionId: string,
  indicatorIds: readonly string[],
  database: Database = db,
): Promise<{ indicatorId: string; municipalityCode: MunicipalityCode }[]> {
  return database.editionFigure.findMany({
    where: { editionId, indicatorId: { in: [...indicatorIds] }, isWeak: true },
    select: { indicatorId: true, municipalityCode: true },
    orderBy: [{ municipalityCode: 'asc' }, { indicatorId: 'asc' }],
  })
}

export type MovedFigure = {
  indicatorId: string
  municipalityCode: MunicipalityCode
  before: number
  after: number
  nameDa: string
  nameEn: string
  unit: string
}

/**
 * The indicators that were or are weak somewhere and have a new figure there that puts them in another quarter, or makes them
 * weak or no longer weak. The same period in both editions is the same figure and has not moved; a place that the other's
 * interval already allowed for is no news.
 */
export function listMovedFigures(
  before: NewsEdition,
  after: NewsEdition,
  database: Database = db,
): Promise<MovedFigure[]> {
  return database.$queryRaw<MovedFigure[]>`
    SELECT a."indicatorId", a."municipalityCode", b."value" AS "before", a."value" AS "after",
      i."nameDa", i."nameEn", i."unit"
    FROM "EditionFigure" a
    JOIN "EditionFigure" b ON b."editionId" = ${before.id}::uuid
      AND b."indicatorId" = a."indicatorId" AND b."municipalityCode" = a."municipalityCode"
    JOIN "Indicator" i ON i."id" = a."indicatorId"
    WHERE a."editionId" = ${after.id}::uuid AND (a."isWeak" OR b."isWeak")
      AND a."value" IS NOT NULL AND b."value" IS NOT NULL AND a."value" <> b."value" AND a."period" <> b."period"
      AND (a."quarter" <> b."quarter" OR a."isWeak" <> b."isWeak")
      AND (a."rank" NOT BETWEEN b."rankLow" AND b."rankHigh")
      AND (b."rank" NOT BETWEEN a."rankLow" AND a."rankHigh")
    ORDER BY a."municipalityCode", a."indicatorId"`
}

export type PeerQuestion = {
  threadId: string
  title: string
  askedBy: MunicipalityCode
  /** Those whose peer group the asker is in. */
  peers: MunicipalityCode[]
  /** Those who heard of it already, e.g. because it was sent to them. */
  told: string[]
}

/** Questions that all municipalities may read, asked since by one of them, and whom they should reach. */
export async function listQuestionsSince(
  editionId: string,
  since: Date,
  database: Database = db,
): Promise<PeerQuestion[]> {
  const threads = await database.thread.findMany({
    where: {
      subject: 'QUESTION',
      audience: { in: ['PUBLIC', 'MUNICIPALITIES'] },
      createdAt: { gte: since },
      municipalityCode: { not: null },
      posts: { some: { number: 1, hiddenAt: null, deletedAt: null } },
    },
    select: {
      id: true,
      title: true,
      municipalityCode: true,
      startedById: true,
      posts: { where: { number: 1 }, select: { id: true } },
    },
    orderBy: { createdAt: 'asc' },
  })
  const askers = threads.flatMap(({ municipalityCode }) => (municipalityCode === null ? [] : [municipalityCode]))
  if (askers.length === 0) return []
  // Those it was sent to were told of its first post.
  const aboutsOf = ({ id, posts }: (typeof threads)[number]) => [
    `thread:${id}`,
    ...posts.map((one) => `post:${one.id}`),
  ]
  const [peers, told] = await Promise.all([
    database.editionPeer.findMany({
      where: { editionId, peerCode: { in: askers } },
      select: { municipalityCode: true, peerCode: true },
    }),
    database.notification.findMany({
      where: { createdAt: { gte: since }, about: { in: threads.flatMap(aboutsOf) } },
      select: { userId: true, about: true },
    }),
  ])
  return threads.flatMap((thread) => {
    const { id, title, municipalityCode, startedById } = thread
    if (municipalityCode === null) return []
    const abouts = aboutsOf(thread)
    const toldOfIt = told.filter(({ about }) => abouts.includes(about)).map(({ userId }) => userId)
    return [
      {
        threadId: id,
        title,
        askedBy: municipalityCode,
        peers: peers.filter(({ peerCode }) => peerCode === municipalityCode).map((one) => one.municipalityCode),
        told: startedById === null ? toldOfIt : [...toldOfIt, startedById],
      },
    ]
  })
}
