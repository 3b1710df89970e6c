import { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { db } from '~/platform/database.server'
import { type Alike, tellingWords } from './likeness'
import { listedWhere } from './practice-rows-store.server'
import { seesShared } from './practice-visibility'
import type { Candidate } from './similar-practice'

const MOST_CANDIDATES = 30
const MOST_WORDS = 12

/**
 * Published practices that the reader sees and that share a title word or an indicator with the text, those that share most
 * first; never the practice at `ownSlug` itself.
 */
export async function listCandidates(text: Alike, ownSlug: string, reader: Actor): Promise<Candidate[]> {
  const ids = [...(await listByWords(text, ownSlug, reader)), ...(await listByIndicators(text, ownSlug, reader))]
  const rows = await db.practice.findMany({
    where: { ...listedWhere(seesShared(reader)), id: { in: ids } },
    select: {
      slug: true,
      current: {
        select: { title: true, problem: true, targetGroup: true, indicators: { select: { indicatorId: true } } },
      },
    },
  })
  return rows.flatMap(({ slug, current }) => {
    if (current === null) return []
    const { indicators, ...told } = current
    return [{ slug, ...told, indicatorIds: indicators.map(({ indicatorId }) => indicatorId) }]
  })
}

async function listByWords(text: Alike, ownSlug: string, reader: Actor): Promise<string[]> {
  // Letters only, so nothing in them is a sign of the query's own language.
  const words = [...tellingWords(text.title).values()].slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const asked = Prisma.sql`to_tsquery('danish', ${words.map((word) => `${word}:*A`).join(' | ')})`
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM "Practice" p JOIN "PracticeRevision" r ON r."id" = p."currentId"
    WHERE ${seenBy(reader)} AND p."slug" <> ${ownSlug} AND r."searchText" @@ ${asked}
    ORDER BY ts_rank(r."searchText", ${asked}) DESC, p."slug" LIMIT ${MOST_CANDIDATES}`
  return rows.map(({ id }) => id)
}

async function listByIndicators({ indicatorIds }: Alike, ownSlug: string, reader: Actor): Promise<string[]> {
  if (indicatorIds.length === 0) return []
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM "PracticeRevisionIndicator" ri JOIN "Practice" p ON p."currentId" = ri."revisionId"
    WHERE ${seenBy(reader)} AND p."slug" <> ${ownSlug} AND ri."indicatorId" = ANY(${[...indicatorIds]})
    GROUP BY p."id" ORDER BY count(*) DESC, p."publishedAt" DESC LIMIT ${MOST_CANDIDATES}`
  return rows.map(({ id }) => id)
}

// The same rule as `isListedFor`, for PostgreSQL.
function seenBy(reader: Actor): Prisma.Sql {
  return Prisma.sql`p."state" = 'PUBLISHED' AND p."hiddenAt" IS NULL AND (p."visibility" = 'PUBLIC' OR ${seesShared(reader)})`
}
