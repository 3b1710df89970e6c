import { at, indexAt } from './cells'

/** Room to put units in order again and again: made once, so that a draw allocates nothing. */
export type OrderRoom = {
  /** Scores in order, highest first, and whose they are. */
  keys: Float64Array
  order: Int32Array
  /** The bucket of each unit, by its place among those given. */
  buckets: Int32Array
  /** Where the next unit of each bucket goes; the last bucket is for those without a score. */
  free: Int32Array
}

/** Room to order `count` units. With two buckets to a unit, few of them share one. */
export function orderRoom(count: number): OrderRoom {
  return {
    keys: new Float64Array(count),
    order: new Int32Array(count),
    buckets: new Int32Array(count),
    free: new Int32Array(2 * count + 1),
  }
}

/**
 * Puts `units` in order of their scores, highest first and those without one last, and tells how many have one. Each goes to
 * a bucket by how far down it lies between the highest and the lowest, which takes no guesses from the processor as comparing
 * does, and leaves an insertion sort little to do. That is quickest where `units` come in an order of their own.
 */
export function orderUnits(units: Int32Array, scores: Float64Array, room: OrderRoom): number {
  const { keys, order, buckets, free } = room
  let high = Number.NEGATIVE_INFINITY
  let low = Number.POSITIVE_INFINITY
  for (let place = 0; place < units.length; place++) {
    const score = at(scores, indexAt(units, place))
    if (score > high) high = score
    if (score < low) low = score
  }
  const last = free.length - 1
  const bucketsPerScore = (last - 1) / (high - low)
  free.fill(0)
  for (let place = 0; place < units.length; place++) {
    const score = at(scores, indexAt(units, place))
    // Where all scores are the same this is 0 times infinity, of which `| 0` makes 0.
    const bucket = Number.isNaN(score) ? last : ((high - score) * bucketsPerScore) | 0
    buckets[place] = bucket
    free[bucket] = indexAt(free, bucket) + 1
  }
  const fullest = startsOf(free)
  const count = indexAt(free, last)
  for (let place = 0; place < units.length; place++) {
    const unit = indexAt(units, place)
    const bucket = indexAt(buckets, place)
    const to = indexAt(free, bucket)
    free[bucket] = to + 1
    order[to] = unit
    keys[to] = at(scores, unit)
  }
  for (let gap = widestGap(fullest); gap > 0; gap = narrower(gap)) insertIn(keys, order, count, gap)
  return count
}

/** Makes counts into places where each bucket starts. Returns the largest count but for the last. */
function startsOf(counts: Int32Array): number {
  let start = 0
  let largest = 0
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = indexAt(counts, bucket)
    if (count > largest && bucket < counts.length - 1) largest = count
    counts[bucket] = start
    start += count
  }
  return largest
}

/** Where scores crowd, Shell's sort: insertion over wide gaps first, close to n log n whatever the scores. */
function widestGap(fullest: number): number {
  return fullest < 32 ? 1 : Math.floor(fullest / 2)
}

function narrower(gap: number): number {
  return gap === 1 ? 0 : Math.ceil(gap / 2.25)
}

/** Sorts each row of keys that lie `gap` apart by insertion, the units beside them. */
function insertIn(keys: Float64Array, order: Int32Array, count: number, gap: number): void {
  for (let place = gap; place < count; place++) {
    const key = at(keys, place)
    if (!(at(keys, place - gap) < key)) continue
    const unit = indexAt(order, place)
    let to = place
    for (; to >= gap && at(keys, to - gap) < key; to -= gap) {
      keys[to] = at(keys, to - gap)
      order[to] = indexAt(order, to - gap)
    }
    keys[to] = key
    order[to] = unit
  }
}
