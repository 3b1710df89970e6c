import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { notFound } from '~/platform/refusal.server'
import type { Practice } from '../practice-store.server'
import type { PracticeField } from '../practice-text'
import { hasPartIn, listJudges } from '../workflow/people-store.server'
import type { Judge } from '../workflow/submission'
import type { GivenRating, RatedText } from './rating'
import { ratingGaps } from './rating-gaps'
import { findDisputed, findProfile, listRatings } from './rating-store.server'
import { readRated } from './read-rated.server'

/** Who was asked to rate, and whether they have: never with which letters. */
export type AssignedRater = { ratingId: string; name: string | null; assignedAt: Date; ratedAt: Date | null }

/** A practice's profile as those see it who may judge. */
export type JudgedPractice = {
  practice: Practice
  rated: RatedText
  missing: PracticeField[]
  raters: AssignedRater[]
  /** For staff: who can still be asked. */
  candidates: Judge[]
  mayAssign: boolean
  /** True when the published version's profile is settled. */
  settled: boolean
  /** The newest version on which the two raters disagree and nobody has settled it. */
  disputed: {
    revisionId: string
    number: number
    title: string
    ratings: readonly [GivenRating, GivenRating]
    mayResolve: boolean
  } | null
}

/** The profile of a practice for those who may judge it; all others get a 404. */
export async function readJudged(actor: Actor, slug: string, now: Date): Promise<JudgedPractice> {
  const { practice, rated, municipalityCode, area } = await readRated(slug)
  if (!can(actor, { do: 'judge-practice', area, of: municipalityCode })) notFound()
  const { userId } = actor
  if (userId !== null && (await hasPartIn(practice.id, userId))) notFound()
  const ratings = await listRatings(rated.revisionId)
  const mayAssign = can(actor, { do: 'assign-raters' })
  const judges = mayAssign ? await listJudges({ practiceId: practice.id, municipalityCode, area }, now) : []
  const asked = new Set(ratings.map(({ raterId }) => raterId))
  const disputed = await findDisputed(practice.id)
  return {
    practice,
    rated,
    missing: ratingGaps(rated.text),
    raters: ratings.map(({ id, raterName, assignedAt, given }) => ({
      ratingId: id,
      name: raterName,
      assignedAt,
      ratedAt: given?.ratedAt ?? null,
    })),
    candidates: judges.filter((judge) => !asked.has(judge.userId)),
    mayAssign,
    settled: (await findProfile(rated.revisionId)) !== null,
    disputed: disputed && {
      ...disputed.version,
      ratings: disputed.ratings,
      mayResolve: userId !== null && !disputed.raterIds.includes(userId),
    },
  }
}
