import { type DrawOptions, uncertaintyResult } from '../engine/compute-uncertainty'
import type { Figures } from '../engine/figures'
import type { Method } from '../engine/method'
import { type Quarter, quarterOf } from '../engine/quarter'
import { type Computed, compute, stoodIn } from './computed'
import type { Stood } from './explanation'

/** A place as it is shown: with its interval over the draws (null where the method has no uncertainty block) and its quarter. */
export type StandsAt = Stood & { interval: { low: number; high: number } | null; quarter: Quarter }

/** Where a unit stands and where it would stand. */
export type WhatItTakes = { now: StandsAt; after: StandsAt }

/** One value of one unit that is another, in the indicator's own unit. */
export type OtherValue = { unit: string; indicatorId: string; value: number }

/**
 * What one other value would give one unit, everybody else's values staying: the whole index is computed anew with it, and so
 * is every draw, with the same seed, so that the two intervals differ by the value alone. The value is taken as certain, like
 * any goal: no sampling error is drawn for it. Null where the unit or its value or score is not there, or the value is of no
 * use to the method. The interval always holds the rank itself.
 */
export function whatItTakes(method: Method, figures: Figures, other: OtherValue): WhatItTakes | null {
  const after = standsWith(method, figures, other)
  const before = after && compute(method, figures)
  const now = before && standsAt(before, figures.units.indexOf(other.unit))
  return now && { now, after }
}

/** Where the unit would stand; the half of `whatItTakes` that isn't known already. */
export function standsWith(
  method: Method,
  figures: Figures,
  { unit, indicatorId, value }: OtherValue,
  options: DrawOptions = {},
): StandsAt | null {
  const index = figures.units.indexOf(unit)
  const column = figures.values.get(indicatorId)
  if (index === -1 || !column || (column[index] ?? null) === null) return null
  const sampled = figures.samples?.get(indicatorId)
  const changed: Figures = {
    ...figures,
    values: new Map(figures.values).set(indicatorId, column.with(index, value)),
    ...(figures.samples && sampled
      ? { samples: new Map(figures.samples).set(indicatorId, sampled.with(index, null)) }
      : {}),
  }
  const computed = compute(method, changed)
  return computed && standsAt(computed, index, options)
}

function standsAt(computed: Computed, index: number, options: DrawOptions = {}): StandsAt | null {
  const stood = stoodIn(computed, index)
  if (stood === null) return null
  const spread = uncertaintyResult(computed.prepared, computed.scored, options)?.units[index]
  const { rankLow, rankHigh } = spread ?? { rankLow: null, rankHigh: null }
  const interval =
    rankLow === null || rankHigh === null
      ? null
      : { low: Math.min(stood.rank, rankLow), high: Math.max(stood.rank, rankHigh) }
  const ranked = computed.ranks.filter((rank) => rank > 0).length
  return { ...stood, interval, quarter: quarterOf(stood.rank, ranked) }
}
