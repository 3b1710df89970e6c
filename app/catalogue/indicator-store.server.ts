import type {
  Direction as DirectionRow,
  IndicatorSource as IndicatorSourceRow,
  Prisma,
  QualityAspect as QualityAspectRow,
} from '#client'
import { type Database, db } from '~/platform/database.server'
import { areaById, themeById } from './areas'
import { isRedefined } from './catalogue-changes'
import type { Direction, Indicator, IndicatorSource, QualityAspect } from './indicator'
import { verifications } from './indicator'

type Row = Prisma.IndicatorGetPayload<object>

const sourceRows: Record<IndicatorSource, IndicatorSourceRow> = {
  'danmarks-statistik': 'DANMARKS_STATISTIK',
  'forvaltningschef-survey': 'FORVALTNINGSCHEF_SURVEY',
  'medarbejder-survey': 'MEDARBEJDER_SURVEY',
  'handicapraad-survey': 'HANDICAPRAAD_SURVEY',
}
const sources: Record<IndicatorSourceRow, IndicatorSource> = {
  DANMARKS_STATISTIK: 'danmarks-statistik',
  FORVALTNINGSCHEF_SURVEY: 'forvaltningschef-survey',
  MEDARBEJDER_SURVEY: 'medarbejder-survey',
  HANDICAPRAAD_SURVEY: 'handicapraad-survey',
}
const directionRows: Record<Direction, DirectionRow> = { higher: 'HIGHER', lower: 'LOWER', neutral: 'NEUTRAL' }
const directions: Record<DirectionRow, Direction> = { HIGHER: 'higher', LOWER: 'lower', NEUTRAL: 'neutral' }
const aspectRows: Record<QualityAspect, QualityAspectRow> = {
  structure: 'STRUCTURE',
  process: 'PROCESS',
  outcome: 'OUTCOME',
}
const aspects: Record<QualityAspectRow, QualityAspect> = {
  STRUCTURE: 'structure',
  PROCESS: 'process',
  OUTCOME: 'outcome',
}

/** The whole catalogue in its own order. */
export async function listIndicators(database: Database = db): Promise<Indicator[]> {
  const rows = await database.indicator.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  return rows.map(toIndicator)
}

/** The indicator with this id, or null. */
export async function findIndicator(id: string, database: Database = db): Promise<Indicator | null> {
  const row = await database.indicator.findUnique({ where: { id } })
  return row && toIndicator(row)
}

/** How many indicators there are. */
export function countIndicators(database: Database = db): Promise<number> {
  return database.indicator.count()
}

/** Of these ids, those that a published edition has used. */
export async function listIdsInPublishedEditions(
  ids: readonly string[],
  database: Database = db,
): Promise<Set<string>> {
  const rows = await database.indicator.findMany({
    where: { id: { in: [...ids] }, editionFigures: { some: { edition: { state: 'PUBLISHED' } } } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** Adds indicators after those in use, in the given order, and updates those given whose id is known (their order stays). */
export async function saveIndicators(indicators: readonly Indicator[], database: Database = db): Promise<void> {
  const known = await database.indicator.findMany()
  const before = new Map(known.map((row) => [row.id, toIndicator(row)]))
  const knownIds = new Set(before.keys())
  const next = known.reduce((highest, { position }) => Math.max(highest, position), -1) + 1
  const added = indicators.filter(({ id }) => !knownIds.has(id))
  await database.indicator.createMany({
    data: added.map((indicator, place) => ({ ...toRow(indicator), position: next + place })),
    // Two that start at once on an empty database both bring the default catalogue.
    skipDuplicates: true,
  })
  for (const indicator of indicators) {
    const earlier = before.get(indicator.id)
    if (earlier === undefined) continue
    const redefined = isRedefined(earlier, indicator) ? { redefinedAt: new Date() } : {}
    await database.indicator.update({ where: { id: indicator.id }, data: { ...toRow(indicator), ...redefined } })
  }
}

function toRow({ name, source, direction, aspect, ...rest }: Indicator) {
  return {
    ...rest,
    nameDa: name.da,
    nameEn: name.en,
    source: sourceRows[source],
    direction: directionRows[direction],
    aspect: aspect && aspectRows[aspect],
  }
}

/** Of these indicators, those that have come to measure something else than they did, with the day. */
export async function listRedefinitions(
  ids: readonly string[],
  database: Database = db,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await database.indicator.findMany({
    where: { id: { in: [...ids] }, redefinedAt: { not: null } },
    select: { id: true, redefinedAt: true },
  })
  return new Map(rows.flatMap(({ id, redefinedAt }): [string, Date][] => (redefinedAt ? [[id, redefinedAt]] : [])))
}

function toIndicator({ nameDa, nameEn, updatedAt: _, position: __, redefinedAt: ___, ...row }: Row): Indicator {
  const area = areaById(row.area)?.id
  const theme = themeById(row.theme)?.id
  const verification = verifications.find((word) => word === row.verification)
  if (!area || !theme || !verification) throw new Error(`The catalogue holds an unknown word at indicator ${row.id}`)
  return {
    ...row,
    area,
    theme,
    verification,
    name: { da: nameDa, en: nameEn },
    source: sources[row.source],
    direction: directions[row.direction],
    aspect: row.aspect && aspects[row.aspect],
  }
}
