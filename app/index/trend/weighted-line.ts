/** A value at a time (in years). `variance` is that of the value by chance alone, null where it is unknown. */
export type TimedValue = { at: number; value: number; variance: number | null }

/** The slope a year, and how far it is from none: its square over its variance. */
export type Line = { slope: number; statistic: number }

/**
 * The least-squares line through points, each weighted with the inverse of its variance where all are known; then the statistic
 * is chi-squared for trend with one degree of freedom (for shares and their pooled variance the test of Cochran 1954 and
 * Armitage 1955). Where a variance is unknown all weigh alike, and the statistic is the square of Student's t from the
 * spread around the line. Null with fewer than two times.
 */
export function weightedLine(points: readonly TimedValue[]): Line | null {
  const isKnown = points.every(({ variance }) => variance !== null)
  const weighed = points.map(({ at, value, variance }) => ({ at, value, weight: isKnown ? 1 / (variance ?? 1) : 1 }))
  const total = sumOf(weighed, ({ weight }) => weight)
  const middle = sumOf(weighed, ({ weight, at }) => weight * at) / total
  const mean = sumOf(weighed, ({ weight, value }) => weight * value) / total
  const spread = sumOf(weighed, ({ weight, at }) => weight * (at - middle) ** 2)
  if (!(spread > 0)) return null
  const slope = sumOf(weighed, ({ weight, at, value }) => weight * (at - middle) * (value - mean)) / spread
  if (isKnown) return { slope, statistic: slope ** 2 * spread }
  const around = sumOf(weighed, ({ at, value }) => (value - mean - slope * (at - middle)) ** 2)
  const variance = around / Math.max(1, points.length - 2) / spread
  return { slope, statistic: slope === 0 ? 0 : slope ** 2 / variance }
}

function sumOf<Item>(items: readonly Item[], amountOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amountOf(item), 0)
}
