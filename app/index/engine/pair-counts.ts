import { indexAt } from './cells'
import type { RankCounts } from './rank-counts'

/** Pairs grow with the square of the units, so above this many they are not counted. */
export const mostUnitsInPairs = 500

/** Two units can't be told apart when each is ahead in more than this share of the draws. */
const doubt = 0.05

/** Counts, for each pair of ranked units of one group, how often the first was ahead of the second. */
export type PairCounts = {
  counter: RankCounts
  /** Ranked units in the order of the figures, whatever the draws do. */
  units: Int32Array
  /** By row of the first, then row of the second: 2 for each draw in which the first was ahead, 1 for a shared place. */
  points: Uint32Array
  /** As `points`: draws in which both had a place. */
  draws: Uint32Array
}

/** Ready to count the pairs of a group; null above `mostUnitsInPairs`. */
export function pairCounts(counter: RankCounts): PairCounts | null {
  const units = counter.order.slice().sort()
  if (units.length > mostUnitsInPairs) return null
  const cells = units.length ** 2
  return { counter, units, points: new Uint32Array(cells), draws: new Uint32Array(cells) }
}

/** Counts the draw that the group's counter has just ranked. */
export function countPairs({ counter: { ranks }, units, points, draws }: PairCounts): void {
  for (let first = 0; first < units.length; first++) {
    const ours = indexAt(ranks, indexAt(units, first))
    if (ours === 0) continue
    for (let second = first + 1; second < units.length; second++) {
      const theirs = indexAt(ranks, indexAt(units, second))
      if (theirs === 0) continue
      const cell = first * units.length + second
      points[cell] = (points[cell] ?? 0) + (ours < theirs ? 2 : ours === theirs ? 1 : 0)
      draws[cell] = (draws[cell] ?? 0) + 1
    }
  }
}

/**
 * For each unit that is ranked, by index of the figures, those it can't be told apart from, best place first, then by name: each of the two
 * is ahead of the other in more than 5 % of the draws, a shared place counting as half a draw for each. So two that always
 * share their place can't be told apart either.
 */
export function indistinguishable(
  { counter, units, points, draws }: PairCounts,
  names: readonly string[],
): ReadonlyMap<number, number[]> {
  const found = new Map(Array.from(units, (unit): [number, number[]] => [unit, []]))
  for (let first = 0; first < units.length; first++) {
    for (let second = first + 1; second < units.length; second++) {
      const cell = first * units.length + second
      const ahead = (points[cell] ?? 0) / (2 * (draws[cell] ?? 0))
      if (!(ahead > doubt && ahead < 1 - doubt)) continue
      found.get(indexAt(units, first))?.push(indexAt(units, second))
      found.get(indexAt(units, second))?.push(indexAt(units, first))
    }
  }
  for (const others of found.values()) {
    others.sort((a, b) => {
      const places = indexAt(counter.baseRanks, a) - indexAt(counter.baseRanks, b)
      return places || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1)
    })
  }
  return found
}
