import { copelandInto } from '../engine/aggregate'
import { at, emptyColumn, itemAt } from '../engine/cells'
import { normaliseInto } from '../engine/normalise'
import type { Prepared } from '../engine/prepare-index'
import { type Scored, scoreUnit, unitsWithScore } from '../engine/score-index'
import { fillColumn, ruleOf, treatColumn } from '../engine/treat-column'
import { groupsAbove, rankAmong } from './among-others'
import type { Stood } from './explanation'

/**
 * Asks where one unit would stand had one of its values been another, everybody else's values staying: what computing the
 * whole index with that value gives, for a hundredth of the work. Returns a function of (index of unit, slot of indicator,
 * value in the indicator's own unit); null where the unit has no value to change, no score, or no use for the value.
 */
export function standWith(
  prepared: Prepared,
  scored: Scored,
): (unit: number, slot: number, value: number) => Stood | null {
  const { method, plan, figures, excluded } = prepared
  const above = groupsAbove(plan)
  const cells = scored.cells.slice()
  const trial: Scored = { cells, coverage: scored.coverage.slice() }
  const normalised = emptyColumn(figures.units.length)

  return (unit, slot, value) => {
    const { id, observed, given } = itemAt(prepared.columns, slot)
    if (observed[unit] !== 1) return null
    const context = { method, rule: ruleOf(method, id), unitTable: figures.unitTable, excluded }
    const { filled } = fillColumn(given.with(unit, value), context)
    const { treated, goalposts, unloggable } = treatColumn(filled, context)
    if (unloggable.length > 0) return null
    const { direction } = context.rule
    normaliseInto(method.steps.normalise, { values: treated, direction, goalposts }, normalised)
    const stood = placed(unit, slot)
    cells.set(scored.cells)
    trial.coverage.set(scored.coverage)
    return stood
  }

  function placed(unit: number, slot: number): Stood | null {
    const path = { ...prepared, plan: { ...plan, groups: itemAt(above, slot) } }
    for (let one = 0; one < normalised.length; one++) {
      const cell = one * plan.slots + slot
      if (Object.is(at(cells, cell), at(normalised, one))) continue
      cells[cell] = at(normalised, one)
      scoreUnit(path, trial, one)
    }
    const { root, weights, slots } = plan
    if (root.aggregation === 'copeland') {
      copelandInto(root, weights, cells, slots, unitsWithScore(cells, root.slot, slots))
    }
    const score = at(cells, unit * slots + root.slot)
    return Number.isNaN(score) ? null : { score, rank: rankAmong(unit, cells, plan) }
  }
}
