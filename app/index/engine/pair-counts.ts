import { indexAt } from './cells'
import type { RankCounts } from './rank-counts'

/** Pairs grow with the square of the units, so above this many they are not counted. */
export const mostUnitsInPairs = 500

/** Two units can't be told apart when each is ahead in more than this share of the draws. */
const doubt = 0.05

/** Counts, for each pair of ranked units of one group, how often the first was ahead of the second. */
export type PairCounts = {
  counter: RankCounts
  /** Where each of the counter's units is in the draw that is counted. */
  places: Int32Array
  /** By row of the first, then row of the second: 2 for each draw in which the first was ahead, 1 for a shared place. */
  points: Uint32Array
  /** As `points`: draws in which one of the two had no place. */
  without: Uint32Array
}

/** Ready to count the pairs of a group; null above `mostUnitsInPairs`. */
export function pairCounts(counter: RankCounts): PairCounts | null {
  const count = counter.units.length
  if (count > mostUnitsInPairs) return null
  const places = new Int32Array(count)
  return { counter, places, points: new Uint32Array(count ** 2), without: new Uint32Array(count ** 2) }
}

/** Counts the draw that the group's counter has just ranked. */
export function countPairs({ counter: { units, ranks }, places, points, without }: PairCounts): void {
  const count = units.length
  for (let row = 0; row < count; row++) places[row] = indexAt(ranks, indexAt(units, row))
  for (let first = 0; first < count; first++) {
    const ours = indexAt(places, first)
    for (let second = first + 1; second < count; second++) {
      const theirs = indexAt(places, second)
      const cell = first * count + second
      if (ours === 0 || theirs === 0) without[cell] = (without[cell] ?? 0) + 1
      // The sign bit of ours − theirs, once more with a shared place: which is ahead is half the time guessed wrong.
      else points[cell] = (points[cell] ?? 0) + ((ours - theirs) >>> 31) + ((ours - theirs - 1) >>> 31)
    }
  }
}

/**
 * For each unit that is ranked, by index of the figures, those it can't be told apart from, best place first, then by name: each of the two
 * is ahead of the other in more than 5 % of the draws, a shared place counting as half a draw for each. So two that always
 * share their place can't be told apart either.
 */
export function indistinguishable(
  { counter, points, without }: PairCounts,
  names: readonly string[],
): ReadonlyMap<number, number[]> {
  const { units, drawn } = counter
  const found = new Map(Array.from(units, (unit): [number, number[]] => [unit, []]))
  for (let first = 0; first < units.length; first++) {
    for (let second = first + 1; second < units.length; second++) {
      const cell = first * units.length + second
      const ahead = (points[cell] ?? 0) / (2 * (drawn - (without[cell] ?? 0)))
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
