/** Room at both ends of an axis, in per cent of the drawing, so that a dot at the very end is drawn whole. */
const margin = 3

/** Where a share (0–1) of an axis lies, as the x of a drawing without viewBox: such a drawing fits any width, its text unscaled. */
export function alongAxis(share: number): string {
  return `${(margin + share * (100 - 2 * margin)).toFixed(2)}%`
}

/** How wide a part of the axis from `from` to `to` (shares) is, as a width in the drawing. */
export function axisLength(from: number, to: number): string {
  return `${((to - from) * (100 - 2 * margin)).toFixed(2)}%`
}

/** Which end of a text stands at its point, so that it stays inside the drawing. */
export function textAnchorAt(share: number): 'start' | 'middle' | 'end' {
  return share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle'
}

/** Where a place stands between the first (0) and the last (1). */
export function shareOfField(rank: number, count: number): number {
  return count < 2 ? 0.5 : (rank - 1) / (count - 1)
}
