import { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { threadsSeenBySql, titleShownSql } from '~/dialogue/thread-rows-store.server'
import { markPassages, markWhole } from './passage'
import { mostLookedAt, type Wanted } from './practice-hits-store.server'

const postShown = Prisma.sql`o."hiddenAt" IS NULL AND o."deletedAt" IS NULL`

/** The threads that the reader (null: a stranger) sees and whose title or one of whose posts matches, each once. */
export function threadHitsSql({ query, worth }: Wanted, reader: Actor | null): Prisma.Sql {
  const seen = threadsSeenBySql(reader)
  const asked = Prisma.sql`to_tsquery('danish', ${query})`
  return Prisma.sql`
    SELECT t."id", coalesce(r."area", i."area") AS "area", t."municipalityCode", t."lastPostAt" AS "at",
      ${worth}::float + b.rank AS "score"
    FROM (SELECT "id", max(rank) AS rank FROM (
      (SELECT t."id", ts_rank(t."searchText", ${asked}, 1) AS rank FROM "Thread" t
        WHERE t."searchText" @@ ${asked} AND ${titleShownSql} AND ${seen} LIMIT ${mostLookedAt})
      UNION ALL
      (SELECT t."id", ts_rank(o."searchText", ${asked}, 1) FROM "Post" o JOIN "Thread" t ON t."id" = o."threadId"
        WHERE o."searchText" @@ ${asked} AND ${postShown} AND ${titleShownSql} AND ${seen} LIMIT ${mostLookedAt})
    ) said GROUP BY "id") b
    JOIN "Thread" t ON t."id" = b."id"
    LEFT JOIN "Practice" p ON p."id" = t."practiceId" LEFT JOIN "PracticeRevision" r ON r."id" = p."currentId"
    LEFT JOIN "Indicator" i ON i."id" = t."indicatorId"`
}

/** Where in these threads the search was found, for those that the reader sees: rows of `ThreadPassage`, with marks. */
export function threadPassagesSql(ids: readonly string[], query: string, reader: Actor | null): Prisma.Sql {
  return Prisma.sql`
    SELECT t."id", ts_headline('danish', t."title", q.wide, ${markWhole}) AS "title",
      ts_headline('danish', left(o."text", 20000), q.wide, ${markPassages}) AS "passage", o."number", t."postCount" AS "posts",
      to_char(t."lastPostAt", 'YYYY-MM-DD') AS "lastPostAt"
    FROM (SELECT to_tsquery('danish', ${query}) AS wide) q, "Thread" t
    CROSS JOIN LATERAL (
      SELECT o."text", o."number" FROM "Post" o WHERE o."threadId" = t."id" AND ${postShown}
      ORDER BY (o."searchText" @@ q.wide) DESC, ts_rank(o."searchText", q.wide, 1) DESC, o."number" LIMIT 1
    ) o
    WHERE t."id" = ANY(${[...ids]}::uuid[]) AND ${titleShownSql} AND ${threadsSeenBySql(reader)}`
}
