import { at, indexAt, SAME_SCORE } from './cells'
import type { Direction } from './method'
import { countBelow } from './normalise'

/** Room to rank units again and again: in `order` for few, in `starts` for many. */
export type RankRoom = { keys: Float64Array; order: Int32Array; starts: Int32Array | null }

/** Above this many units, sorting anew and looking each score up beats moving units past each other. */
const few = { inAnyOrder: 200, nearlyInOrder: 1000 }

/** Room to rank `count` units that come in any order, or nearly in that of their scores. */
export function rankRoom(count: number, order: keyof typeof few = 'inAnyOrder'): RankRoom {
  const starts = count <= few[order] ? null : new Int32Array(count)
  return { keys: new Float64Array(count), order: new Int32Array(count), starts }
}

/**
 * Writes the rank of each of `units` into `ranks`, by index of unit: 1 is the highest score, ties share the better place
 * ("1, 2, 2, 4"), 0 is no score. Few units are sorted by insertion, the cheaper the nearer `units` are to their order; of many
 * the scores are sorted and each is looked up: n log n, whatever the order was.
 */
export function rankUnits(units: Int32Array, scores: Float64Array, ranks: Int32Array, room: RankRoom): void {
  if (room.starts === null) rankFew(units, scores, ranks, room)
  else rankMany(units, scores, ranks, room.keys, room.starts)
}

/** Insertion sort of the units and their scores side by side. */
function rankFew(units: Int32Array, scores: Float64Array, ranks: Int32Array, { keys, order }: RankRoom): void {
  const count = units.length
  for (let place = 0; place < count; place++) {
    const unit = indexAt(units, place)
    const score = sortKey(at(scores, unit))
    let free = place
    while (free > 0 && at(keys, free - 1) < score) {
      keys[free] = at(keys, free - 1)
      order[free] = indexAt(order, free - 1)
      free--
    }
    keys[free] = score
    order[free] = unit
  }
  let last = count
  while (last > 0 && at(keys, last - 1) === Number.NEGATIVE_INFINITY) ranks[indexAt(order, --last)] = 0
  if (last === 0) return
  // In order, the largest in size is at one of the ends.
  const same = Math.max(Math.abs(at(keys, 0)), Math.abs(at(keys, last - 1))) * SAME_SCORE
  let rank = 0
  let shared = Number.NaN
  for (let place = 0; place < last; place++) {
    const score = at(keys, place)
    if (!(shared - score <= same)) {
      rank = place + 1
      shared = score
    }
    ranks[indexAt(order, place)] = rank
  }
}

function rankMany(
  units: Int32Array,
  scores: Float64Array,
  ranks: Int32Array,
  keys: Float64Array,
  starts: Int32Array,
): void {
  let largest = 0
  for (let place = 0; place < units.length; place++) {
    const score = at(scores, indexAt(units, place))
    keys[place] = Number.isNaN(score) ? Number.POSITIVE_INFINITY : -score
    if (Math.abs(score) > largest) largest = Math.abs(score)
  }
  keys.sort()
  const same = largest * SAME_SCORE
  let first = 0
  for (let place = 0; place < keys.length; place++) {
    if (!(at(keys, place) - at(keys, first) <= same)) first = place
    starts[place] = first
  }
  for (let place = 0; place < units.length; place++) {
    const unit = indexAt(units, place)
    const score = at(scores, unit)
    ranks[unit] = Number.isNaN(score) ? 0 : 1 + indexAt(starts, countBelow(keys, -score))
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
  rankUnits(Int32Array.from(values.keys()), scores, ranks, rankRoom(values.length))
  return Array.from(ranks, (rank) => (rank === 0 ? null : rank))
}

function sortKey(score: number): number {
  return Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score
}
