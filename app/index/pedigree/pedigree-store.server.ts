import { type Database, db } from '~/platform/database.server'

/** A published edition that used the line of a file; `hides` where it found the number too small to be shown. */
export type EditionUsing = {
  id: string
  slug: string
  title: { da: string; en: string }
  method: unknown
  hides: boolean
}

/** The published editions that used the line of a file, the newest period first. */
export async function findEditionsUsing(
  { batchId, line }: { batchId: string; line: number },
  database: Database = db,
): Promise<EditionUsing[]> {
  const rows = await database.editionFigure.findMany({
    where: { batchId, line, edition: { state: 'PUBLISHED' } },
    select: { status: true, edition: { select: { id: true, slug: true, titleDa: true, titleEn: true, method: true } } },
    orderBy: [{ edition: { period: 'desc' } }, { edition: { publishedAt: 'desc' } }],
  })
  return rows.map(({ status, edition: { id, slug, titleDa, titleEn, method } }) => ({
    ...{ id, slug, method, hides: status === 'SUPPRESSED' },
    title: { da: titleDa, en: titleEn },
  }))
}

/**
 * The lines of these indicators, as "batch line", that the newest published edition that used them hides: a count that is lowered in
 * the catalogue later must not bring them out.
 */
export async function listHiddenLines(
  indicatorIds: readonly string[],
  database: Database = db,
): Promise<ReadonlySet<string>> {
  const rows = await database.$queryRaw<{ batchId: string; line: number; isHidden: boolean }[]>`
    SELECT DISTINCT ON (f."batchId", f."line") f."batchId", f."line", f."status" = 'SUPPRESSED' AS "isHidden"
    FROM "EditionFigure" f JOIN "Edition" e ON e."id" = f."editionId" AND e."state" = 'PUBLISHED'
    WHERE f."indicatorId" = ANY(${[...indicatorIds]}) AND f."batchId" IS NOT NULL
    ORDER BY f."batchId", f."line", e."period" DESC, e."publishedAt" DESC`
  return new Set(rows.flatMap(({ batchId, line, isHidden }) => (isHidden ? [`${batchId} ${line}`] : [])))
}

/** Every municipality's value and points of one indicator in one edition. */
export async function listPoints(editionId: string, indicatorId: string, database: Database = db) {
  const rows = await database.editionFigure.findMany({
    where: { editionId, indicatorId },
    select: { municipalityCode: true, value: true, normalised: true },
    orderBy: { municipalityCode: 'asc' },
  })
  return rows.map(({ municipalityCode, value, normalised }) => ({ municipalityCode, value, points: normalised }))
}

/** One municipality's points by indicator in one edition. */
export async function findPointsOf(
  editionId: string,
  municipalityCode: string,
  database: Database = db,
): Promise<ReadonlyMap<string, number | null>> {
  const rows = await database.editionFigure.findMany({
    where: { editionId, municipalityCode },
    select: { indicatorId: true, normalised: true },
  })
  return new Map(rows.map(({ indicatorId, normalised }) => [indicatorId, normalised]))
}
