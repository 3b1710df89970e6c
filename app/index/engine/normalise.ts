import { at, indexAt } from './cells'
import type { Direction, Ends, Normalise, Ties } from './method'

export type NormaliseInput = {
  /** Treated values, NaN for missing. */
  values: Float64Array
  direction: Direction
  /** In the unit of the treated values. */
  goalposts: Ends | null
}

/**
 * Puts the values of one indicator on the scale of `rule`, the better the higher, into `scores` (same length). Missing
 * stays missing. Writes nothing but NaN and returns false where there are fewer than two values or all are the same.
 */
export function normaliseInto(rule: Normalise, { values, direction, goalposts }: NormaliseInput, scores: Float64Array) {
  scores.fill(Number.NaN)
  const present = presentIn(values)
  const { low, high } = endsOf(values, present)
  if (present.length < 2 || low === high) return false
  const sign = direction === 'higher' ? 1 : -1
  switch (rule.rule) {
    case 'percentile-rank': {
      const last = present.length - 1
      pointsInto(values, present, sign, rule.ties, scores)
      for (const unit of present) scores[unit] = onScale(at(scores, unit) / last, rule.scale)
      return true
    }
    case 'rank':
      pointsInto(values, present, sign, rule.ties, scores)
      return true
    case 'min-max':
      betweenInto(values, present, { ends: [low, high], sign, scale: rule.scale }, scores)
      return true
    case 'goalposts':
      if (!goalposts) return false
      betweenInto(values, present, { ends: goalposts, sign, scale: rule.scale }, scores)
      return true
    case 'z-score': {
      const mean = meanOf(values, present)
      const sd = sampleSd(values, present, mean)
      for (const unit of present) scores[unit] = rule.mean + (sign * rule.sd * (at(values, unit) - mean)) / sd
      return true
    }
    case 'none':
      scores.set(values)
      return true
  }
}

/** Indexes of the units with a value. */
export function presentIn(values: Float64Array): Int32Array {
  const present = new Int32Array(values.length)
  let count = 0
  for (let unit = 0; unit < values.length; unit++) {
    if (!Number.isNaN(at(values, unit))) present[count++] = unit
  }
  return present.subarray(0, count)
}

/** Lowest and highest of the values at these indexes. */
export function endsOf(values: Float64Array, present: Int32Array): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const unit of present) {
    const value = at(values, unit)
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

/** Borda points: how many places above the worst, 0 being the worst; ties get the mean or the least of their places. */
function pointsInto(values: Float64Array, present: Int32Array, sign: number, ties: Ties, scores: Float64Array): void {
  const order = present.slice().sort((a, b) => sign * (at(values, a) - at(values, b)))
  for (let first = 0; first < order.length; ) {
    const value = at(values, indexAt(order, first))
    let next = first + 1
    while (next < order.length && at(values, indexAt(order, next)) === value) next++
    const points = ties === 'mean' ? (first + next - 1) / 2 : first
    for (let place = first; place < next; place++) scores[indexAt(order, place)] = points
    first = next
  }
}

type Between = { ends: Ends; sign: number; scale: Ends }

function betweenInto(values: Float64Array, present: Int32Array, { ends, sign, scale }: Between, scores: Float64Array) {
  const [low, high] = ends
  for (const unit of present) {
    const clipped = Math.min(high, Math.max(low, at(values, unit)))
    const share = sign > 0 ? (clipped - low) / (high - low) : (high - clipped) / (high - low)
    scores[unit] = onScale(share, scale)
  }
}

function onScale(share: number, [low, high]: Ends): number {
  return low + share * (high - low)
}

function meanOf(values: Float64Array, present: Int32Array): number {
  let sum = 0
  for (const unit of present) sum += at(values, unit)
  return sum / present.length
}

function sampleSd(values: Float64Array, present: Int32Array, mean: number): number {
  let sum = 0
  for (const unit of present) sum += (at(values, unit) - mean) ** 2
  return Math.sqrt(sum / (present.length - 1))
}
