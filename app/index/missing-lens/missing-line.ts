import type { Place } from '../edition'
import type { PossibleRanks } from './possible-ranks'

/** What a municipality lacks and what that could mean for its place. */
export type MissingLine = Omit<PossibleRanks, 'best' | 'worst'> & {
  code: string
  /** Share of the index's weight that rests on a figure, 0–1. */
  coverage: number
  place: Place | null
  abstains: boolean
  /** Null where there is none to tell. */
  range: { best: number; worst: number } | null
}
