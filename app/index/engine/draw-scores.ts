import { copelandInto, meanOfChildren } from './aggregate'
import { at, emptyColumn } from './cells'
import type { Aggregation, Normalise, Uncertainty } from './method'
import { normaliseInto } from './normalise'
import type { Prepared } from './prepare-index'
import type { Random } from './random'
import { type Scored, unitsWithScore } from './score-index'
import { ruleOf } from './treat-column'

/** Computes the scores of one draw and hands back the cells, which the next draw overwrites. */
export type Draw = () => Float64Array

/**
 * Prepares drawing. Each draw takes from `random`, in this order and only where the method varies it: the rule of
 * normalising, the aggregation, the indicator that leaves, one factor for each weight by slot. So what is drawn does
 * not depend on the units. Who has a score was decided in `scored` and stays: a draw never looks at coverage.
 */
export function drawScores(prepared: Prepared, scored: Scored, rules: Uncertainty, random: Random): Draw {
  const { plan } = prepared
  const tables = rules.normalise.map((rule) => normalisedCells(prepared, scored, rule))
  if (tables.length === 0) tables.push(scored.cells.slice())
  const weights = plan.weights.slice()
  const takingPart = unitsWithScore(scored.cells, plan.root.slot, plan.slots)
  const unitCount = prepared.figures.units.length

  return () => {
    const cells = oneOf(tables, random) ?? scored.cells
    const aggregation = oneOf(rules.aggregation, random)
    const leaving = rules.leaveOneOut ? Math.floor(random() * plan.leaves.length) : -1
    for (let slot = 0; slot < plan.root.slot; slot++) {
      const factor = rules.weights > 0 ? 1 + rules.weights * (2 * random() - 1) : 1
      weights[slot] = slot === leaving ? 0 : at(plan.weights, slot) * factor
    }
    for (let unit = 0; unit < unitCount; unit++) scoreRow(cells, unit * plan.slots, aggregation)
    if ((aggregation ?? plan.root.aggregation) === 'copeland') {
      copelandInto(plan.root, weights, cells, plan.slots, takingPart)
    }
    return cells
  }

  function scoreRow(cells: Float64Array, offset: number, drawn: Aggregation | null): void {
    for (const group of plan.groups) {
      if (Number.isNaN(at(scored.cells, offset + group.slot))) continue
      const aggregation = drawn === null || drawn === 'copeland' ? group.aggregation : drawn
      cells[offset + group.slot] = meanOfChildren(group, aggregation, weights, cells, offset)
    }
  }
}

function oneOf<Item>(items: readonly Item[], random: Random): Item | null {
  if (items.length < 2) return items[0] ?? null
  return items[Math.floor(random() * items.length)] ?? null
}

/** The cells of the base with the leaves normalised by another rule. */
function normalisedCells({ method, plan, columns }: Prepared, scored: Scored, rule: Normalise): Float64Array {
  const cells = scored.cells.slice()
  columns.forEach(({ id, treated, goalposts }, slot) => {
    const { direction } = ruleOf(method, id)
    const normalised = emptyColumn(treated.length)
    normaliseInto(rule, { values: treated, direction, goalposts }, normalised)
    for (let unit = 0; unit < treated.length; unit++) cells[unit * plan.slots + slot] = at(normalised, unit)
  })
  return cells
}
