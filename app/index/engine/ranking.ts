import { at, indexAt, SAME_SCORE } from './cells'
import type { Direction } from './method'

/**
 * Sorts `order` (indexes of units) so that the highest score comes first; a missing score comes last. Insertion sort:
 * from one draw to the next the order hardly changes, which makes this the cheapest there is.
 */
export function sortByScore(order: Int32Array, scores: Float64Array): void {
  for (let place = 1; place < order.length; place++) {
    const unit = indexAt(order, place)
    const score = sortKey(at(scores, unit))
    let free = place
    while (free > 0 && sortKey(at(scores, indexAt(order, free - 1))) < score) {
      order[free] = indexAt(order, free - 1)
      free--
    }
    order[free] = unit
  }
}

/**
 * Writes the rank of each unit in `order` (sorted by `sortByScore`) into `ranks`, by index of unit: 1 is the highest
 * score, ties share the better place ("1, 2, 2, 4"), 0 is no score.
 */
export function rankInto(order: Int32Array, scores: Float64Array, ranks: Int32Array): void {
  let largest = 0
  for (let place = 0; place < order.length; place++) {
    const score = Math.abs(at(scores, indexAt(order, place)))
    if (score > largest) largest = score
  }
  const same = largest * SAME_SCORE
  let rank = 0
  let shared = Number.NaN
  for (let place = 0; place < order.length; place++) {
    const unit = indexAt(order, place)
    const score = at(scores, unit)
    if (Number.isNaN(score)) {
      ranks[unit] = 0
      continue
    }
    if (!(shared - score <= same)) {
      rank = place + 1
      shared = score
    }
    ranks[unit] = rank
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
  const order = Int32Array.from(values.keys()).sort((a, b) => sortKey(at(scores, b)) - sortKey(at(scores, a)) || 0)
  rankInto(order, scores, ranks)
  return Array.from(ranks, (rank) => (rank === 0 ? null : rank))
}

function sortKey(score: number): number {
  return Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score
}
