import { at } from './cells'
import type { Outliers } from './method'

/** What was done to an indicator's outliers; `points` counts the units whose value was moved. */
export type Treatment = { rule: 'none' } | { rule: 'winsorise'; points: number } | { rule: 'log' }

type Limits = Extract<Outliers, { rule: 'winsorise-or-log' }>

/** Room for one treatment, so that a draw allocates nothing. */
export type OutlierRoom = { original: Float64Array; moved: Uint8Array }

/** Room to treat columns of this length. */
export function outlierRoom(length: number): OutlierRoom {
  return { original: new Float64Array(length), moved: new Uint8Array(length) }
}

/**
 * Treats the outliers of one indicator in place: extreme points take the value of the next one until skewness and
 * kurtosis pass or `maxPoints` is reached; where that is not enough the original values are log-transformed.
 */
export function treatOutliers(values: Float64Array, rule: Outliers, room = outlierRoom(values.length)): Treatment {
  if (rule.rule === 'none' || passes(values, rule)) return untouched
  room.original.set(values)
  const points = winsorise(values, rule, room.moved)
  if (passes(values, rule)) return { rule: 'winsorise', points }
  logInto(room.original, values)
  return logged
}

const untouched: Treatment = { rule: 'none' }
const logged: Treatment = { rule: 'log' }

function winsorise(values: Float64Array, rule: Limits, moved: Uint8Array): number {
  moved.fill(0)
  let points = 0
  while (points < rule.maxPoints && !passes(values, rule)) {
    const fromAbove = skewness(values) >= 0
    const extreme = mostExtreme(values, fromAbove, Number.NaN)
    const next = mostExtreme(values, fromAbove, extreme)
    for (let unit = 0; unit < values.length; unit++) {
      if (at(values, unit) !== extreme) continue
      values[unit] = next
      if (moved[unit] === 0) points++
      moved[unit] = 1
    }
  }
  return points
}

/** The highest value, or the lowest, that is not `but`. */
function mostExtreme(values: Float64Array, fromAbove: boolean, but: number): number {
  let extreme = fromAbove ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  for (let unit = 0; unit < values.length; unit++) {
    const value = at(values, unit)
    if (value !== but && (fromAbove ? value > extreme : value < extreme)) extreme = value
  }
  return extreme
}

/** ln(x − min + 1 % of the range), the log of the COIN Tool, which has a value for every x. */
function logInto(original: Float64Array, values: Float64Array): void {
  const low = mostExtreme(original, false, Number.NaN)
  const shift = 0.01 * (mostExtreme(original, true, Number.NaN) - low)
  for (let unit = 0; unit < original.length; unit++) values[unit] = Math.log(at(original, unit) - low + shift)
}

/** Too few values for a skewness or kurtosis, or no spread at all, count as passing. */
function passes(values: Float64Array, { skewness: skewLimit, kurtosis: kurtLimit }: Limits): boolean {
  const skew = skewness(values)
  const kurt = kurtosis(values)
  return !(Math.abs(skew) >= skewLimit && kurt >= kurtLimit)
}

/** Sample-adjusted skewness G1 (as in Excel and in e1071 type 2). NaN for fewer than three values or no spread. */
export function skewness(values: Float64Array): number {
  const { n, m2, m3 } = moments(values)
  if (n < 3) return Number.NaN
  return ((m3 / m2 ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2)
}

/** Sample-adjusted excess kurtosis G2. NaN for fewer than four values or no spread. */
export function kurtosis(values: Float64Array): number {
  const { n, m2, m4 } = moments(values)
  if (n < 4) return Number.NaN
  const g2 = m4 / m2 ** 2 - 3
  return (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3))
}

function moments(values: Float64Array): { n: number; m2: number; m3: number; m4: number } {
  let n = 0
  let sum = 0
  for (let unit = 0; unit < values.length; unit++) {
    const value = at(values, unit)
    if (Number.isNaN(value)) continue
    n++
    sum += value
  }
  const mean = sum / n
  let m2 = 0
  let m3 = 0
  let m4 = 0
  for (let unit = 0; unit < values.length; unit++) {
    const value = at(values, unit)
    if (Number.isNaN(value)) continue
    const off = value - mean
    m2 += off ** 2 / n
    m3 += off ** 3 / n
    m4 += off ** 4 / n
  }
  return { n, m2, m3, m4 }
}
