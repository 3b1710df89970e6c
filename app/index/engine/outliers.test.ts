import { expect, test } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import { computeIndex } from './compute-index'
import { kurtosis, skewness, treatOutliers } from './outliers'

const limits = { rule: 'winsorise-or-log' as const, skewness: 2, kurtosis: 3.5, maxPoints: 5 }

test('skewness and kurtosis are the sample-adjusted ones', () => {
  // Worked by hand for 1, 2, 3, 10: mean 4, m2 12.5, m3 45, m4 348.5.
  const values = Float64Array.of(1, 2, Number.NaN, 3, 10)
  expect(skewness(values)).toBeCloseTo((45 / 12.5 ** 1.5) * (Math.sqrt(12) / 2), 12)
  expect(kurtosis(values)).toBeCloseTo((3 / 2) * (5 * (348.5 / 12.5 ** 2 - 3) + 6), 12)
  expect(skewness(Float64Array.of(1, 2))).toBeNaN()
  expect(kurtosis(Float64Array.of(1, 2, 3))).toBeNaN()
})

test('an indicator that passes is left as it is', () => {
  const values = Float64Array.of(1, 2, 3, 4, 5, Number.NaN)
  expect(treatOutliers(values, limits)).toEqual({ rule: 'none' })
  expect([...values]).toEqual([1, 2, 3, 4, 5, Number.NaN])
})

test('the most extreme points take the value of the next one until the indicator passes', () => {
  const short = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100)
  expect(treatOutliers(short, limits)).toEqual({ rule: 'winsorise', points: 1 })
  expect([...short.slice(-3)]).toEqual([10, 30, 30])
  const long = Float64Array.from([...Array(20).keys(), 90, 100])
  expect(treatOutliers(long, limits)).toEqual({ rule: 'winsorise', points: 2 })
  expect([...long.slice(-3)]).toEqual([19, 19, 19])
})

test('units tied at the extreme move together, low outliers too', () => {
  const values = Float64Array.of(-100, -100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)
  expect(treatOutliers(values, limits)).toEqual({ rule: 'winsorise', points: 2 })
  expect([...values.slice(0, 3)]).toEqual([1, 1, 1])
})

test('where that is not enough the original values are log-transformed', () => {
  const values = Float64Array.from({ length: 24 }, (_, index) => 4 ** Math.max(0, index - 12))
  const original = values.slice()
  expect(treatOutliers(values, { ...limits, maxPoints: 1 })).toEqual({ rule: 'log' })
  const range = 4 ** 11 - 1
  expect(values[23]).toBeCloseTo(Math.log((original[23] ?? 0) - 1 + 0.01 * range), 12)
  expect(values[0]).toBeCloseTo(Math.log(0.01 * range), 12)
})

test('the result says what was done to each indicator', () => {
  const steps = { outliers: limits, normalise: { rule: 'min-max' as const } }
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]
  const result = computeIndex(aMethod({ ids: ['x', 'y'], steps }), someFigures({ x, y: x.toReversed().map(Math.log) }))
  expect(result.ok && result.value.indicators).toEqual([
    { id: 'x', n: 12, treatment: { rule: 'winsorise', points: 1 } },
    { id: 'y', n: 12, treatment: { rule: 'none' } },
  ])
})

test('goalposts mean nothing after a logarithm of outliers, so that is refused', () => {
  const goalposts: [number, number] = [0, 10 ** 8]
  const method = aMethod({
    ids: ['x'],
    indicators: { x: { direction: 'higher', goalposts } },
    steps: { outliers: { ...limits, maxPoints: 1 }, normalise: { rule: 'goalposts' } },
  })
  const x = Array.from({ length: 24 }, (_, index) => 4 ** Math.max(0, index - 12))
  expect(computeIndex(method, someFigures({ x }))).toMatchObject({ ok: false, problem: [{ column: 'x', unit: null }] })
})
