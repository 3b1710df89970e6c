import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { FigureStatus } from '../edition'

type Side = { value: number | null; status: FigureStatus }

/** One figure that two versions of an edition do not have in common. */
export type ChangedFigure = { indicatorId: string; municipalityCode: MunicipalityCode; before: Side; after: Side }

/** A municipality that two versions put in different places in the whole index; null is without a place. */
export type MovedPlace = { municipalityCode: MunicipalityCode; before: number | null; after: number | null }

type FigureRow = {
  indicatorId: string
  municipalityCode: string
  valueBefore: number | null
  valueAfter: number | null
  statusBefore: keyof typeof statuses | null
  statusAfter: keyof typeof statuses | null
}

const statuses = {
  VALUE: 'value',
  MISSING: 'missing',
  SUPPRESSED: 'suppressed',
  NOT_APPLICABLE: 'not-applicable',
} as const

/** The figures in which a version differs from the one before. What is too small to be shown has no value in either. */
export async function listChangedFigures(
  beforeId: string,
  afterId: string,
  database: Database = db,
): Promise<ChangedFigure[]> {
  const rows = await database.$queryRaw<FigureRow[]>`
    SELECT coalesce(a."indicatorId", b."indicatorId") AS "indicatorId",
      coalesce(a."municipalityCode", b."municipalityCode") AS "municipalityCode",
      b."value" AS "valueBefore", a."value" AS "valueAfter", b."status"::text AS "statusBefore",
      a."status"::text AS "statusAfter"
    FROM (SELECT * FROM "EditionFigure" WHERE "editionId" = ${beforeId}::uuid) b
    FULL JOIN (SELECT * FROM "EditionFigure" WHERE "editionId" = ${afterId}::uuid) a
      ON a."indicatorId" = b."indicatorId" AND a."municipalityCode" = b."municipalityCode"
    WHERE a."value" IS DISTINCT FROM b."value" OR a."status" IS DISTINCT FROM b."status"
    ORDER BY 1, 2`
  const side = (value: number | null, status: keyof typeof statuses | null): Side => ({
    value,
    status: statuses[status ?? 'MISSING'],
  })
  return rows.map(({ indicatorId, municipalityCode, ...row }) => ({
    indicatorId,
    municipalityCode,
    before: side(row.valueBefore, row.statusBefore),
    after: side(row.valueAfter, row.statusAfter),
  }))
}

/** The municipalities that a version puts in another place in the whole index, the longest ways first. */
export async function listMovedPlaces(
  beforeId: string,
  afterId: string,
  database: Database = db,
): Promise<MovedPlace[]> {
  return database.$queryRaw<MovedPlace[]>`
    SELECT a."municipalityCode", b."rank" AS "before", a."rank" AS "after"
    FROM "EditionScore" a
    JOIN "EditionScore" b ON b."editionId" = ${beforeId}::uuid AND b."groupId" = a."groupId"
      AND b."municipalityCode" = a."municipalityCode"
    WHERE a."editionId" = ${afterId}::uuid AND a."groupId" = 'index' AND a."rank" IS DISTINCT FROM b."rank"
    ORDER BY abs(coalesce(a."rank" - b."rank", 1000)) DESC, a."municipalityCode"`
}

/** The municipalities whose figures or place a version changes. */
export async function listTouchedBy(
  beforeId: string,
  afterId: string,
  database: Database = db,
): Promise<MunicipalityCode[]> {
  const figures = await listChangedFigures(beforeId, afterId, database)
  const places = await listMovedPlaces(beforeId, afterId, database)
  return [...new Set([...figures, ...places].map(({ municipalityCode }) => municipalityCode))].sort()
}
