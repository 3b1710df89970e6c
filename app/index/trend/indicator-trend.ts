import type { Indicator } from '~/catalogue/indicator'
import { comparePeriods, lastMonthOf, monthsIn } from '~/collection/period'
import { type CountedValue, pointVariances } from './point-variances'
import { type TimedValue, weightedLine } from './weighted-line'

/** One published value of a series, with when its edition was computed: from that moment it has its definition. */
export type SeriesPoint = CountedValue & { period: string; computedAt: Date }

/** Why nothing can be said: too few points, or too few since what is measured last changed. */
export type NoTrend = 'too-few' | 'redefined'

/** What the last points say. `slope` is a year's change in the indicator's unit. */
export type IndicatorTrend = { points: number; from: string | null; to: string | null } & (
  | { verdict: 'better' | 'worse' | 'no-change'; slope: number; reason: null }
  | { verdict: 'cannot-tell'; slope: null; reason: NoTrend }
)

/** How many points a trend looks at, at most. */
export const trendPoints = 5
/** With fewer nothing is said; without known variances the spread around the line has to come from the points themselves. */
const fewestCounted = 3
const fewestUncounted = 5

/** Two-sided 99.8 %: chi-squared with one degree of freedom, and the square of Student's t with three. */
const chiSquared = 9.549535706083242
const studentSquared = 10.2145318524074 ** 2

/**
 * Is an indicator getting better or worse? As public health does it (OHID Fingertips, "Recent trends": the five most recent points, a
 * test for trend, a trend called only at 99.8 %, since so many are tested at once): the weighted slope must differ from none,
 * and its sign must stay when any one point is left out, so that no single year makes a trend. Only values of one definition and
 * one length of period count: those computed before the indicator was redefined are left out. Points in any order.
 */
export function indicatorTrend(
  points: readonly SeriesPoint[],
  indicator: Pick<Indicator, 'unit' | 'source' | 'direction'>,
  redefinedAt: Date | null,
): IndicatorTrend {
  const inOrder = points.toSorted((a, b) => comparePeriods(a.period, b.period))
  const newest = inOrder.at(-1)
  const alike = inOrder.filter(({ period }) => newest !== undefined && monthsIn(period) === monthsIn(newest.period))
  const same = alike.filter(({ computedAt }) => redefinedAt === null || computedAt >= redefinedAt)
  const last = same.slice(-trendPoints)
  const about = { points: last.length, from: last[0]?.period ?? null, to: last.at(-1)?.period ?? null }
  const variances = pointVariances(last, indicator)
  const isCounted = variances.every((variance) => variance !== null)
  const fewest = isCounted ? fewestCounted : fewestUncounted
  if (last.length < fewest) {
    const reason = alike.length >= fewest ? 'redefined' : 'too-few'
    return { ...about, verdict: 'cannot-tell', slope: null, reason }
  }
  const timed = last.map(
    ({ period, value }, index): TimedValue => ({
      at: lastMonthOf(period) / 12,
      value,
      variance: variances[index] ?? null,
    }),
  )
  const line = weightedLine(timed)
  if (line === null) return { ...about, verdict: 'cannot-tell', slope: null, reason: 'too-few' }
  const { slope, statistic } = line
  const differs = statistic > (isCounted ? chiSquared : studentSquared) && isSignStable(timed, slope)
  if (!differs || indicator.direction === 'neutral') return { ...about, verdict: 'no-change', slope, reason: null }
  const isBetter = indicator.direction === 'higher' ? slope > 0 : slope < 0
  return { ...about, verdict: isBetter ? 'better' : 'worse', slope, reason: null }
}

function isSignStable(points: readonly TimedValue[], slope: number): boolean {
  return points.every((left) => {
    const line = weightedLine(points.filter((point) => point !== left))
    return line !== null && Math.sign(line.slope) === Math.sign(slope)
  })
}

/** A trend with the values it was drawn from, the earliest first. */
export type ShownTrend = IndicatorTrend & { series: readonly { period: string; value: number; n: number | null }[] }
