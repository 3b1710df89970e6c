import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findPracticeById, type Practice } from '../practice-store.server'
import { findRevision } from '../revision-store.server'
import { hasPartIn } from '../workflow/people-store.server'
import type { GivenRating, RatedText } from './rating'
import { findRating, listRatings } from './rating-store.server'

/** A rater's own rating: never a word of the other's. */
export type OwnRating = {
  practice: Practice
  rated: RatedText
  given: GivenRating | null
  /** True when both have rated; what came of it is then on the practice's page. */
  bothGiven: boolean
}

/**
 * A rating for the one who was asked for it and still may judge the practice; all others get a 404, as for a practice that
 * is no longer read.
 */
export async function readRating(actor: Actor, id: string): Promise<OwnRating> {
  const { rating, practiceId, number } = orNotFound(await findRating(id))
  const { userId } = actor
  if (userId === null || rating.raterId !== userId) notFound()
  const practice = orNotFound(await findPracticeById(practiceId))
  if (practice.state !== 'published' || practice.hidden) notFound()
  const { text } = orNotFound(await findRevision(practiceId, number))
  if (!can(actor, { do: 'judge-practice', area: text.area ?? '', of: practice.municipalityCode })) notFound()
  if (await hasPartIn(practiceId, userId)) notFound()
  const all = await listRatings(rating.revisionId)
  return {
    practice,
    rated: { revisionId: rating.revisionId, number, text, practiceId },
    given: rating.given,
    bothGiven: all.length === 2 && all.every(({ given }) => given !== null),
  }
}
