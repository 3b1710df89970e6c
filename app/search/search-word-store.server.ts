import { Prisma } from '#client'
import { type Database, db } from '~/platform/database.server'

/** What the list of words knows about one word of a search. */
export type KnownWords = {
  /** True when the word, or another form or continuation of it, occurs. */
  occurs: boolean
  /** Words that hold it, but do not begin with it. */
  holding: string[]
  /** Words written much like it, most alike first; looked for only where it does not occur. */
  alike: string[]
}

const mostHolding = 10
const mostAlike = 12

/** What occurs around these words in what is published or said. One question for all of them. */
export async function findKnownWords(
  words: readonly string[],
  database: Database = db,
): Promise<Map<string, KnownWords>> {
  if (words.length === 0) return new Map()
  const rows = await database.$queryRaw<({ asked: string } & KnownWords)[]>(
    Prisma.join(words.map(aroundWord), ' UNION ALL '),
  )
  return new Map(rows.map(({ asked, ...known }) => [asked, known]))
}

// The word stands in it as a constant, since only then does PostgreSQL look it up by its letters instead of reading the list.
function aroundWord(word: string): Prisma.Sql {
  const stem = Prisma.sql`coalesce((ts_lexize('danish_stem', ${word}))[1], ${word})`
  const occurs =
    word.length < 4
      ? Prisma.sql`true`
      : Prisma.sql`EXISTS (SELECT 1 FROM "SearchWord" WHERE "word" LIKE ${stem} || '%')`
  return Prisma.sql`
    SELECT ${word} AS "asked", ${occurs} AS "occurs",
      CASE WHEN length(${stem}) >= 5 THEN ARRAY(
        SELECT "word" FROM "SearchWord" WHERE "word" LIKE '_%' || ${stem} || '%' LIMIT ${mostHolding}) ELSE '{}' END AS "holding",
      CASE WHEN ${occurs} THEN '{}' ELSE ARRAY(
        SELECT "word" FROM "SearchWord" WHERE "word" % ${word}
        ORDER BY similarity("word", ${word}) DESC, "word" LIMIT ${mostAlike}) END AS "alike"`
}

/** Of these words, those that occur. */
export async function findOccurring(words: readonly string[], database: Database = db): Promise<Set<string>> {
  if (words.length === 0) return new Set()
  const rows = await database.$queryRaw<{ word: string }[]>`
    SELECT "word" FROM "SearchWord" WHERE "word" = ANY(${[...words]}::text[])`
  return new Set(rows.map(({ word }) => word))
}
