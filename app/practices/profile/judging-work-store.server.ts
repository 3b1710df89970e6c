import type { Prisma } from '#client'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import { textSelect, toText } from '../practice-rows-store.server'
import type { Dimension } from './profile'
import { disagreements } from './profile'
import { neededForRating, ratingGaps } from './rating-gaps'

/** A rating somebody is asked for and has not given. */
export type AskedRating = { id: string; title: string; assignedAt: Date }
/** Two ratings that differ and wait for a third judge. */
export type OpenDisagreement = {
  slug: string
  title: string
  area: string | null
  municipalityCode: MunicipalityCode | null
  on: Dimension[]
}
/** A published practice that could be rated. */
export type RateablePractice = { slug: string; title: string; municipalityCode: MunicipalityCode | null }

/** The most practices that are suggested for rating. */
const SUGGESTED = 20

const readable = { state: 'PUBLISHED', hiddenAt: null } as const satisfies Prisma.PracticeWhereInput

/** What this person is asked to rate, the longest asked first; nothing of what is no longer read or no longer theirs. */
export async function listAskedRatings(userId: string, areas: readonly string[]): Promise<AskedRating[]> {
  const rows = await db.knowledgeRating.findMany({
    where: {
      raterId: userId,
      ratedAt: null,
      revision: {
        area: { in: [...areas] },
        practice: { ...readable, municipality: { memberships: { none: { userId } } } },
      },
    },
    select: { id: true, assignedAt: true, revision: { select: { title: true } } },
    orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, assignedAt, revision }) => ({ id, assignedAt, title: revision.title }))
}

/** The disagreements in these areas that this person may settle: not their municipality's, and not their own rating. */
export async function listDisagreements(userId: string, areas: readonly string[]): Promise<OpenDisagreement[]> {
  const rows = await db.practiceRevision.findMany({
    where: {
      number: { not: null },
      area: { in: [...areas] },
      profile: null,
      ratings: { some: {}, none: { OR: [{ ratedAt: null }, { raterId: userId }] } },
      practice: {
        ...readable,
        municipality: { memberships: { none: { userId } } },
        revisions: { none: { authorId: userId } },
        submissions: { none: { submittedById: userId } },
      },
    },
    select: {
      title: true,
      area: true,
      practice: { select: { slug: true, municipalityCode: true } },
      ratings: { select: { targetGroup: true, method: true, implementation: true, effect: true } },
    },
    orderBy: { publishedAt: 'asc' },
  })
  return rows.flatMap(({ title, area, practice, ratings }) => {
    const [one, other] = ratings.flatMap(({ targetGroup, method, implementation, effect }) =>
      targetGroup && method && implementation && effect ? [{ targetGroup, method, implementation, effect }] : [],
    )
    const on = one && other ? disagreements(one, other) : []
    return on.length > 0 ? [{ ...practice, title, area, on }] : []
  })
}

/** Practices whose template is whole and whom nobody has been asked to rate, the oldest first; not these municipalities'. */
export async function listRateable(notOf: readonly string[]): Promise<RateablePractice[]> {
  const whole = Object.fromEntries(neededForRating.map((field) => [field, { not: '' }]))
  const rows = await db.practice.findMany({
    where: {
      ...readable,
      municipalityCode: { not: null, notIn: [...notOf] },
      current: { ...whole, status: { not: null }, area: { not: null }, ratings: { none: {} } },
    },
    select: { slug: true, municipalityCode: true, current: { select: textSelect } },
    orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
    take: SUGGESTED,
  })
  return rows.flatMap(({ slug, municipalityCode, current }) => {
    const text = current && toText(current)
    return text && ratingGaps(text).length === 0 ? [{ slug, municipalityCode, title: text.title }] : []
  })
}
