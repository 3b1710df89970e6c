import { at, indexAt, SAME_SCORE } from './cells'
import type { Aggregation } from './method'
import type { GroupPlan } from './tree-plan'

/**
 * The weighted mean of a group's children that have a score; the weights of the rest grow by leaving the missing out.
 * NaN where none has one. `cells` holds the row of a unit from `offset` on, `weights` goes by slot.
 */
export function meanOfChildren(
  group: GroupPlan,
  aggregation: Aggregation,
  weights: Float64Array,
  cells: Float64Array,
  offset: number,
): number {
  const { children } = group
  let sum = 0
  let total = 0
  for (let index = 0; index < children.length; index++) {
    const child = indexAt(children, index)
    const score = at(cells, offset + child)
    if (Number.isNaN(score)) continue
    const weight = at(weights, child)
    total += weight
    if (aggregation === 'geometric') sum += weight * Math.log(score)
    else if (aggregation === 'harmonic') sum += weight / score
    else sum += weight * score
  }
  if (total === 0) return Number.NaN
  if (aggregation === 'geometric') return Math.exp(sum / total)
  return aggregation === 'harmonic' ? total / sum : sum / total
}

/**
 * Copeland scores of the units that take part, written into the group's slot: wins minus losses over all pairs. A pair
 * is won by the larger sum of weights of the children where the unit scores higher; a child that either lacks is left out.
 */
export function copelandInto(
  group: GroupPlan,
  weights: Float64Array,
  cells: Float64Array,
  slots: number,
  takingPart: Int32Array,
): void {
  for (const unit of takingPart) cells[unit * slots + group.slot] = 0
  for (let first = 0; first < takingPart.length; first++) {
    const a = indexAt(takingPart, first) * slots
    for (let second = first + 1; second < takingPart.length; second++) {
      const b = indexAt(takingPart, second) * slots
      const outcome = Math.sign(pairBalance(group, weights, cells, a, b))
      cells[a + group.slot] = at(cells, a + group.slot) + outcome
      cells[b + group.slot] = at(cells, b + group.slot) - outcome
    }
  }
}

/** Weight for the unit at offset `a` minus weight for the one at `b`: equal scores give half each, so they cancel out. */
function pairBalance(group: GroupPlan, weights: Float64Array, cells: Float64Array, a: number, b: number): number {
  let balance = 0
  let total = 0
  for (const child of group.children) {
    const ours = at(cells, a + child)
    const theirs = at(cells, b + child)
    if (Number.isNaN(ours) || Number.isNaN(theirs)) continue
    const weight = at(weights, child)
    total += weight
    const margin = SAME_SCORE * Math.max(Math.abs(ours), Math.abs(theirs))
    if (ours - theirs > margin) balance += weight
    else if (theirs - ours > margin) balance -= weight
  }
  return Math.abs(balance) <= SAME_SCORE * total ? 0 : balance
}
