import { type Random, randomFrom } from '../engine/random'
import { dot, solveWeighted } from './solve-weighted'

/**
 * A line (plane) through most of the points. `scale` is the spread of the residuals as a normal distribution's standard deviation;
 * `weights` is 0 for a point that has no say; `inverse` is (XᵀWX)⁻¹.
 */
export type RobustFit = {
  coefficients: number[]
  scale: number
  weights: number[]
  residuals: number[]
  inverse: number[][]
}

/** Tukey's bisquare: 50 % breakdown for the scale, 95 % efficiency for the coefficients where errors are normal. */
const scaleTuning = 1.54764
const efficiencyTuning = 4.685061
const subsets = 500
const kept = 5
const mostSteps = 200
/** The middle of the sizes of normal errors, in standard deviations. */
const normalMiddle = 0.6745

/**
 * MM-regression: a line that a few odd points can't pull (up to half of them could be any value), and nearly as good as least squares
 * where there are none. First an S-estimate by random subsets and local steps, then bisquare weights with that scale held.
 * Yohai, Annals of Statistics 15 (1987); the search is fast-S of Salibián-Barrera and Yohai, J. Comput. Graph. Stat. 15 (2006), with
 * the scale over n − p as in R's `robustbase::lmrob`. Deterministic for a seed. Null where there are no more than 2p points, where the
 * columns depend on each other, or where more than half of the points lie on one plane exactly.
 * @param x a row a point, its own 1 for the intercept included
 */
export function robustRegression(x: readonly (readonly number[])[], y: readonly number[], seed = 1): RobustFit | null {
  const size = x[0]?.length ?? 0
  if (size === 0 || y.length <= 2 * size) return null
  const start = scaleEstimate(x, y, randomFrom(seed))
  if (start === null) return null
  const { scale } = start
  let { coefficients } = start
  for (let step = 0; step < mostSteps; step += 1) {
    const next = solveWeighted(x, y, bisquareWeights(residualsOf(x, y, coefficients), scale, efficiencyTuning))
    if (next === null) return null
    const moved = Math.max(...next.coefficients.map((value, index) => Math.abs(value - (coefficients[index] ?? 0))))
    const largest = Math.max(...next.coefficients.map(Math.abs))
    coefficients = next.coefficients
    if (moved <= 1e-10 * Math.max(largest, 1e-10)) break
  }
  const residuals = residualsOf(x, y, coefficients)
  const weights = bisquareWeights(residuals, scale, efficiencyTuning)
  const fit = solveWeighted(x, y, weights)
  return fit && { coefficients, scale, weights, residuals, inverse: fit.inverse }
}

type Estimate = { coefficients: number[]; scale: number }

/** The plane with the smallest M-scale of its residuals: the best of many random starts. */
function scaleEstimate(x: readonly (readonly number[])[], y: readonly number[], random: Random): Estimate | null {
  const size = x[0]?.length ?? 0
  const best: Estimate[] = []
  for (let draw = 0; draw < subsets; draw += 1) {
    const through = solveWeighted(x, y, subsetWeights(y.length, size, random))
    const coefficients = through && nearer(x, y, through.coefficients)
    if (!coefficients) continue
    const residuals = residualsOf(x, y, coefficients)
    // One pass tells whether the scale would be among the best; only then is it worked out.
    const worst = best.length < kept ? null : (best.at(-1)?.scale ?? null)
    if (worst !== null && meanRho(residuals, worst, size) >= 0.5) continue
    best.push({ coefficients, scale: mScale(residuals, size) })
    best.sort((one, other) => one.scale - other.scale)
    best.length = Math.min(best.length, kept)
  }
  const finished = best.map((estimate) => settled(x, y, estimate))
  const first = finished.sort((one, other) => one.scale - other.scale)[0]
  const spread = Math.max(...y) - Math.min(...y)
  return first !== undefined && first.scale > spread * 1e-10 ? first : null
}

/** Two steps of weighted least squares from a random start, by a rough scale. */
function nearer(x: readonly (readonly number[])[], y: readonly number[], start: number[]): number[] | null {
  let coefficients = start
  for (let step = 0; step < 2; step += 1) {
    const residuals = residualsOf(x, y, coefficients)
    const scale = middleSize(residuals) / normalMiddle
    if (scale === 0) return coefficients
    const next = solveWeighted(x, y, bisquareWeights(residuals, scale, scaleTuning))
    if (next === null) return null
    coefficients = next.coefficients
  }
  return coefficients
}

/** Weighted least squares with the weights that the scale of the last residuals gives, until it settles: it never grows. */
function settled(x: readonly (readonly number[])[], y: readonly number[], start: Estimate): Estimate {
  let estimate = start
  for (let step = 0; step < mostSteps && estimate.scale > 0; step += 1) {
    const weights = bisquareWeights(residualsOf(x, y, estimate.coefficients), estimate.scale, scaleTuning)
    const next = solveWeighted(x, y, weights)
    if (next === null) return estimate
    const scale = mScale(residualsOf(x, y, next.coefficients), next.coefficients.length)
    const before = estimate.scale
    estimate = { coefficients: next.coefficients, scale }
    if (before - scale <= 1e-12 * before) break
  }
  return estimate
}

/** The s for which Σ ρ(r/s) / (n − p) = ½, ρ being the bisquare's; 0 where half of the residuals are. */
function mScale(residuals: readonly number[], coefficients: number): number {
  let scale = middleSize(residuals) / normalMiddle
  if (scale === 0) return 0
  for (let step = 0; step < mostSteps; step += 1) {
    const next = scale * Math.sqrt(2 * meanRho(residuals, scale, coefficients))
    if (Math.abs(next - scale) <= 1e-11 * scale) return next
    scale = next
  }
  return scale
}

function meanRho(residuals: readonly number[], scale: number, coefficients: number): number {
  let sum = 0
  for (const residual of residuals) sum += rho(residual / scale)
  return sum / (residuals.length - coefficients)
}

function middleSize(residuals: readonly number[]): number {
  const sizes = Float64Array.from(residuals, Math.abs).sort()
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/** Tukey's bisquare, from 0 to 1. */
function rho(standardised: number): number {
  const share = (standardised / scaleTuning) ** 2
  return share >= 1 ? 1 : 1 - (1 - share) ** 3
}

function bisquareWeights(residuals: readonly number[], scale: number, tuning: number): number[] {
  return residuals.map((residual) => {
    const share = (residual / scale / tuning) ** 2
    return share >= 1 ? 0 : (1 - share) ** 2
  })
}

function residualsOf(
  x: readonly (readonly number[])[],
  y: readonly number[],
  coefficients: readonly number[],
): number[] {
  return x.map((row, index) => (y[index] ?? 0) - dot(row, coefficients))
}

/** Ones for as many different points as a plane needs. */
function subsetWeights(points: number, size: number, random: Random): number[] {
  const weights = new Array<number>(points).fill(0)
  for (let chosen = 0; chosen < size; ) {
    const point = Math.floor(random() * points)
    if (weights[point] !== 0) continue
    weights[point] = 1
    chosen += 1
  }
  return weights
}
