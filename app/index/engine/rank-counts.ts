import { at, indexAt } from './cells'
import { type Quarter, quarterOf } from './quarter'
import { rankInto, sortByScore } from './ranking'

/** How far a place moves over the draws: 5th and 95th percentile (nearest rank) and median. All null without a rank. */
export type RankSpread = {
  rank: number | null
  rankMedian: number | null
  rankLow: number | null
  rankHigh: number | null
  /** Share of the draws in each quarter, best first. */
  shareInQuartile: [number, number, number, number] | null
}

/** Counts, for one group, how often each unit took each place. Everything is allocated before the first draw. */
export type RankCounts = {
  slot: number
  baseRanks: Int32Array
  /** Units ranked in the base, kept in the order of the last draw. */
  order: Int32Array
  scores: Float64Array
  ranks: Int32Array
  /** By unit, then place. */
  counts: Uint32Array
}

/** Ready to count; exactly the units with a rank in `baseRanks` (0 is none) are ranked in draws. */
export function rankCounts(slot: number, baseRanks: Int32Array): RankCounts {
  const units = Int32Array.from(baseRanks.keys()).filter((unit) => indexAt(baseRanks, unit) > 0)
  return {
    slot,
    baseRanks,
    order: units.sort((a, b) => indexAt(baseRanks, a) - indexAt(baseRanks, b)),
    scores: new Float64Array(baseRanks.length),
    ranks: new Int32Array(baseRanks.length),
    counts: new Uint32Array(baseRanks.length * (units.length + 1)),
  }
}

/** Ranks one draw and counts it. */
export function countDraw(
  { slot, order, scores, ranks, counts }: RankCounts,
  cells: Float64Array,
  slots: number,
): void {
  for (let place = 0; place < order.length; place++) {
    const unit = indexAt(order, place)
    scores[unit] = at(cells, unit * slots + slot)
  }
  sortByScore(order, scores)
  rankInto(order, scores, ranks)
  const places = order.length + 1
  for (let place = 0; place < order.length; place++) {
    const unit = indexAt(order, place)
    const cell = unit * places + indexAt(ranks, unit)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
}

/** What the draws say about one unit. Draws in which the unit had no score (cell 0) do not count. */
export function spreadOf({ baseRanks, order, counts }: RankCounts, unit: number): RankSpread {
  const rank = indexAt(baseRanks, unit)
  if (rank === 0) return { rank: null, rankMedian: null, rankLow: null, rankHigh: null, shareInQuartile: null }
  const places = order.length + 1
  const own = counts.subarray(unit * places + 1, (unit + 1) * places)
  const draws = own.reduce((sum, count) => sum + count, 0)
  const shares: Record<Quarter, number> = { 1: 0, 2: 0, 3: 0, 4: 0 }
  own.forEach((count, index) => {
    shares[quarterOf(index + 1, order.length)] += count
  })
  return {
    rank,
    rankMedian: percentile(own, draws, 50),
    rankLow: percentile(own, draws, 5),
    rankHigh: percentile(own, draws, 95),
    shareInQuartile: draws === 0 ? null : [shares[1] / draws, shares[2] / draws, shares[3] / draws, shares[4] / draws],
  }
}

/** The nearest-rank percentile: the smallest place that at least `percent` % of the draws do not exceed. */
function percentile(counts: Uint32Array, draws: number, percent: number): number | null {
  if (draws === 0) return null
  const needed = Math.ceil((percent * draws) / 100)
  let seen = 0
  for (const [index, count] of counts.entries()) {
    seen += count
    if (seen >= needed) return index + 1
  }
  return null
}
