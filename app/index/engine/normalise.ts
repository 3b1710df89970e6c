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
export function normaliseInto(rule: Normalise, input: NormaliseInput, scores: Float64Array): boolean {
  return normaliseAmong(rule, input, among(input.values), scores)
}

/**
 * Who has a value, and room to order them: made once, so that a draw allocates nothing. `order` are the same units as the last
 * call left them, for few units; of many the values are sorted anew in `sorted`.
 */
export type Among = { present: Int32Array; order: Int32Array; sorted: Float64Array }

/** Above this many units, sorting anew and looking each value up beats moving units past each other. */
const FEW = 200

/** Those with a value in `values`. */
export function among(values: Float64Array): Among {
  const present = presentIn(values)
  const order = present.length > FEW ? new Int32Array(0) : present.slice()
  return { present, order, sorted: new Float64Array(present.length) }
}

/** As `normaliseInto`, for units that are known to have a value. Overwrites the room. */
export function normaliseAmong(
  rule: Normalise,
  { values, direction, goalposts }: NormaliseInput,
  those: Among,
  scores: Float64Array,
): boolean {
  const { present } = those
  scores.fill(Number.NaN)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let place = 0; place < present.length; place++) {
    const value = at(values, indexAt(present, place))
    if (value < low) low = value
    if (value > high) high = value
  }
  if (present.length < 2 || low === high) return false
  const sign = direction === 'higher' ? 1 : -1
  switch (rule.rule) {
    case 'percentile-rank': {
      const last = present.length - 1
      pointsInto(values, those, sign, rule.ties, scores)
      const [bottom, top] = rule.scale
      for (let place = 0; place < present.length; place++) {
        const unit = indexAt(present, place)
        scores[unit] = bottom + (at(scores, unit) / last) * (top - bottom)
      }
      return true
    }
    case 'rank':
      pointsInto(values, those, sign, rule.ties, scores)
      return true
    case 'min-max':
      betweenInto(values, present, { low, high, sign, scale: rule.scale }, scores)
      return true
    case 'goalposts':
      if (!goalposts) return false
      betweenInto(values, present, { low: goalposts[0], high: goalposts[1], sign, scale: rule.scale }, scores)
      return true
    case 'z-score': {
      const mean = meanOf(values, present)
      const sd = sampleSd(values, present, mean)
      for (let place = 0; place < present.length; place++) {
        const unit = indexAt(present, place)
        scores[unit] = rule.mean + (sign * rule.sd * (at(values, unit) - mean)) / sd
      }
      return true
    }
    case 'none':
      scores.set(values)
      return true
  }
}

/** Indexes of the units with a value. */
function presentIn(values: Float64Array): Int32Array {
  const present = new Int32Array(values.length)
  let count = 0
  for (let unit = 0; unit < values.length; unit++) {
    if (!Number.isNaN(at(values, unit))) present[count++] = unit
  }
  return present.subarray(0, count)
}

/** Borda points: how many places above the worst, 0 being the worst; ties get the mean or the least of their places. */
function pointsInto(values: Float64Array, those: Among, sign: number, ties: Ties, scores: Float64Array): void {
  if (those.order.length > 0) pointsOfFew(values, those.order, sign, ties, scores)
  else pointsOfMany(values, those, sign, ties, scores)
}

/** Insertion sort: from one draw to the next the order hardly changes. */
function pointsOfFew(values: Float64Array, order: Int32Array, sign: number, ties: Ties, scores: Float64Array): void {
  for (let place = 1; place < order.length; place++) {
    const unit = indexAt(order, place)
    const value = sign * at(values, unit)
    let free = place
    while (free > 0 && sign * at(values, indexAt(order, free - 1)) > value) {
      order[free] = indexAt(order, free - 1)
      free--
    }
    order[free] = unit
  }
  for (let first = 0; first < order.length; ) {
    const value = at(values, indexAt(order, first))
    let next = first + 1
    while (next < order.length && at(values, indexAt(order, next)) === value) next++
    const points = ties === 'mean' ? (first + next - 1) / 2 : first
    for (let place = first; place < next; place++) scores[indexAt(order, place)] = points
    first = next
  }
}

/** Each value is looked up among all in order, which takes n log n whatever the order of the units. */
function pointsOfMany(
  values: Float64Array,
  { present, sorted }: Among,
  sign: number,
  ties: Ties,
  scores: Float64Array,
) {
  const count = present.length
  for (let place = 0; place < count; place++) sorted[place] = at(values, indexAt(present, place))
  sorted.sort()
  for (let place = 0; place < count; place++) {
    const unit = indexAt(present, place)
    const value = at(values, unit)
    const below = countBelow(sorted, value)
    const upTo = countUpTo(sorted, value)
    const first = sign > 0 ? below : count - upTo
    scores[unit] = ties === 'mean' ? first + (upTo - below - 1) / 2 : first
  }
}

/** How many of the ascending `sorted` lie below `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(sorted, middle) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the ascending `sorted` are `value` or below it. */
export function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(sorted, middle) <= value) low = middle + 1
    else high = middle
  }
  return low
}

type Between = { low: number; high: number; sign: number; scale: Ends }

function betweenInto(values: Float64Array, present: Int32Array, between: Between, scores: Float64Array): void {
  const { low, high, sign, scale } = between
  const [bottom, top] = scale
  for (let place = 0; place < present.length; place++) {
    const unit = indexAt(present, place)
    const clipped = Math.min(high, Math.max(low, at(values, unit)))
    const share = sign > 0 ? (clipped - low) / (high - low) : (high - clipped) / (high - low)
    scores[unit] = bottom + share * (top - bottom)
  }
}

function meanOf(values: Float64Array, present: Int32Array): number {
  let sum = 0
  for (let place = 0; place < present.length; place++) sum += at(values, indexAt(present, place))
  return sum / present.length
}

function sampleSd(values: Float64Array, present: Int32Array, mean: number): number {
  let sum = 0
  for (let place = 0; place < present.length; place++) sum += (at(values, indexAt(present, place)) - mean) ** 2
  return Math.sqrt(sum / (present.length - 1))
}
