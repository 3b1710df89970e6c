import { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { seesShared } from '~/practices/practice-visibility'
import { markPassages, markWhole } from './passage'

/** As many are looked at for each way of finding: ten pages. A search that finds more wants another word. */
export const mostLookedAt = 200

/** Phrases are looked for among as many texts that have all their words, since each must be read for it. */
const mostReadForPhrase = 500

/**
 * What to look for: text queries for `to_tsquery('danish', …)`, and what each hit is worth before its rank in the text. Where
 * words of `exact` alone fill the list, practices are not looked for by the beginnings of words that `query` allows beside
 * them: a beginning costs PostgreSQL the lists of all words that begin so.
 */
export type Wanted = { exact: string; query: string; worth: number }

/**
 * The published practices that the reader (null: a stranger) sees and that match by their text, by their municipality, or by
 * aiming at one of the rows of `found_indicator`; once for each way they were found.
 */
export function practiceHitsSql(
  { exact, query, worth }: Wanted,
  { municipalityCodes, byIndicator }: { municipalityCodes: readonly string[]; byIndicator: boolean },
  reader: Actor | null,
): Prisma.Sql {
  const seen = seenBy(reader)
  // As a constant, so that PostgreSQL can tell a common word, of which it meets enough on any page, from a rare one.
  const asked = Prisma.sql`to_tsquery('danish', ${query})`
  const columns = (
    score: Prisma.Sql,
  ) => Prisma.sql`SELECT p."id", r."area", r."effectDirection" AS "effect", r."evidence",
    p."municipalityCode", p."publishedAt" AS "at", ${score} AS "score"`
  const practice = Prisma.sql`"PracticeRevision" r JOIN "Practice" p ON p."currentId" = r."id"`
  const byText = (text: string) => Prisma.sql`
    ${columns(Prisma.sql`${worth}::float + ts_rank(r."searchText", ${asked}, 1)`)}
    FROM ${revisionsWith(text)} r JOIN "Practice" p ON p."currentId" = r."id"
    WHERE r."searchText" @@ to_tsquery('danish', ${text}) AND ${seen}`
  const ways = [
    Prisma.sql`(${columns(Prisma.sql`0.5`)} FROM ${practice} WHERE p."municipalityCode" IS NULL AND p."exampleOf" IS NOT NULL
      AND to_tsvector('danish', p."exampleOf") @@ ${asked} AND ${seen} LIMIT ${mostLookedAt})`,
  ]
  if (exact === query) ways.push(Prisma.sql`(${byText(query)} LIMIT ${mostLookedAt})`)
  else {
    ways.push(Prisma.sql`(WITH by_words AS MATERIALIZED (${byText(exact)} LIMIT ${mostLookedAt})
      SELECT * FROM by_words UNION ALL
      (${byText(query)} AND (SELECT count(*) FROM by_words) < ${mostLookedAt} LIMIT ${mostLookedAt}))`)
  }
  if (municipalityCodes.length > 0) {
    ways.push(Prisma.sql`(${columns(Prisma.sql`0.5`)} FROM ${practice}
      WHERE p."municipalityCode" = ANY(${[...municipalityCodes]}::bpchar[]) AND ${seen} LIMIT ${mostLookedAt})`)
  }
  if (byIndicator) {
    ways.push(Prisma.sql`(${columns(Prisma.sql`0`)} FROM found_indicator f
      JOIN "PracticeRevisionIndicator" i ON i."indicatorId" = f."id" JOIN ${practice} ON r."id" = i."revisionId"
      WHERE ${seen} LIMIT ${mostLookedAt})`)
  }
  return Prisma.join(ways, ' UNION ALL ')
}

function revisionsWith(query: string): Prisma.Sql {
  if (!query.includes('<->')) return Prisma.sql`"PracticeRevision"`
  return Prisma.sql`(SELECT * FROM "PracticeRevision" all_words
    WHERE all_words."searchText" @@ to_tsquery('danish', ${query.replaceAll('<->', '&')}) LIMIT ${mostReadForPhrase})`
}

// The same rule as `isListedFor`, for PostgreSQL.
function seenBy(reader: Actor | null): Prisma.Sql {
  return Prisma.sql`p."state" = 'PUBLISHED' AND p."hiddenAt" IS NULL AND (p."visibility" = 'PUBLIC' OR ${seesShared(reader)})`
}

/** Where in these practices' texts the search was found, for those that the reader sees: rows of `PracticePassage`, with marks. */
export function practicePassagesSql(ids: readonly string[], query: string, reader: Actor | null): Prisma.Sql {
  return Prisma.sql`
    SELECT p."id", p."slug", p."label", p."exampleOf",
      ts_headline('danish', r."title", to_tsquery('danish', ${query}), ${markWhole}) AS "title",
      ts_headline('danish', left(concat_ws(' … ', r."problem", r."targetGroup", r."content", r."notWorking", r."effect",
        r."coreElements", r."implementation", r."steps", r."sectors", r."anchoring", r."sources"), 20000),
        to_tsquery('danish', ${query}), ${markPassages}) AS "passage"
    FROM "Practice" p JOIN "PracticeRevision" r ON r."id" = p."currentId"
    WHERE p."id" = ANY(${[...ids]}::uuid[]) AND ${seenBy(reader)}`
}
