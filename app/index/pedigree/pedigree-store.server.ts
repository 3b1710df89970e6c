import { type Database, db } from '~/platform/database.server'

/** The published editions that used the line of a file, the newest period first. */
export async function findEditionsUsing(
  { batchId, line }: { batchId: string; line: number },
  database: Database = db,
): Promise<{ id: string; slug: string; title: { da: string; en: string }; method: unknown }[]> {
  const rows = await database.editionFigure.findMany({
    where: { batchId, line, edition: { state: 'PUBLISHED' } },
    select: { edition: { select: { id: true, slug: true, titleDa: true, titleEn: true, method: true } } },
    orderBy: [{ edition: { period: 'desc' } }, { edition: { publishedAt: 'desc' } }],
  })
  return rows.map(({ edition: { id, slug, titleDa, titleEn, method } }) => ({
    ...{ id, slug, method },
    title: { da: titleDa, en: titleEn },
  }))
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
