import { type Database, db } from '~/platform/database.server'

/** Every indicator's points by municipality in one edition; only where there are any. One document, since there are 12,000. */
export async function findAllPoints(
  editionId: string,
  database: Database = db,
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const [row] = await database.$queryRaw<{ points: Record<string, Record<string, number>> | null }[]>`
    SELECT json_object_agg("indicatorId", "byMunicipality") AS "points" FROM (
      SELECT "indicatorId", json_object_agg("municipalityCode", "normalised") AS "byMunicipality"
      FROM "EditionFigure" WHERE "editionId" = ${editionId}::uuid AND "normalised" IS NOT NULL GROUP BY "indicatorId"
    ) every`
  return new Map(Object.entries(row?.points ?? {}))
}
