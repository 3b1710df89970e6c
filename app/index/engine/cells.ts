/** Scores that differ by less than this share of the largest one are the same score, added up in another order. */
export const SAME_SCORE = 1e-11

/**
 * Reads a cell of a numeric array. Inside the engine NaN stands for missing, so that a column is one plain block of
 * memory; nothing outside the engine ever sees it. NaN also for an index outside the array.
 */
export function at(cells: Float64Array, index: number): number {
  return cells[index] ?? Number.NaN
}

/** Reads an index or a rank; 0 outside the array. */
export function indexAt(cells: Int32Array, index: number): number {
  return cells[index] ?? 0
}

/** The item of a list that the caller knows to be there. Throws a RangeError when it is not. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError(`no item at ${index} of ${items.length}`)
  return item
}

/** A column of missing values. */
export function emptyColumn(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN)
}

/** The engine's NaN as the rest of the house knows it: null. */
export function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
