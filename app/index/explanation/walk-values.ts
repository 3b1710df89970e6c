import { copelandInto } from '../engine/aggregate'
import { at, indexAt, itemAt } from '../engine/cells'
import { scoreUnit, unitsWithScore } from '../engine/score-index'
import { groupsAbove, rankAmong } from './among-others'
import type { Computed } from './computed'
import type { Contribution } from './explanation'

/**
 * What each indicator contributes on the way from one computation to another that differs from it in the values of one unit
 * only. The indicators are changed one by one, in the order of the tree or backwards, so the contributions add up to the whole;
 * where the score is a weighted mean and nothing came or went, each is exactly weight times difference, whatever the order.
 * Values that come are taken first and those that go last, so that no step has less coverage than both ends. By slot of the
 * leaf; null where a step has no score.
 */
export function walkValues(
  from: Computed,
  to: Computed,
  unit: number,
  { backwards }: { backwards: boolean },
): ReadonlyMap<number, Contribution> | null {
  const { coming, staying, going } = changedSlots(from, to, unit)
  const inOrder = (slots: readonly number[]) => (backwards ? slots.toReversed() : slots)
  return walked(from, to, unit, [...inOrder(coming), ...inOrder(staying), ...inOrder(going)])
}

type Slots = { coming: readonly number[]; staying: readonly number[]; going: readonly number[] }

/** The leaves where anything differs, by whether the unit's own score there comes, stays or goes. */
function changedSlots(from: Computed, to: Computed, unit: number): Slots {
  const { plan, figures } = from.prepared
  const changed = [...plan.leaves.keys()].filter((slot) => figures.units.some((_, one) => differs(from, to, one, slot)))
  const isThere = ({ prepared, scored }: Computed, slot: number) =>
    itemAt(prepared.columns, slot).observed[unit] === 1 && !Number.isNaN(at(scored.cells, unit * plan.slots + slot))
  return {
    coming: changed.filter((slot) => !isThere(from, slot) && isThere(to, slot)),
    staying: changed.filter((slot) => isThere(from, slot) === isThere(to, slot)),
    going: changed.filter((slot) => isThere(from, slot) && !isThere(to, slot)),
  }
}

function differs(from: Computed, to: Computed, unit: number, slot: number): boolean {
  const cell = unit * from.prepared.plan.slots + slot
  if (!Object.is(at(from.scored.cells, cell), at(to.scored.cells, cell))) return true
  return itemAt(from.prepared.columns, slot).observed[unit] !== itemAt(to.prepared.columns, slot).observed[unit]
}

function walked(
  from: Computed,
  to: Computed,
  unit: number,
  order: readonly number[],
): ReadonlyMap<number, Contribution> | null {
  const { plan, figures } = from.prepared
  const cells = from.scored.cells.slice()
  const coverage = from.scored.coverage.slice()
  const columns = from.prepared.columns.map((column) => ({ ...column, observed: column.observed.slice() }))
  const above = groupsAbove(plan)
  const contributions = new Map<number, Contribution>()
  let rank = indexAt(from.ranks, unit)
  let score = at(cells, unit * plan.slots + plan.root.slot)

  for (const slot of order) {
    const observed = itemAt(columns, slot).observed
    const path = { ...from.prepared, columns, plan: { ...plan, groups: itemAt(above, slot) } }
    for (let one = 0; one < figures.units.length; one++) {
      if (!differs(from, to, one, slot)) continue
      const cell = one * plan.slots + slot
      cells[cell] = at(to.scored.cells, cell)
      observed[one] = itemAt(to.prepared.columns, slot).observed[one] ?? 0
      scoreUnit(path, { cells, coverage }, one)
    }
    if (plan.root.aggregation === 'copeland') {
      copelandInto(plan.root, plan.weights, cells, plan.slots, unitsWithScore(cells, plan.root.slot, plan.slots))
    }
    const now = at(cells, unit * plan.slots + plan.root.slot)
    if (Number.isNaN(now)) return null
    const place = rankAmong(unit, cells, plan)
    contributions.set(slot, { score: now - score, places: rank - place })
    score = now
    rank = place
  }
  return contributions
}
