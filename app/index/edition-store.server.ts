import type { Prisma } from '#client'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { Edition, Figure, FigureStatus, Peer, Place, Quarter, Standing } from './edition'

const summary = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  period: true,
  state: true,
  isDemo: true,
  seed: true,
  draws: true,
  methodSha256: true,
  contentHash: true,
  computedBy: true,
  computedAt: true,
  publishedBy: true,
  publishedAt: true,
  version: true,
} satisfies Prisma.EditionSelect

const withNext = {
  ...summary,
  replacedBy: { select: { slug: true, version: true, state: true } },
} satisfies Prisma.EditionSelect

type EditionRow = Prisma.EditionGetPayload<{ select: typeof summary }>
type Next = Prisma.EditionGetPayload<{ select: typeof withNext }>['replacedBy']

function toEdition({ replacedBy: next, ...row }: EditionRow & { replacedBy: Next }): Edition {
  const { titleDa, titleEn, state, computedAt, publishedAt, ...same } = row
  return {
    ...same,
    replacedBy: next?.state === 'PUBLISHED' ? { slug: next.slug, version: next.version } : null,
    title: { da: titleDa, en: titleEn },
    state: state === 'PUBLISHED' ? 'published' : 'draft',
    computedAt: computedAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
  }
}

/** Published editions, each in its newest version, the newest period first. */
export async function listPublishedEditions(database: Database = db): Promise<Edition[]> {
  const rows = await database.edition.findMany({
    where: { state: 'PUBLISHED', NOT: { replacedBy: { is: { state: 'PUBLISHED' } } } },
    select: summary,
    orderBy: [{ period: 'desc' }, { publishedAt: 'desc' }],
  })
  // Nothing public has replaced them, so that need not be asked.
  return rows.map((row) => toEdition({ ...row, replacedBy: null }))
}

/** Every edition, drafts too, newest first: for the staff. */
export async function listEditions(database: Database = db): Promise<Edition[]> {
  const rows = await database.edition.findMany({ select: withNext, orderBy: [{ computedAt: 'desc' }] })
  return rows.map(toEdition)
}

/** One edition, draft or published, by what its address says. */
export async function findEdition(slug: string, database: Database = db): Promise<Edition | null> {
  const row = await database.edition.findUnique({ where: { slug }, select: withNext })
  return row && toEdition(row)
}

/** The method document (unchecked JSON) and the engine's notes of one edition. */
export async function findEditionMethod(editionId: string, database: Database = db) {
  return database.edition.findUnique({ where: { id: editionId }, select: { method: true, notes: true } })
}

/** The import batches an edition was computed from; of a draft also those it needs again when a correction is taken back. */
export async function listEditionBatches(editionId: string, database: Database = db) {
  const rows = await database.editionBatch.findMany({
    where: { editionId },
    select: {
      batch: { select: { id: true, fileName: true, fileHash: true, sourceNote: true, publishedAt: true, state: true } },
    },
    orderBy: { batch: { publishedAt: 'asc' } },
  })
  return rows.map(({ batch }) => ({ ...batch, publishedAt: batch.publishedAt?.toISOString() ?? null }))
}

type Ranked = { rank: number | null; rankLow: number | null; rankHigh: number | null; quarter: number | null }

function toPlace({ rank, rankLow, rankHigh, quarter }: Ranked): Place | null {
  if (rank === null || rankLow === null || rankHigh === null || quarter === null) return null
  return { rank, low: rankLow, high: rankHigh, quarter: quarter as Quarter }
}

const standing = {
  municipalityCode: true,
  groupId: true,
  score: true,
  rank: true,
  rankLow: true,
  rankHigh: true,
  quarter: true,
  coverage: true,
} satisfies Prisma.EditionScoreSelect

type StandingRow = Prisma.EditionScoreGetPayload<{ select: typeof standing }>

function toStanding(row: StandingRow, abstains: boolean): Standing {
  const { municipalityCode, groupId, score, coverage } = row
  if (abstains) return { municipalityCode, groupId, score: null, coverage, place: null, abstains }
  return { municipalityCode, groupId, score, coverage, place: toPlace(row) }
}

/** Tells who is shown without a place in these editions, for every page at once. */
async function abstaining(editionIds: readonly string[], database: Database) {
  const where = { editionId: { in: [...editionIds] }, endedAt: null }
  const select = { editionId: true, municipalityCode: true } as const
  const rows = await database.editionAbstention.findMany({ where, select })
  const keys = new Set(rows.map(({ editionId, municipalityCode }) => `${editionId} ${municipalityCode}`))
  return (editionId: string, municipalityCode: MunicipalityCode) => keys.has(`${editionId} ${municipalityCode}`)
}

