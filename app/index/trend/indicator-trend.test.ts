import { expect, test } from 'vitest'
import { indicatorTrend, type SeriesPoint } from './indicator-trend'
import { pointVariances } from './point-variances'
import { weightedLine } from './weighted-line'

const share = { unit: 'pct. af borgere', source: 'danmarks-statistik', direction: 'higher' } as const

/** Shares of 100 persons a year. */
function shares(counts: readonly number[], differing: Partial<SeriesPoint> = {}): SeriesPoint[] {
  return counts.map((numerator, place) => ({
    period: String(2020 + place),
    value: numerator,
    n: null,
    numerator,
    denominator: 100,
    computedAt: new Date(Date.UTC(2021 + place, 0)),
    ...differing,
  }))
}

test('the weighted line by hand', () => {
  // Weights 1, 1/4, 1: mean time 1, mean value 26/9; Sxx 2, Sxy 4 → slope 2, χ² 8.
  const line = weightedLine([
    { at: 0, value: 1, variance: 1 },
    { at: 1, value: 2, variance: 4 },
    { at: 2, value: 5, variance: 1 },
  ])
  expect(line?.slope).toBeCloseTo(2, 12)
  expect(line?.statistic).toBeCloseTo(8, 12)
})

test("without variances the statistic is the square of Student's t", () => {
  // Slope 1, residuals −0.5, 1 and −0.5: squares 1.5 over one degree of freedom, Sxx 2: t² = 1/(1.5/2).
  const line = weightedLine([0, 2.5, 2].map((value, at) => ({ at, value, variance: null })))
  expect(line?.slope).toBeCloseTo(1, 12)
  expect(line?.statistic).toBeCloseTo(2 / 1.5, 12)
})

test('variances of shares and rates are pooled, those of answers come from a quarter of the scale', () => {
  // 60 of 300: 0.2 · 0.8 / 100 · 100².
  expect(pointVariances(shares([10, 20, 30]), share)[0]).toBeCloseTo(16, 12)
  const rate = { unit: 'pr. 1.000 borgere', source: 'danmarks-statistik' } as const
  const counted = { n: null, denominator: 2000 }
  const rates = [4, 6].map((numerator) => ({ ...counted, numerator, value: numerator / 2 }))
  expect(pointVariances(rates, rate)).toEqual([1.25, 1.25])
  const answers = [{ value: 3, n: 16, numerator: null, denominator: null }]
  expect(pointVariances(answers, { unit: 'score 1-5', source: 'medarbejder-survey' })).toEqual([1 / 16])
  expect(pointVariances([...shares([10]), ...shares([10], { denominator: null })], share)).toEqual([null, null])
})

test('the test of Cochran and Armitage for a table of shares', () => {
  // 10, 15, 20, 25, 30 of 100: p = 0.2, T = Σ t(x − n p) = 50, variance = 0.16 · 100 · 10 = 160, χ² = 15.625.
  const variances = pointVariances(shares([10, 15, 20, 25, 30]), share)
  const line = weightedLine(
    shares([10, 15, 20, 25, 30]).map(({ value }, at) => ({ at, value, variance: variances[at] ?? null })),
  )
  expect(line?.statistic).toBeCloseTo(15.625, 9)
})

test('a rise beyond chance is better or worse, by the direction', () => {
  const rising = shares([10, 15, 20, 25, 30])
  expect(indicatorTrend(rising, share, null)).toEqual({
    verdict: 'better',
    slope: 5,
    reason: null,
    points: 5,
    from: '2020',
    to: '2024',
  })
  expect(indicatorTrend(rising, { ...share, direction: 'lower' }, null).verdict).toBe('worse')
  expect(indicatorTrend(rising.toReversed(), share, null).verdict).toBe('better')
})

test('what chance may do is no change', () => {
  // Half the slope of the rise above, so about a quarter of its χ².
  expect(indicatorTrend(shares([15, 17, 20, 22, 25]), share, null).verdict).toBe('no-change')
})

test('a trend that one year makes is none', () => {
  // Without the last point it falls, though the whole rises significantly.
  expect(indicatorTrend(shares([22, 21, 20, 19, 60]), share, null).verdict).toBe('no-change')
})

test('only the last five points count', () => {
  expect(indicatorTrend(shares([90, 80, 10, 15, 20, 25, 30]), share, null)).toMatchObject({
    verdict: 'better',
    from: '2022',
  })
})

test('too few points say nothing, nor do those from before a redefinition', () => {
  expect(indicatorTrend(shares([10, 30]), share, null)).toMatchObject({ verdict: 'cannot-tell', reason: 'too-few' })
  const redefined = indicatorTrend(shares([10, 15, 20, 25, 30]), share, new Date('2023-06-01'))
  expect(redefined).toMatchObject({ verdict: 'cannot-tell', reason: 'redefined', points: 2, from: '2023' })
})

test('without counts it takes five points and a straighter line', () => {
  const series = (values: readonly number[]) =>
    values.map((value, place): SeriesPoint => {
      const period = String(2020 + place)
      return { period, value, n: null, numerator: null, denominator: null, computedAt: new Date(0) }
    })
  expect(indicatorTrend(series([1, 2, 3, 4]), share, null)).toMatchObject({ reason: 'too-few' })
  expect(indicatorTrend(series([1, 2, 3, 4, 5.1]), share, null).verdict).toBe('better')
  expect(indicatorTrend(series([1, 3, 2, 4, 5]), share, null).verdict).toBe('no-change')
})

test('no values, nothing to say', () => {
  expect(indicatorTrend([], share, null)).toEqual({
    verdict: 'cannot-tell',
    reason: 'too-few',
    slope: null,
    points: 0,
    from: null,
    to: null,
  })
})
