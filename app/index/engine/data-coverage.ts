import { at } from './cells'
import type { Prepared } from './prepare-index'

/**
 * The share of each group's nominal weight that rests on an observed value, followed down to the leaves: for a unit,
 * by slot of the group, 0–1. Coverage in the method's sense asks only whether a child has a score, so a ranked unit's
 * whole index always has 1; this tells a reader how much is known.
 */
export function dataCoverage({ plan, columns }: Prepared, unit: number): Float64Array {
  const shares = new Float64Array(plan.slots)
  for (const [slot, column] of columns.entries()) shares[slot] = column.observed[unit] === 1 ? 1 : 0
  for (const { slot, children } of plan.groups) {
    let whole = 0
    let known = 0
    for (const child of children) {
      whole += at(plan.weights, child)
      known += at(plan.weights, child) * at(shares, child)
    }
    shares[slot] = known / whole
  }
  return shares
}
