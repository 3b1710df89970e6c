import { at } from './cells'
import type { Outliers } from './method'
import { endsOf, presentIn } from './normalise'

/** What was done to an indicator's outliers; `points` counts the units whose value was moved. */
export type Treatment = { rule: 'none' } | { rule: 'winsorise'; points: number } | { rule: 'log' }

type Limits = Extract<Outliers, { rule: 'winsorise-or-log' }>

/**
 * Treats the outliers of one indicator in place: extreme points take the value of the next one until skewness and
 * kurtosis pass or `maxPoints` is reached; where that is not enough the original values are log-transformed.
 */
export function treatOutliers(values: Float64Array, rule: Outliers): Treatment {
  if (rule.rule === 'none' || passes(values, rule)) return { rule: 'none' }
  const original = values.slice()
  const points = winsorise(values, rule)
  if (passes(values, rule)) return { rule: 'winsorise', points }
  logInto(original, values)
  return { rule: 'log' }
}

function winsorise(values: Float64Array, rule: Limits): number {
  const present = presentIn(values)
  const moved = new Set<number>()
  while (moved.size < rule.maxPoints && !passes(values, rule)) {
    const { low, high } = endsOf(values, present)
    const extreme = skewness(values) >= 0 ? high : low
    const tied = present.filter((unit) => at(values, unit) === extreme)
    const rest = endsOf(
      values,
      present.filter((unit) => at(values, unit) !== extreme),
    )
    const next = extreme === high ? rest.high : rest.low
    for (const unit of tied) {
      values[unit] = next
      moved.add(unit)
    }
  }
  return moved.size
}

/** ln(x − min + 1 % of the range), the log of the COIN Tool, which has a value for every x. */
function logInto(original: Float64Array, values: Float64Array): void {
  const { low, high } = endsOf(original, presentIn(original))
  const shift = 0.01 * (high - low)
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
  const present = presentIn(values)
  const n = present.length
  let sum = 0
  for (const unit of present) sum += at(values, unit)
  const mean = sum / n
  let m2 = 0
  let m3 = 0
  let m4 = 0
  for (const unit of present) {
    const off = at(values, unit) - mean
    m2 += off ** 2 / n
    m3 += off ** 3 / n
    m4 += off ** 4 / n
  }
  return { n, m2, m3, m4 }
}
