import { type ObservationStatus as ObservationStatusRow, Prisma } from '#client'
import { type Database, db } from '~/platform/database.server'
import type { ComparedFigure } from './compare-figures'
import { isUuid } from './import-batch-store.server'
import type { Observation, ObservationStatus, SourcedObservation } from './observation'
import { newestPeriodUpTo } from './period'

const statusRows: Record<ObservationStatus, ObservationStatusRow> = {
  value: 'VALUE',
  missing: 'MISSING',
  suppressed: 'SUPPRESSED',
  'not-applicable': 'NOT_APPLICABLE',
}
const statuses: Record<ObservationStatusRow, ObservationStatus> = {
  VALUE: 'value',
  MISSING: 'missing',
  SUPPRESSED: 'suppressed',
  NOT_APPLICABLE: 'not-applicable',
}

/** Adds observations to a batch in one statement, as long as the batch is being read. */
export async function saveObservations(batchId: string, observations: readonly Observation[]): Promise<void> {
  const rows = JSON.stringify(observations.map((row) => ({ ...row, status: statusRows[row.status] })))
  await db.$executeRaw`
    INSERT INTO "Observation" ("batchId", "line", "indicatorId", "municipalityCode", "period", "value", "status", "n",
      "numerator", "denominator", "note")
    SELECT batch."id", row."line", row."indicatorId", row."municipalityCode", row."period", row."value", row."status",
      row."n", row."numerator", row."denominator", row."note"
    FROM jsonb_to_recordset(${rows}::jsonb) AS row("line" int, "indicatorId" text, "municipalityCode" char(3),
      "period" text, "value" float8, "status" "ObservationStatus", "n" int, "numerator" float8, "denominator" float8,
      "note" text)
    JOIN "ImportBatch" batch ON batch."id" = ${batchId}::uuid AND batch."state" = 'READING'`
}

const linesAtATime = 20_000

/** Takes a batch's observations away again, some lines at a time so that nobody waits long. */
export async function removeObservations(batchId: string, lastLine: number): Promise<void> {
  for (let from = 1; from <= lastLine; from += linesAtATime) {
    const line = { gte: from, lt: from + linesAtATime }
    await db.observation.deleteMany({ where: { batchId, line } })
  }
}

/** An indicator's published figures, as they are compared with a file: one per municipality and period, the newest batch's. */
export async function listPublishedFigures(indicatorId: string): Promise<ComparedFigure[]> {
  const rows = await db.$queryRaw<{ municipalityCode: string; period: string; value: number | null }[]>`
    SELECT DISTINCT ON (o."municipalityCode", o."period") o."municipalityCode", o."period", o."value"
    FROM "Observation" o JOIN "ImportBatch" b ON b."id" = o."batchId"
    WHERE o."indicatorId" = ${indicatorId} AND b."state" = 'PUBLISHED'
    ORDER BY o."municipalityCode", o."period", b."publishedAt" DESC, b."id" DESC`
  return rows.map((row) => ({ ...row, line: null }))
}

type ObservationRow = Omit<SourcedObservation, 'status'> & { status: ObservationStatusRow }

/**
 * The figures an edition for `period` rests on: for each indicator those of its newest period that has ended by then, and for
 * each municipality the row of the batch published last. `indicatorIds` and `batchIds` narrow it down; null means all.
 */
export async function listCurrentObservations(
  { period, ...choice }: { period: string } & FigureChoice,
  database: Database = db,
): Promise<SourcedObservation[]> {
  const wanted = [...(await listPublishedPeriods(choice, database))].flatMap(([indicatorId, periods]) => {
    const newest = newestPeriodUpTo(periods, period)
    return newest === null ? [] : [{ indicatorId, period: newest }]
  })
  if (wanted.length === 0) return []
  const rows = await database.$queryRaw<ObservationRow[]>`
    SELECT DISTINCT ON (o."indicatorId", o."municipalityCode") o.*, b."isDemo"
    FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS wanted("indicatorId" text, "period" text)
    JOIN "Observation" o ON o."indicatorId" = wanted."indicatorId" AND o."period" = wanted."period"
    JOIN "ImportBatch" b ON b."id" = o."batchId" AND ${amongBatches(choice)}
    ORDER BY o."indicatorId", o."municipalityCode", b."publishedAt" DESC NULLS FIRST, b."id" DESC`
  return rows.map((row) => ({ ...row, status: statuses[row.status] }))
}

/** Which figures are meant: null is all that are published. Chosen files may also be ready to be published, and then go first. */
export type FigureChoice = { indicatorIds?: readonly string[] | null; batchIds?: readonly string[] | null }

function amongBatches({ batchIds = null }: FigureChoice): Prisma.Sql {
  return batchIds
    ? Prisma.sql`b."id" = ANY(${batchIds.filter(isUuid)}::uuid[]) AND b."state" IN ('PUBLISHED', 'STAGED')`
    : Prisma.sql`b."state" = 'PUBLISHED'`
}

/** The periods with published figures, by indicator, in no order. */
export async function listPublishedPeriods(
  choice: FigureChoice = {},
  database: Database = db,
): Promise<Map<string, string[]>> {
  const { indicatorIds = null } = choice
  const narrowed = indicatorIds ? Prisma.sql`AND o."indicatorId" = ANY(${[...indicatorIds]})` : Prisma.empty
  const rows = await database.$queryRaw<{ indicatorId: string; period: string }[]>`
    SELECT DISTINCT o."indicatorId", o."period"
    FROM "Observation" o JOIN "ImportBatch" b ON b."id" = o."batchId"
    WHERE ${amongBatches(choice)} ${narrowed}`
  const periods = new Map<string, string[]>()
  for (const { indicatorId, period } of rows) periods.set(indicatorId, [...(periods.get(indicatorId) ?? []), period])
  return periods
}

/** An observation with the file it came from. */
export type ObservationSource = {
  observation: Observation
  batchId: string
  /** True when everybody may open it: it is published, or a published edition rests on it. */
  isPublic: boolean
}

/** Where one number comes from, or null when there is no such line. */
export async function findObservationSource(
  batchId: string,
  line: number,
  database: Database = db,
): Promise<ObservationSource | null> {
  if (!isUuid(batchId) || !Number.isSafeInteger(line) || line < 1 || line > 2_147_483_647) return null
  const row = await database.observation.findUnique({
    where: { batchId_line: { batchId, line } },
    include: {
      batch: {
        select: {
          state: true,
          editions: { where: { edition: { state: 'PUBLISHED' } }, select: { editionId: true }, take: 1 },
        },
      },
    },
  })
  if (!row) return null
  const { batch, batchId: _, status, ...rest } = row
  return {
    observation: { ...rest, status: statuses[status] },
    batchId,
    isPublic: batch.state === 'PUBLISHED' || batch.editions.length > 0,
  }
}
