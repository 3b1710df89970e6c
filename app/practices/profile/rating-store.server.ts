import type { Prisma } from '#client'
import { type Database, db, type Tx } from '~/platform/database.server'
import type { EvidenceStrength } from '../practice-text'
import type { Letters } from './profile'
import type { GivenRating, PublicProfile, Rating, SettledProfile } from './rating'

const letterColumns = { targetGroup: true, method: true, implementation: true, effect: true } as const

const ratingSelect = {
  ...letterColumns,
  id: true,
  revisionId: true,
  raterId: true,
  assignedAt: true,
  reason: true,
  ratedAt: true,
  rater: { select: { name: true } },
} as const satisfies Prisma.KnowledgeRatingSelect

const inOrder = [
  { assignedAt: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.KnowledgeRatingOrderByWithRelationInput[]

type LetterRow = { [Key in keyof typeof letterColumns]: EvidenceStrength | null }
type RatingRow = Prisma.KnowledgeRatingGetPayload<{ select: typeof ratingSelect }>

function toGiven(row: LetterRow & { reason: string; ratedAt: Date | null }): GivenRating | null {
  const { targetGroup, method, implementation, effect, reason, ratedAt } = row
  if (!targetGroup || !method || !implementation || !effect || !ratedAt) return null
  return { letters: { targetGroup, method, implementation, effect }, reason, ratedAt }
}

function toRating({ id, revisionId, raterId, assignedAt, rater, ...row }: RatingRow): Rating {
  return { id, revisionId, raterId, raterName: rater?.name ?? null, assignedAt, given: toGiven(row) }
}

/** The ratings of a version, the first assigned first. Whoever asks must not show one before both are given. */
export async function listRatings(revisionId: string, database: Database = db): Promise<Rating[]> {
  const rows = await database.knowledgeRating.findMany({
    where: { revisionId },
    select: ratingSelect,
    orderBy: [...inOrder],
  })
  return rows.map(toRating)
}

/** One rating, with the practice and the version it is of; null when there is none. */
export async function findRating(
  id: string,
  database: Database = db,
): Promise<{ rating: Rating; practiceId: string; number: number } | null> {
  const row = await database.knowledgeRating.findUnique({
    where: { id },
    select: { ...ratingSelect, revision: { select: { practiceId: true, number: true } } },
  })
  if (row === null || row.revision.number === null) return null
  const { revision, ...rating } = row
  return { rating: toRating(rating), practiceId: revision.practiceId, number: row.revision.number }
}

/** The id of a published version of a practice, or null. */
export async function findRevisionId(
  practiceId: string,
  number: number,
  database: Database = db,
): Promise<string | null> {
  const row = await database.practiceRevision.findUnique({
    where: { practiceId_number: { practiceId, number } },
    select: { id: true },
  })
  return row?.id ?? null
}

/** Asks these people to rate a version; answers the ratings' ids by person. */
export async function saveAssignments(
  assignments: { revisionId: string; raterIds: readonly string[]; assignedById: string | null; assignedAt: Date },
  tx: Tx,
): Promise<{ id: string; raterId: string | null }[]> {
  const { raterIds, ...same } = assignments
  return tx.knowledgeRating.createManyAndReturn({
    data: raterIds.map((raterId) => ({ ...same, raterId })),
    select: { id: true, raterId: true },
  })
}

/** Takes back a request to rate. False when the rating has been given: it stays. */
export async function removeAssignment(id: string, tx: Tx): Promise<boolean> {
  const { count } = await tx.knowledgeRating.deleteMany({ where: { id, ratedAt: null } })
  return count > 0
}

/** Gives a rating, once. False when it was given before; then nothing is written. */
export async function saveRating(id: string, { letters, reason, ratedAt }: GivenRating, tx: Tx): Promise<boolean> {
  const { count } = await tx.knowledgeRating.updateMany({
    where: { id, ratedAt: null },
    data: { ...letters, reason, ratedAt },
  })
  return count > 0
}

/**
 * Settles the profile of a version; its letter for effect becomes the version's evidence, and that of the published version
 * while that has no profile of its own. False when it was settled before.
 */
export async function saveProfile(
  profile: {
    practiceId: string
    revisionId: string
    letters: Letters
    resolvedById: string | null
    resolution: string
    settledAt: Date
  },
  tx: Tx,
): Promise<boolean> {
  const { practiceId, revisionId, letters, resolvedById, resolution, settledAt } = profile
  const { count } = await tx.knowledgeProfile.createMany({
    data: [{ revisionId, ...letters, resolvedById, resolution, settledAt }],
    skipDuplicates: true,
  })
  if (count === 0) return false
  const published = { currentOf: { id: practiceId }, profile: null }
  await tx.practiceRevision.updateMany({
    where: { OR: [{ id: revisionId }, published] },
    data: { evidence: letters.effect },
  })
  return true
}

/** The settled profile of a version, or null. */
export async function findProfile(revisionId: string, database: Database = db): Promise<SettledProfile | null> {
  const row = await database.knowledgeProfile.findUnique({ where: { revisionId } })
  return row && toSettled(row)
}

function toSettled(row: Letters & { settledAt: Date; resolution: string }): SettledProfile {
  const { targetGroup, method, implementation, effect, settledAt, resolution } = row
  const letters = { targetGroup, method, implementation, effect }
  return { letters, settledAt, resolution: resolution === '' ? null : resolution }
}

/** What everybody who sees the practice may know of its profile. */
export async function findPublicProfile(practiceId: string, database: Database = db): Promise<PublicProfile> {
  const revisions = await database.practiceRevision.findMany({
    where: { practiceId, number: { not: null }, ratings: { some: {} } },
    select: {
      number: true,
      currentOf: { select: { id: true } },
      profile: true,
      ratings: { select: { ...letterColumns, reason: true, ratedAt: true }, orderBy: [...inOrder] },
    },
    orderBy: { number: 'desc' },
  })
  const read = revisions.map(({ number, currentOf, profile, ratings }) => {
    const [first, second] = ratings.map(toGiven)
    return {
      number: number ?? 0,
      isCurrent: currentOf !== null,
      both: first && second ? ([first, second] as const) : null,
      settled: profile && toSettled(profile),
    }
  })
  const done = read.find(({ both }) => both !== null)
  return {
    shown: done?.both
      ? { number: done.number, isCurrent: done.isCurrent, ratings: done.both, settled: done.settled }
      : null,
    waiting: read.some(({ isCurrent, both }) => isCurrent && both === null),
  }
}

/** The newest version of a practice that both raters have rated and whose profile is not settled; null when there is none. */
export async function findDisputed(practiceId: string): Promise<{
  version: { revisionId: string; number: number; title: string }
  ratings: readonly [GivenRating, GivenRating]
  raterIds: (string | null)[]
} | null> {
  const rows = await db.practiceRevision.findMany({
    where: { practiceId, number: { not: null }, profile: null, ratings: { some: {} } },
    select: { id: true, number: true, title: true, ratings: { select: ratingSelect, orderBy: [...inOrder] } },
    orderBy: { number: 'desc' },
  })
  for (const { id, number, title, ratings } of rows) {
    const [first, second] = ratings.map(toGiven)
    if (first && second && number !== null) {
      const version = { revisionId: id, number, title }
      return { version, ratings: [first, second], raterIds: ratings.map(({ raterId }) => raterId) }
    }
  }
  return null
}
