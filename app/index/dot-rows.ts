/** Where a dot stands in a plot: how far along the axis (0–1) and in which row above it (0 is the lowest). */
export type Dot = { index: number; position: number; row: number }

/**
 * Stacks dots that would cover each other. Values are put along an axis from `from` to `to`; two dots in one row keep at least
 * `gap` (a share of the axis) between them. Answers in the order of the values, which need not be sorted.
 */
export function dotRows(values: readonly number[], from: number, to: number, gap: number): Dot[] {
  const width = to - from
  const dots = values.map((value, index) => ({ index, position: width > 0 ? (value - from) / width : 0.5, row: 0 }))
  const lastInRow: number[] = []
  for (const dot of [...dots].sort((a, b) => a.position - b.position || a.index - b.index)) {
    const free = lastInRow.findIndex((last) => dot.position - last >= gap - 1e-9)
    dot.row = free === -1 ? lastInRow.length : free
    lastInRow[dot.row] = dot.position
  }
  return dots
}
