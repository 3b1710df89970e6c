import { at } from './cells'
import { among, normaliseAmong } from './normalise'

/**
 * Pearson's correlation of two columns over the units that have both (NaN is missing). NaN with fewer than three such units or
 * where one of the columns does not vary among them.
 */
export function pearson(first: Float64Array, second: Float64Array): number {
  let n = 0
  let meanA = 0
  let meanB = 0
  for (let unit = 0; unit < first.length; unit++) {
    const a = at(first, unit)
    const b = at(second, unit)
    if (Number.isNaN(a) || Number.isNaN(b)) continue
    n++
    meanA += a
    meanB += b
  }
  if (n < 3) return Number.NaN
  meanA /= n
  meanB /= n
  let both = 0
  let squaresA = 0
  let squaresB = 0
  for (let unit = 0; unit < first.length; unit++) {
    const a = at(first, unit) - meanA
    const b = at(second, unit) - meanB
    if (Number.isNaN(a) || Number.isNaN(b)) continue
    both += a * b
    squaresA += a * a
    squaresB += b * b
  }
  if (squaresA === 0 || squaresB === 0) return Number.NaN
  return Math.max(-1, Math.min(1, both / Math.sqrt(squaresA * squaresB)))
}

/** Spearman's correlation: Pearson's of the mean ranks, over the units that have both. NaN as `pearson`. */
export function spearman(first: Float64Array, second: Float64Array): number {
  const both = first.map((value, unit) => (Number.isNaN(at(second, unit)) ? Number.NaN : value))
  const others = second.map((value, unit) => (Number.isNaN(at(first, unit)) ? Number.NaN : value))
  return pearson(ranked(both), ranked(others))
}

function ranked(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length)
  normaliseAmong({ rule: 'rank', ties: 'mean' }, { values, direction: 'higher', goalposts: null }, among(values), ranks)
  return ranks
}
