import { uncertaintyResult } from '../engine/compute-uncertainty'
import type { Figures } from '../engine/figures'
import type { Method } from '../engine/method'
import { type Quarter, quarterOf } from '../engine/quarter'
import { type Computed, compute, stoodIn } from './computed'
import type { Stood } from './explanation'

/** A place as it is shown: with its interval over the draws (null where the method has no uncertainty block) and its quarter. */
export type StandsAt = Stood & { interval: { low: number; high: number } | null; quarter: Quarter }

/** Where a unit stands and where it would stand. */
export type WhatItTakes = { now: StandsAt; after: StandsAt }

/**
 * What one other value would give one unit, everybody else's values staying: the whole index is computed anew with it, and so
 * is every draw, with the same seed, so that the two intervals differ by the value alone. The value is taken as certain, like
 * any goal: no sampling error is drawn for it. Null where the unit or its value or score is not there, or the value is of no
 * use to the method. The interval always holds the rank itself.
 * @param value in the indicator's own unit
 */
export function whatItTakes(
  method: Method,
  figures: Figures,
  { unit, indicatorId, value }: { unit: string; indicatorId: string; value: number },
): WhatItTakes | null {
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
  const [before, after] = [compute(method, figures), compute(method, changed)]
  const [now, then] = [before && standsAt(before, index), after && standsAt(after, index)]
  return now && then && { now, after: then }
}

function standsAt(computed: Computed, index: number): StandsAt | null {
  const stood = stoodIn(computed, index)
  if (stood === null) return null
  const spread = uncertaintyResult(computed.prepared, computed.scored)?.units[index]
  const { rankLow, rankHigh } = spread ?? { rankLow: null, rankHigh: null }
  const interval =
    rankLow === null || rankHigh === null
      ? null
      : { low: Math.min(stood.rank, rankLow), high: Math.max(stood.rank, rankHigh) }
  const ranked = computed.ranks.filter((rank) => rank > 0).length
  return { ...stood, interval, quarter: quarterOf(stood.rank, ranked) }
}
