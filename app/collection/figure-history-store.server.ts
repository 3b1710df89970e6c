import type { ObservationStatus as ObservationStatusRow } from '#client'
import { type Database, db } from '~/platform/database.server'
import type { ObservationStatus, SourcedObservation } from './observation'

/** A published figure, with what its file says of where it came from. */
export type HistoricFigure = SourcedObservation & { sourceNote: string | null; publishedAt: Date | null }

const statuses: Record<ObservationStatusRow, ObservationStatus> = {
  VALUE: 'value',
  MISSING: 'missing',
  SUPPRESSED: 'suppressed',
  NOT_APPLICABLE: 'not-applicable',
}

type Row = Omit<HistoricFigure, 'status'> & { status: ObservationStatusRow }

/**
 * Every period's published figure of these indicators, for each municipality that of the batch published last. What is too small
 * to be shown is still in it: whoever shows must take it away (`shownObservation`).
 */
export async function listFigureHistory(
  indicatorIds: readonly string[],
  database: Database = db,
): Promise<HistoricFigure[]> {
  if (indicatorIds.length === 0) return []
  const rows = await database.$queryRaw<Row[]>`
    SELECT DISTINCT ON (o."indicatorId", o."period", o."municipalityCode") o.*, b."isDemo", b."sourceNote", b."publishedAt"
    FROM "Observation" o JOIN "ImportBatch" b ON b."id" = o."batchId" AND b."state" = 'PUBLISHED'
    WHERE o."indicatorId" = ANY(${[...indicatorIds]})
    ORDER BY o."indicatorId", o."period", o."municipalityCode", b."publishedAt" DESC, b."id" DESC`
  return rows.map((row) => ({ ...row, status: statuses[row.status] }))
}
