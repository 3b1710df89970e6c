import { Prisma } from '#client'
import { markPassages, markWhole } from './passage'
import type { Wanted } from './practice-hits-store.server'

/** The indicators whose name, definition or question match. All are public. */
export function indicatorHitsSql({ query, worth }: Wanted): Prisma.Sql {
  return Prisma.sql`
    SELECT "id", "area", ${worth}::float + ts_rank("searchText", to_tsquery('danish', ${query})) AS "score" FROM "Indicator"
    WHERE "searchText" @@ to_tsquery('danish', ${query}) OR "searchText" @@ to_tsquery('english', ${query})`
}

/** Where in these indicators' Danish names and definitions the search was found, with marks: rows of `IndicatorPassage`. */
export function indicatorPassagesSql(ids: readonly string[], query: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "id", "nameEn", ts_headline('danish', "nameDa", to_tsquery('danish', ${query}), ${markWhole}) AS "title",
      ts_headline('danish', "definitionDa", to_tsquery('danish', ${query}), ${markPassages}) AS "passage"
    FROM "Indicator" WHERE "id" = ANY(${[...ids]}::text[])`
}
