import type { PracticeField, PracticeText } from '../practice-text'
import type { Letters } from './profile'

/** One rater's work on one version. `given` is null until they have rated. */
export type Rating = {
  id: string
  revisionId: string
  raterId: string | null
  raterName: string | null
  assignedAt: Date
  given: GivenRating | null
}

/** The letters somebody gave, with reasons. */
export type GivenRating = { letters: Letters; reason: string; ratedAt: Date }

/** A Vidensprofil that is settled: by agreement, or (`resolution`) by a third who told why. */
export type SettledProfile = { letters: Letters; settledAt: Date; resolution: string | null }

/** What everybody may know of a practice's Vidensprofil: nothing of a rating until both are in. */
export type PublicProfile = {
  /** The newest version of which both ratings are in; null where there is none. */
  shown: {
    number: number
    /** False when a newer text has been published since. */
    isCurrent: boolean
    ratings: readonly [GivenRating, GivenRating]
    settled: SettledProfile | null
  } | null
  /** True while the published version is being rated. */
  waiting: boolean
}

/** A version to be rated, with what a rater must know of it. */
export type RatedText = {
  revisionId: string
  number: number
  text: PracticeText
  practiceId: string
}

/** What is asked of staff before two can rate. */
export type Assignment = { missing: readonly PracticeField[]; ratings: readonly Rating[] }
