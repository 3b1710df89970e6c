import type { DataFault, Figures } from './figures'
import type { Method } from './method'
import type { TreePlan } from './tree-plan'

/** What a method needs from the figures and does not find: columns, lengths, usable numbers, units named once. */
export function checkFigures(method: Method, plan: TreePlan, figures: Figures): DataFault[] {
  return [...unitFaults(figures), ...columnFaults(plan, figures), ...unitTableFaults(method, plan, figures)]
}

function unitFaults({ units }: Figures): DataFault[] {
  const seen = new Set<string>()
  const faults: DataFault[] = []
  for (const unit of units) {
    if (seen.has(unit)) {
      faults.push({ table: 'figures', unit, column: 'unit', wrong: 'the unit is there twice', right: 'one row a unit' })
    }
    seen.add(unit)
  }
  return faults
}

function columnFaults(plan: TreePlan, { units, values }: Figures): DataFault[] {
  return plan.leaves.flatMap((id): DataFault[] => {
    const fault = { table: 'figures' as const, unit: null, column: id }
    const column = values.get(id)
    if (!column) {
      return [{ ...fault, wrong: 'the method needs this indicator', right: 'a column with its values' }]
    }
    if (column.length !== units.length) {
      return [{ ...fault, wrong: `has ${column.length} values for ${units.length} units`, right: 'one a unit' }]
    }
    return column.flatMap((value, index) =>
      value === null || Number.isFinite(value)
        ? []
        : [{ ...fault, unit: units[index] ?? null, wrong: `${value} is not a number`, right: 'a number, or missing' }],
    )
  })
}

function unitTableFaults(method: Method, plan: TreePlan, { units, unitTable }: Figures): DataFault[] {
  const denominators = new Set<string>()
  if (method.steps.denominate) {
    for (const id of plan.leaves) {
      const column = method.indicators.get(id)?.divideBy
      if (column) denominators.add(column)
    }
  }
  const { gaps } = method.steps
  const needed = gaps.rule === 'group-mean' ? [...denominators, gaps.groupColumn] : [...denominators]
  return needed.flatMap((name): DataFault[] => {
    const fault = { table: 'units' as const, unit: null, column: name }
    const column = unitTable?.get(name)
    if (!column) return [{ ...fault, wrong: 'the method needs this column', right: 'a unit table with it' }]
    if (column.length !== units.length) {
      return [{ ...fault, wrong: `has ${column.length} values for ${units.length} units`, right: 'one a unit' }]
    }
    if (!denominators.has(name)) return []
    return column.flatMap((value, index) =>
      value === null || (typeof value === 'number' && Number.isFinite(value) && value > 0)
        ? []
        : [{ ...fault, unit: units[index] ?? null, wrong: `cannot divide by ${value}`, right: 'a number above 0' }],
    )
  })
}
