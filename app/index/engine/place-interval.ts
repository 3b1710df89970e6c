import { at } from './cells'
import type { Direction } from './method'

/** The lowest and highest value that a figure's own uncertainty can't rule out. */
export type Interval = { low: number; high: number }

/** Two-sided 90 %, like the 5th and 95th percentile of ranks. */
export const Z_90 = 1.6448536269514722

/**
 * Wilson's score interval (1927) for a share of `numerator` out of `denominator`, times `scale` (100 for per cent).
 * Null unless 0 ≤ numerator ≤ denominator and denominator > 0.
 */
export function shareInterval(numerator: number, denominator: number, scale = 1, z = Z_90): Interval | null {
  if (!(denominator > 0 && numerator >= 0 && numerator <= denominator)) return null
  const share = numerator / denominator
  const weight = z ** 2 / denominator
  const centre = (share + weight / 2) / (1 + weight)
  const half = (z / (1 + weight)) * Math.sqrt((share * (1 - share)) / denominator + weight / (4 * denominator))
  return { low: scale * Math.max(0, centre - half), high: scale * Math.min(1, centre + half) }
}

/**
 * Byar's approximation to the Poisson interval (Breslow and Day 1987) for a rate of `events` over `exposure`, times
 * `scale` (1,000 for "per 1,000"). Null unless events ≥ 0 and exposure > 0.
 */
export function rateInterval(events: number, exposure: number, scale = 1, z = Z_90): Interval | null {
  if (!(exposure > 0 && events >= 0)) return null
  const above = events + 1
  const low = events === 0 ? 0 : events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3
  const high = above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3
  return { low: (scale * Math.max(0, low)) / exposure, high: (scale * high) / exposure }
}

/** The normal interval for a mean of `n` answers with this standard deviation. Null unless n > 0. */
export function meanInterval(mean: number, deviation: number, n: number, z = Z_90): Interval | null {
  if (!(n > 0)) return null
  const half = (z * deviation) / Math.sqrt(n)
  return { low: mean - half, high: mean + half }
}

/** The places from best to worst that can't be ruled out. */
export type PlaceRange = { rankLow: number; rankHigh: number }

/**
 * Which places each unit may hold: better are only those whose interval lies wholly on the better side, worse only those
 * wholly on the worse side. A value whose uncertainty isn't known (interval null) stands for itself, so that without any
 * interval the range is the tie itself. Null for a unit without value.
 */
export function placesNotRuledOut(
  values: readonly (number | null)[],
  intervals: readonly (Interval | null)[],
  direction: Direction,
): (PlaceRange | null)[] {
  const ranges = values.map((value, index): Interval | null => {
    if (value === null) return null
    const { low, high } = intervals[index] ?? { low: value, high: value }
    return direction === 'higher' ? { low, high } : { low: -high, high: -low }
  })
  const present = ranges.filter((range) => range !== null)
  const lows = Float64Array.from(present, ({ low }) => low).sort()
  const highs = Float64Array.from(present, ({ high }) => high).sort()
  return ranges.map(
    (range) =>
      range && {
        rankLow: 1 + present.length - countUpTo(lows, range.high),
        rankHigh: present.length - countBelow(highs, range.low),
      },
  )
}

/** How many of the ascending `sorted` lie below `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(sorted, middle) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the ascending `sorted` are `value` or below it. */
function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(sorted, middle) <= value) low = middle + 1
    else high = middle
  }
  return low
}
