import { copelandInto, meanOfChildren } from './aggregate'
import { at } from './cells'
import type { Prepared } from './prepare-index'
import type { GroupPlan } from './tree-plan'

/** The scores of an index as the engine keeps them: one row a unit, one cell a slot (leaves, then groups, root last). */
export type Scored = {
  cells: Float64Array
  /** As `cells`; only groups have a coverage. */
  coverage: Float64Array
}

/** The nominal score and coverage of every unit in every group. */
export function scoreIndex(prepared: Prepared): Scored {
  const { plan, columns, figures } = prepared
  const cells = new Float64Array(figures.units.length * plan.slots).fill(Number.NaN)
  const coverage = new Float64Array(cells.length)
  columns.forEach(({ normalised }, slot) => {
    for (let unit = 0; unit < normalised.length; unit++) cells[unit * plan.slots + slot] = at(normalised, unit)
  })
  for (let unit = 0; unit < figures.units.length; unit++) scoreUnit(prepared, { cells, coverage }, unit)
  if (plan.root.aggregation === 'copeland') {
    copelandInto(plan.root, plan.weights, cells, plan.slots, unitsWithScore(cells, plan.root.slot, plan.slots))
  }
  return { cells, coverage }
}

/** Computes the groups of one unit from its leaves, in place. A group below its floor of coverage has no score. */
export function scoreUnit({ plan, columns }: Prepared, { cells, coverage }: Scored, unit: number): void {
  const offset = unit * plan.slots
  for (const group of plan.groups) {
    const covered = coveredShare(group)
    coverage[offset + group.slot] = covered
    // The smallest slack keeps 3 of 5 from failing a floor of 0.6.
    const enough = covered >= group.floor - 1e-12
    cells[offset + group.slot] = enough
      ? meanOfChildren(group, group.aggregation, plan.weights, cells, offset)
      : Number.NaN
  }

  function coveredShare(group: GroupPlan): number {
    let covered = 0
    let total = 0
    for (const child of group.children) {
      const weight = at(plan.weights, child)
      total += weight
      if (!Number.isNaN(at(cells, offset + child)) && hasOwnValue(child)) covered += weight
    }
    return covered / total
  }

  /** An imputed value counts as missing, and so does a group with nothing else. */
  function hasOwnValue(slot: number): boolean {
    const column = columns[slot]
    return column ? column.observed[unit] === 1 : at(coverage, offset + slot) > 0
  }
}

/** Indexes of the units with a score in this slot. */
export function unitsWithScore(cells: Float64Array, slot: number, slots: number): Int32Array {
  const units = Int32Array.from({ length: cells.length / slots }, (_, unit) => unit)
  return units.filter((unit) => !Number.isNaN(at(cells, unit * slots + slot)))
}

/** One slot of every unit as a column. */
export function columnOf(cells: Float64Array, slot: number, slots: number): Float64Array {
  return Float64Array.from({ length: cells.length / slots }, (_, unit) => at(cells, unit * slots + slot))
}
