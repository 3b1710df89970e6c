import { type Database, db } from '~/platform/database.server'

/** What the intervals of an edition's figures rest on, by "indicator municipality": the counts of the line each came from. */
export async function findFigureCounts(
  editionId: string,
  database: Database = db,
): Promise<ReadonlyMap<string, { numerator: number | null; denominator: number | null }>> {
  const rows = await database.editionFigure.findMany({
    where: { editionId, value: { not: null } },
    select: {
      indicatorId: true,
      municipalityCode: true,
      observation: { select: { numerator: true, denominator: true } },
    },
  })
  return new Map(
    rows.map(({ indicatorId, municipalityCode, observation }) => [
      `${indicatorId} ${municipalityCode}`,
      { numerator: observation?.numerator ?? null, denominator: observation?.denominator ?? null },
    ]),
  )
}
