/** Least squares with a weight a row. `inverse` is (XᵀWX)⁻¹, by which the certainty of a prediction is told. */
export type WeightedFit = { coefficients: number[]; inverse: number[][] }

/**
 * Solves the normal equations XᵀWX b = XᵀWy by Gauss-Jordan elimination with partial pivoting. Rows of `x` are observations and
 * hold the 1 of the intercept themselves. Null where the columns depend on each other.
 */
export function solveWeighted(
  x: readonly (readonly number[])[],
  y: readonly number[],
  weights: readonly number[],
): WeightedFit | null {
  const size = x[0]?.length ?? 0
  const left = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  const right = new Array<number>(size).fill(0)
  for (const [row, values] of x.entries()) {
    const weight = weights[row] ?? 0
    if (weight === 0) continue
    for (const [i, own] of values.entries()) {
      const line = left[i] ?? []
      right[i] = (right[i] ?? 0) + weight * own * (y[row] ?? 0)
      for (const [j, other] of values.entries()) line[j] = (line[j] ?? 0) + weight * own * other
    }
  }
  const inverse = inverted(left)
  if (inverse === null) return null
  return { coefficients: inverse.map((line) => dot(line, right)), inverse }
}

/** The sum of the products, place by place. */
export function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0
  for (const [index, value] of one.entries()) sum += value * (other[index] ?? 0)
  return sum
}

/** vᵀ M v. */
export function quadratic(vector: readonly number[], matrix: readonly (readonly number[])[]): number {
  return dot(
    vector,
    matrix.map((line) => dot(line, vector)),
  )
}

function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length
  const work = matrix.map((line, i) => [...line, ...line.map((_, j) => (i === j ? 1 : 0))])
  const largest = Math.max(...matrix.flat().map(Math.abs))
  for (let column = 0; column < size; column += 1) {
    let pivot = column
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[pivot]?.[column] ?? 0)) pivot = row
    }
    const [chosen, replaced] = [work[pivot] ?? [], work[column] ?? []]
    const head = chosen[column] ?? 0
    if (!(Math.abs(head) > largest * 1e-12)) return null
    work[pivot] = replaced
    work[column] = chosen.map((value) => value / head)
    for (const [row, line] of work.entries()) {
      const factor = line[column] ?? 0
      if (row === column || factor === 0) continue
      work[row] = line.map((value, place) => value - factor * (work[column]?.[place] ?? 0))
    }
  }
  return work.map((line) => line.slice(size))
}
