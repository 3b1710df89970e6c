import { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { municipalityNamed } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import type { ListedPractice } from './listed-practice'
import type { PracticeFilter } from './practice-filter'
import { effectDirectionRows } from './practice-rows-store.server'
import { listPracticesByIds } from './practice-store.server'
import { seesShared } from './practice-visibility'
import { type SearchTerms, searchTerms } from './search-terms'

export const PAGE_SIZE = 20

const from = Prisma.sql`FROM "Practice" p JOIN "PracticeRevision" r ON r."id" = p."currentId"`

/**
 * One page of the practices that the reader sees and the filter wants, and how many there are in all. `wide` is the search as
 * widely as makes sense, for `to_tsquery`; what it alone finds comes after what was asked.
 */
export async function searchPractices(
  filter: PracticeFilter,
  reader: Actor | null,
  wide: string | null = null,
): Promise<{ practices: ListedPractice[]; total: number }> {
  const terms = searchTerms(filter.query)
  const where = Prisma.join([seenBy(reader), ...wantedBy(filter), ...matching(filter.query, terms, wide)], ' AND ')
  const counted = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS "total" ${from} WHERE ${where}`
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT p."id" ${from} WHERE ${where}
    ORDER BY ${filter.order === 'best' && terms ? bestFirst(terms) : Prisma.empty} p."publishedAt" DESC, p."slug"
    LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`
  const practices = await listPracticesByIds(
    ids.map(({ id }) => id),
    reader,
  )
  return { practices, total: Number(counted[0]?.total ?? 0n) }
}

// The same rule as `isListedFor`, for PostgreSQL.
function seenBy(reader: Actor | null): Prisma.Sql {
  return Prisma.sql`p."state" = 'PUBLISHED' AND p."hiddenAt" IS NULL AND (p."visibility" = 'PUBLIC' OR ${seesShared(reader)})`
}

function wantedBy(filter: PracticeFilter): Prisma.Sql[] {
  const wanted: Prisma.Sql[] = []
  if (filter.area) wanted.push(Prisma.sql`r."area" = ${filter.area}`)
  if (filter.theme) wanted.push(aimsAt(Prisma.sql`i."theme" = ${filter.theme}`))
  if (filter.indicatorId) wanted.push(aimsAt(Prisma.sql`i."id" = ${filter.indicatorId}`))
  if (filter.municipalityCode) wanted.push(Prisma.sql`p."municipalityCode" = ${filter.municipalityCode}`)
  if (filter.evidence === 'not-rated') wanted.push(Prisma.sql`r."evidence" IS NULL`)
  else if (filter.evidence) wanted.push(Prisma.sql`r."evidence" = ${filter.evidence}::"EvidenceStrength"`)
  if (filter.effectDirection) {
    wanted.push(Prisma.sql`r."effectDirection" = ${effectDirectionRows[filter.effectDirection]}::"EffectDirection"`)
  }
  const targetGroup = searchTerms(filter.targetGroup)
  if (targetGroup) wanted.push(Prisma.sql`to_tsvector('danish', r."targetGroup") @@ (${asked(targetGroup)})`)
  return wanted
}

function matching(query: string, terms: SearchTerms | null, wide: string | null): Prisma.Sql[] {
  if (terms === null) return []
  const municipality = municipalityNamed(query)
  const ways = [
    Prisma.sql`r."searchText" @@ (${asked(terms)})`,
    Prisma.sql`to_tsvector('danish', coalesce(p."exampleOf", '')) @@ (${asked(terms)})`,
    aimsAt(Prisma.sql`to_tsvector('danish', i."nameDa" || ' ' || i."nameEn") @@ (${asked(terms)})`),
    ...(wide === null ? [] : [Prisma.sql`r."searchText" @@ to_tsquery('danish', ${wide})`]),
    ...(municipality ? [Prisma.sql`p."municipalityCode" = ${municipality.code}`] : []),
  ]
  return [Prisma.sql`(${Prisma.join(ways, ' OR ')})`]
}

function aimsAt(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "PracticeRevisionIndicator" ri JOIN "Indicator" i ON i."id" = ri."indicatorId"
    WHERE ri."revisionId" = r."id" AND ${condition})`
}

function asked({ typed, beginning }: SearchTerms): Prisma.Sql {
  const precise = Prisma.sql`websearch_to_tsquery('danish', ${typed})`
  return beginning === null ? precise : Prisma.sql`${precise} || to_tsquery('danish', ${beginning})`
}

function bestFirst(terms: SearchTerms): Prisma.Sql {
  return Prisma.sql`ts_rank(r."searchText", ${asked(terms)}) DESC,`
}
