import { indexAt, itemAt } from './cells'
import { type OrderRoom, orderRoom } from './order-units'
import { type Quarter, quarterOf } from './quarter'
import { rankUnits } from './ranking'

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
  /** Units ranked in the base, each with a row of `kept`. */
  units: Int32Array
  ranks: Int32Array
  room: OrderRoom
  /**
   * A row for each unit with how often it took each place, or, where there are more places than draws, a row for each draw with
   * each unit's place: so a draw always writes cells that lie together.
   */
  kept: Uint32Array
  /** Index in `units` of each unit ranked in the base. */
  rows: Int32Array
  countsPlaces: boolean
  drawn: number
}

/** Ready to count; exactly the units with a rank in `baseRanks` (0 is none) are ranked in draws. */
export function rankCounts(slot: number, baseRanks: Int32Array, draws: number): RankCounts {
  const units = Int32Array.from(baseRanks.keys()).filter((unit) => indexAt(baseRanks, unit) > 0)
  const rows = new Int32Array(baseRanks.length)
  units.forEach((unit, row) => {
    rows[unit] = row
  })
  const countsPlaces = units.length <= draws
  return {
    slot,
    baseRanks,
    units,
    ranks: new Int32Array(baseRanks.length),
    room: orderRoom(units.length),
    kept: new Uint32Array(cellsToCount(units.length, draws)),
    rows,
    countsPlaces,
    drawn: 0,
  }
}

/** How many cells `rankCounts` needs for so many ranked units. */
export function cellsToCount(ranked: number, draws: number): number {
  return ranked * (ranked <= draws ? ranked + 1 : draws)
}

/** Ranks one draw, which has a column of scores for each slot, and counts it. */
export function countDraw(counter: RankCounts, columns: readonly Float64Array[]): void {
  const { slot, units, ranks, room, kept, countsPlaces, drawn } = counter
  rankUnits(units, itemAt(columns, slot), ranks, room)
  const count = units.length
  for (let row = 0; row < count; row++) {
    const rank = indexAt(ranks, indexAt(units, row))
    const cell = countsPlaces ? row * (count + 1) + rank : drawn * count + row
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
  for (const { place, count } of places) shares[quarterOf(place, counter.units.length)] += count
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

function placesFromCounts({ units, rows, kept }: RankCounts, unit: number): Places {
  const start = indexAt(rows, unit) * (units.length + 1)
  const places: Places = []
  for (let place = 1; place <= units.length; place++) {
    const count = kept[start + place] ?? 0
    if (count > 0) places.push({ place, count })
  }
  return places
}

function placesFromDraws({ units, rows, kept, drawn }: RankCounts, unit: number): Places {
  const taken = new Uint32Array(drawn)
  const row = indexAt(rows, unit)
  for (let draw = 0; draw < drawn; draw++) taken[draw] = kept[draw * units.length + row] ?? 0
  const places: Places = []
  for (const place of taken.sort()) {
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
