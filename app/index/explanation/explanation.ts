import type { Figures } from '../engine/figures'
import type { Method } from '../engine/method'

/** One computation: a method and the figures it was run over. */
export type Side = { method: Method; figures: Figures }

/** Where a unit stands: its score and its rank, 1 being best. */
export type Stood = { score: number; rank: number }

/**
 * What made a difference. `own`: the unit's own values, of indicators on both sides. `others`: everybody else's. `indicators`:
 * those that came and those that went, with all their values. `method`: weights, tree, normalising, floors. The last two stand
 * for parts that cannot be told apart, because the index cannot be computed with one and without the other.
 */
export const partKinds = ['own', 'others', 'indicators', 'method', 'indicators-and-method', 'together'] as const
export type PartKind = (typeof partKinds)[number]

/** Index points, and places (whole; positive towards the first place). */
export type Contribution = { score: number; places: number }

export type Part = Contribution & { kind: PartKind }

/** A value that came or went is a reason of its own: missing is never a zero. */
export const reasonKinds = ['changed', 'new-value', 'value-gone'] as const
export type ReasonKind = (typeof reasonKinds)[number]

/** What one indicator's own value did. `before` and `after` in the indicator's unit. */
export type Reason = Contribution & {
  indicatorId: string
  kind: ReasonKind
  before: number | null
  after: number | null
}

/** Why a unit stands where it stands now. The parts add up to the whole; the reasons to the part `own`. */
export type Explanation =
  | {
      kind: 'explained'
      before: Stood
      after: Stood
      parts: readonly Part[]
      /** Null where the way from the old values to the new passes a point without a score. */
      reasons: readonly Reason[] | null
    }
  | {
      kind: 'no-comparison'
      before: Stood | null
      after: Stood | null
      /** Groups right below the root that have no score, by id: too little of them is known. */
      lackingBefore: readonly string[]
      lackingAfter: readonly string[]
    }
