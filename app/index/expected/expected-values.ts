import type { MunicipalityCode } from '~/municipalities/municipalities'
import { robustRegression } from './robust-regression'
import { dot, quadratic } from './solve-weighted'

/** An outcome of a municipality with its conditions; those that lack one take no part. */
export type OutcomeWithConditions = {
  municipalityCode: MunicipalityCode
  value: number | null
  socioeconomicIndex: number | null
  population: number | null
}

/**
 * What might be expected of one, and how far it is from that: `residual` = value − expected, between `low` and `high` with 90 %
 * certainty. `deviates` where nought is outside of those.
 */
export type ExpectedRow = {
  municipalityCode: MunicipalityCode
  value: number
  expected: number
  residual: number
  low: number
  high: number
  deviates: 'better' | 'worse' | null
}

/** The line through all, and each one's place beside it. `perTenNeed` and `perDoubling` say what a condition goes with. */
export type Expectation = {
  count: number
  perTenNeed: number
  perDoubling: number
  /** How far the municipalities spread around the line, as a standard deviation. */
  spread: number
  rows: ExpectedRow[]
}

/** With fewer than this a line through two conditions says little. */
export const fewestForExpectation = 30

/** The normal distribution's 95th percentile. */
const normal95 = 1.6448536269514722

/**
 * What an outcome would be, given need and size: value = a + b·index + c·log10(population), fitted by MM-regression, so that a few odd
 * municipalities don't draw the line to themselves. The interval is that of a new observation, ± t·s·√(1 + h): about one in
 * twenty is outside on the good side by chance alone. Null with fewer than thirty, or where no line can be drawn.
 */
export function expectedValues(
  outcomes: readonly OutcomeWithConditions[],
  direction: 'higher' | 'lower',
): Expectation | null {
  const known = outcomes.flatMap(({ municipalityCode, value, socioeconomicIndex, population }) =>
    value === null || socioeconomicIndex === null || population === null || population <= 0
      ? []
      : [{ municipalityCode, value, need: socioeconomicIndex, size: Math.log10(population) }],
  )
  if (known.length < fewestForExpectation) return null
  // Around their means the columns hardly depend on the intercept, and no digits are lost.
  const [middleNeed, middleSize] = [mean(known.map(({ need }) => need)), mean(known.map(({ size }) => size))]
  const x = known.map(({ need, size }) => [1, need - middleNeed, size - middleSize])
  const y = known.map(({ value }) => value)
  const fit = robustRegression(x, y)
  if (fit === null) return null
  const t = studentQuantile95(known.length - 3)
  const rows = known.map(({ municipalityCode, value }, index) => {
    const row = x[index] ?? []
    const expected = dot(row, fit.coefficients)
    const half = t * fit.scale * Math.sqrt(1 + quadratic(row, fit.inverse))
    const residual = value - expected
    const [low, high] = [residual - half, residual + half]
    return { municipalityCode, value, expected, residual, low, high, deviates: deviation(low, high, direction) }
  })
  const [, perNeed = 0, perSize = 0] = fit.coefficients
  return {
    count: known.length,
    perTenNeed: 10 * perNeed,
    perDoubling: Math.log10(2) * perSize,
    spread: fit.scale,
    rows,
  }
}

/** Those who do better than their conditions would lead one to expect, farthest first. */
export function positiveDeviants({ rows }: Pick<Expectation, 'rows'>): ExpectedRow[] {
  return rows
    .filter(({ deviates }) => deviates === 'better')
    .sort((one, other) => Math.abs(other.residual) - Math.abs(one.residual))
}

/** Student's 95th percentile for ten or more degrees of freedom (Abramowitz and Stegun 26.7.5). */
export function studentQuantile95(degrees: number): number {
  const z = normal95
  const first = (z ** 3 + z) / 4
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3
}

function deviation(low: number, high: number, direction: 'higher' | 'lower'): ExpectedRow['deviates'] {
  if (low <= 0 && high >= 0) return null
  return low > 0 === (direction === 'higher') ? 'better' : 'worse'
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
