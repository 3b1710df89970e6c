import { indexAt, itemAt } from './cells'
import { type Quarter, quarterOf } from './quarter'
import { type RankRoom, rankRoom, rankUnits } from './ranking'

/** How far a place moves over the draws: 5th and 95th percentile (nearest rank) and median. All null without a rank. */
export type RankSpread = {
  rank: number | null
  rankMedian: number | null
  rankLow: number | null
  rankHigh: number | null
  /** Share of the draws in each quarter, best first. */
  shareInQuartile: [number, number, number, number] | null
}

/** What is kept of the draws of one group. Everything is allocated before the first draw. */
export type RankCounts = {
  slot: number
  baseRanks: Int32Array
  /** Units ranked in the base, by their place there: draws lie around it, so sorting starts from it. */
  order: Int32Array
  ranks: Int32Array
  room: RankRoom
  /** Row of `kept` for each unit ranked in the base: its index in `order`. */
  rows: Int32Array
  /** A row for each unit: how often it took each place, or, where there are more places than draws, its place in each draw. */
  kept: Uint32Array
  /** Length of a row. */
  width: number
  countsPlaces: boolean
  drawn: number
}

/** Ready to count; exactly the units with a rank in `baseRanks` (0 is none) are ranked in draws. */
export function rankCounts(slot: number, baseRanks: Int32Array, draws: number): RankCounts {
  const order = Int32Array.from(baseRanks.keys()).filter((unit) => indexAt(baseRanks, unit) > 0)
  const countsPlaces = order.length <= draws
  const width = countsPlaces ? order.length + 1 : draws
  order.sort((a, b) => indexAt(baseRanks, a) - indexAt(baseRanks, b))
  const rows = new Int32Array(baseRanks.length)
  order.forEach((unit, row) => {
    rows[unit] = row
  })
  return {
    slot,
    baseRanks,
    order,
    ranks: new Int32Array(baseRanks.length),
    room: rankRoom(order.length, 'nearlyInOrder'),
    rows,
    kept: new Uint32Array(order.length * width),
    width,
    countsPlaces,
    drawn: 0,
  }
}

/** How many cells `rankCounts` needs for so many ranked units. */
export function cellsToCount(ranked: number, draws: number): number {
  return ranked * Math.min(ranked + 1, draws)
}

/** Ranks one draw, which has a column of scores for each slot, and counts it. */
export function countDraw(counter: RankCounts, columns: readonly Float64Array[]): void {
  const { slot, order, ranks, room, kept, width, countsPlaces, drawn } = counter
  rankUnits(order, itemAt(columns, slot), ranks, room)
  for (let row = 0; row < order.length; row++) {
    const rank = indexAt(ranks, indexAt(order, row))
    const cell = row * width + (countsPlaces ? rank : drawn)
    kept[cell] = countsPlaces ? (kept[cell] ?? 0) + 1 : rank
  }
  counter.drawn = drawn + 1
}

/** What the draws say about one unit. Draws in which the unit had no score (place 0) do not count. */
export function spreadOf(counter: RankCounts, unit: number): RankSpread {
  const rank = indexAt(counter.baseRanks, unit)
  if (rank === 0) return { rank: null, rankMedian: null, rankLow: null, rankHigh: null, shareInQuartile: null }
  const places = counter.countsPlaces ? placesFromCounts(counter, unit) : placesFromDraws(counter, unit)
  const draws = places.reduce((sum, { count }) => sum + count, 0)
  const shares: Record<Quarter, number> = { 1: 0, 2: 0, 3: 0, 4: 0 }
  for (const { place, count } of places) shares[quarterOf(place, counter.order.length)] += count
  return {
    rank,
    rankMedian: percentile(places, draws, 50),
    rankLow: percentile(places, draws, 5),
    rankHigh: percentile(places, draws, 95),
    shareInQuartile: draws === 0 ? null : [shares[1] / draws, shares[2] / draws, shares[3] / draws, shares[4] / draws],
  }
}

/** Places that were taken, in order, and how often. */
type Places = { place: number; count: number }[]

function placesFromCounts({ rows, kept, width }: RankCounts, unit: number): Places {
  const start = indexAt(rows, unit) * width
  const places: Places = []
  for (let place = 1; place < width; place++) {
    const count = kept[start + place] ?? 0
    if (count > 0) places.push({ place, count })
  }
  return places
}

function placesFromDraws({ rows, kept, width, drawn }: RankCounts, unit: number): Places {
  const start = indexAt(rows, unit) * width
  const places: Places = []
  for (const place of kept.slice(start, start + drawn).sort()) {
    const last = places.at(-1)
    if (last?.place === place) last.count++
    else if (place > 0) places.push({ place, count: 1 })
  }
  return places
}

/** The nearest-rank percentile: the smallest place that at least `percent` % of the draws do not exceed. */
function percentile(places: Places, draws: number, percent: number): number | null {
  const needed = Math.ceil((percent * draws) / 100)
  let seen = 0
  for (const { place, count } of places) {
    seen += count
    if (seen >= needed) return place
  }
  return null
}
