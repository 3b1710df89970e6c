import { Prisma } from '#client'
import { type Database, db } from '~/platform/database.server'
import type { Spread } from './spread'

type SpreadRow = { key: string; count: bigint; shares: number[] | null }

const shares = Prisma.sql`ARRAY[0.1, 0.25, 0.5, 0.75, 0.9]`

/** How the municipalities' scores lie in every group of an edition, by group id. Groups where nobody has a score are left out. */
export async function listScoreSpreads(editionId: string, database: Database = db): Promise<Map<string, Spread>> {
  const rows = await database.$queryRaw<SpreadRow[]>`
    SELECT "groupId" AS "key", count("score") AS "count", percentile_cont(${shares}) WITHIN GROUP (ORDER BY "score") AS "shares"
    FROM "EditionScore" WHERE "editionId" = ${editionId}::uuid GROUP BY "groupId"`
  return toSpreads(rows)
}

/** How the municipalities' values of one indicator lie in each of these editions, by edition id. */
export async function listValueSpreads(
  indicatorId: string,
  editionIds: readonly string[],
  database: Database = db,
): Promise<Map<string, Spread>> {
  if (editionIds.length === 0) return new Map()
  const ids = Prisma.join(editionIds.map((id) => Prisma.sql`${id}::uuid`))
  const rows = await database.$queryRaw<SpreadRow[]>`
    SELECT "editionId"::text AS "key", count("value") AS "count", percentile_cont(${shares}) WITHIN GROUP (ORDER BY "value") AS "shares"
    FROM "EditionFigure" WHERE "indicatorId" = ${indicatorId} AND "editionId" IN (${ids}) GROUP BY "editionId"`
  return toSpreads(rows)
}

function toSpreads(rows: readonly SpreadRow[]): Map<string, Spread> {
  return new Map(
    rows.flatMap(({ key, count, shares: found }): [string, Spread][] => {
      const [p10, p25, p50, p75, p90] = found ?? []
      if (p10 === undefined || p25 === undefined || p50 === undefined || p75 === undefined || p90 === undefined)
        return []
      return [[key, { count: Number(count), p10, p25, p50, p75, p90 }]]
    }),
  )
}