/** Every municipality's standing in the given groups of one edition. */
export async function listStandings(
  editionId: string,
  groupIds: string[],
  database: Database = db,
): Promise<Standing[]> {
  const rows = await database.editionScore.findMany({
    where: { editionId, groupId: { in: groupIds } },
    select: standing,
    orderBy: { municipalityCode: 'asc' },
  })
  const abstains = await abstaining([editionId], database)
  return rows.map((row) => toStanding(row, abstains(editionId, row.municipalityCode)))
}

/** One municipality's standing in every group, by edition id: for its page and its trend. */
export async function listStandingsOf(
  editionIds: string[],
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<Map<string, Standing[]>> {
  const rows = await database.editionScore.findMany({
    where: { editionId: { in: editionIds }, municipalityCode },
    select: { editionId: true, ...standing },
    orderBy: { groupId: 'asc' },
  })
  const byEdition = new Map<string, Standing[]>(editionIds.map((id) => [id, []]))
  const abstains = await abstaining(editionIds, database)
  for (const row of rows) {
    byEdition.get(row.editionId)?.push(toStanding(row, abstains(row.editionId, municipalityCode)))
  }
  return byEdition
}

const figure = {
  indicatorId: true,
  municipalityCode: true,
  batchId: true,
  line: true,
  period: true,
  value: true,
  status: true,
  n: true,
  rank: true,
  rankLow: true,
  rankHigh: true,
  rankedCount: true,
  quarter: true,
  peerMedian: true,
  gain: true,
  isWeak: true,
} satisfies Prisma.EditionFigureSelect

const statuses: Record<'VALUE' | 'MISSING' | 'SUPPRESSED' | 'NOT_APPLICABLE', FigureStatus> = {
  VALUE: 'value',
  MISSING: 'missing',
  SUPPRESSED: 'suppressed',
  NOT_APPLICABLE: 'not-applicable',
}

function toFigure(row: Prisma.EditionFigureGetPayload<{ select: typeof figure }>): Figure {
  const { indicatorId, municipalityCode, value, period, n, rankedCount, peerMedian, gain, isWeak, batchId, line } = row
  return {
    indicatorId,
    municipalityCode,
    status: statuses[row.status],
    value,
    period,
    n,
    source: batchId !== null && line !== null ? { batchId, line } : null,
    place: toPlace(row),
    rankedCount,
    peerMedian,
    gain,
    isWeak,
  }
}

/** Every figure of one municipality in one edition. */
export async function listFiguresOf(
  editionId: string,
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<Figure[]> {
  const rows = await database.editionFigure.findMany({ where: { editionId, municipalityCode }, select: figure })
  return rows.map(toFigure)
}

/** Every municipality's figure for the given indicators in one edition. */
export async function listFiguresFor(
  editionId: string,
  indicatorIds: string[],
  database: Database = db,
): Promise<Figure[]> {
  const rows = await database.editionFigure.findMany({
    where: { editionId, indicatorId: { in: indicatorIds } },
    select: figure,
    orderBy: { municipalityCode: 'asc' },
  })
  return rows.map(toFigure)
}

/** The figures of these municipalities alone for the given indicators in one edition: for comparing with one's peers. */
export async function listFiguresAmong(
  editionId: string,
  indicatorIds: string[],
  municipalityCodes: MunicipalityCode[],
  database: Database = db,
): Promise<Figure[]> {
  const rows = await database.editionFigure.findMany({
    where: { editionId, indicatorId: { in: indicatorIds }, municipalityCode: { in: municipalityCodes } },
    select: figure,
    orderBy: { municipalityCode: 'asc' },
  })
  return rows.map(toFigure)
}

/** Every figure of an edition: for its download and for recomputing it. */
export async function listFigures(editionId: string, database: Database = db): Promise<Figure[]> {
  const rows = await database.editionFigure.findMany({
    where: { editionId },
    select: figure,
    orderBy: [{ indicatorId: 'asc' }, { municipalityCode: 'asc' }],
  })
  return rows.map(toFigure)
}

/** The peer group of one municipality in one edition, nearest first. */
export async function listPeers(
  editionId: string,
  municipalityCode: MunicipalityCode,
  database: Database = db,
): Promise<Peer[]> {
  const rows = await database.editionPeer.findMany({
    where: { editionId, municipalityCode },
    select: { peerCode: true, place: true, distance: true },
    orderBy: { place: 'asc' },
  })
  return rows.map(({ peerCode, place, distance }) => ({ municipalityCode: peerCode, place, distance }))
}
