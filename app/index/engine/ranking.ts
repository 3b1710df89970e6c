import { at, indexAt, SAME_SCORE } from './cells'
import type { Direction } from './method'
import { type OrderRoom, orderRoom, orderUnits } from './order-units'

/**
 * Writes the rank of each of `units` into `ranks`, by index of unit: 1 is the highest score, ties share the better place
 * ("1, 2, 2, 4"), 0 is no score.
 */
export function rankUnits(units: Int32Array, scores: Float64Array, ranks: Int32Array, room: OrderRoom): void {
  const count = orderUnits(units, scores, room)
  const { keys, order } = room
  for (let place = count; place < units.length; place++) ranks[indexAt(order, place)] = 0
  if (count === 0) return
  // In order, the largest in size is at one of the ends.
  const same = Math.max(Math.abs(at(keys, 0)), Math.abs(at(keys, count - 1))) * SAME_SCORE
  let rank = 0
  let shared = Number.NaN
  for (let place = 0; place < count; place++) {
    const score = at(keys, place)
    if (!(shared - score <= same)) {
      rank = place + 1
      shared = score
    }
    ranks[indexAt(order, place)] = rank
  }
}

/**
 * Places of values as a reader counts them: 1 is best, ties share the better place, null has none.
 * @param direction whether higher or lower values are better
 */
export function ranksOf(values: readonly (number | null)[], direction: Direction): (number | null)[] {
  const sign = direction === 'higher' ? 1 : -1
  const scores = Float64Array.from(values, (value) => (value === null ? Number.NaN : sign * value))
  const ranks = new Int32Array(values.length)
  rankUnits(Int32Array.from(values.keys()), scores, ranks, orderRoom(values.length))
  return Array.from(ranks, (rank) => (rank === 0 ? null : rank))
}
