import { at, indexAt } from './cells'
import type { Direction, Ends, Normalise, Ties } from './method'
import { type OrderRoom, orderRoom, orderUnits } from './order-units'

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

/** Who has a value, and room to order them: made once, so that a draw allocates nothing. */
export type Among = { present: Int32Array; room: OrderRoom }

/** Those with a value in `values`. */
export function among(values: Float64Array): Among {
  const present = unitsWithValue(values)
  return { present, room: orderRoom(present.length) }
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
export function unitsWithValue(values: Float64Array): Int32Array {
  const present = new Int32Array(values.length)
  let count = 0
  for (let unit = 0; unit < values.length; unit++) {
    if (!Number.isNaN(at(values, unit))) present[count++] = unit
  }
  return present.subarray(0, count)
}

/** Borda points: how many places above the worst, 0 being the worst; ties get the mean or the least of their places. */
function pointsInto(values: Float64Array, { present, room }: Among, sign: number, ties: Ties, scores: Float64Array) {
  const count = orderUnits(present, values, room)
  const { keys, order } = room
  for (let first = 0; first < count; ) {
    const value = at(keys, first)
    let next = first + 1
    while (next < count && at(keys, next) === value) next++
    // The order begins with the highest value, which is the best or the worst.
    const least = sign > 0 ? count - next : first
    const points = ties === 'mean' ? least + (next - first - 1) / 2 : least
    for (let place = first; place < next; place++) scores[indexAt(order, place)] = points
    first = next
  }
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
