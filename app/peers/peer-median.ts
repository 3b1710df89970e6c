import { median } from 'd3-array'

/** Fewer values than this make no median worth comparing with. */
export const fewestForMedian = 3

/** The median of the peer group's values; null with fewer than three of them. */
export function peerMedian(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length < fewestForMedian ? null : (median(known) ?? null)
}
