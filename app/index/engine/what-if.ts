import { at, emptyColumn, itemAt } from './cells'
import { normaliseInto } from './normalise'
import type { Prepared } from './prepare-index'
import { type Scored, scoreIndex, scoreUnit } from './score-index'
import { fillColumn, ruleOf, treatColumn } from './treat-column'

/**
 * Asks what the index score of one unit would be had one of its values been another, everybody else's values staying.
 * The indicator is normalised anew with the new value. Returns a function of (index of unit, slot of indicator, value in the
 * indicator's own unit) that gives the score; null where the unit has no value to change, no score, or no use for the value.
 */
export function whatIf(
  prepared: Prepared,
  scored: Scored,
): (unit: number, slot: number, value: number) => number | null {
  const { method, plan, figures, excluded } = prepared
  const cells = scored.cells.slice()
  const trial: Scored = { cells, coverage: scored.coverage.slice() }
  const normalised = emptyColumn(figures.units.length)

  return (unit, slot, value) => {
    const column = itemAt(prepared.columns, slot)
    if (column.observed[unit] !== 1) return null
    const rule = ruleOf(method, column.id)
    const given = column.given.slice()
    given[unit] = value
    const { filled } = fillColumn(given, { method, rule, unitTable: figures.unitTable })
    const { treated, goalposts, unloggable } = treatColumn(filled, {
      method,
      rule,
      unitTable: figures.unitTable,
      excluded,
    })
    if (unloggable.length > 0) return null
    normaliseInto(method.steps.normalise, { values: treated, direction: rule.direction, goalposts }, normalised)
    if (plan.root.aggregation === 'copeland') return scoreAmongAll(unit, slot)
    return scoreAlone(unit, slot)
  }

  function scoreAlone(unit: number, slot: number): number | null {
    const row = unit * plan.slots
    cells[row + slot] = at(normalised, unit)
    scoreUnit(prepared, trial, unit)
    const score = at(cells, row + plan.root.slot)
    cells.set(scored.cells.subarray(row, row + plan.slots), row)
    return Number.isNaN(score) ? null : score
  }

  /** Copeland compares units, so the others have to be computed too. */
  function scoreAmongAll(unit: number, slot: number): number | null {
    const columns = prepared.columns.map((column, index) => (index === slot ? { ...column, normalised } : column))
    const score = at(scoreIndex({ ...prepared, columns }).cells, unit * plan.slots + plan.root.slot)
    return Number.isNaN(score) ? null : score
  }
}
