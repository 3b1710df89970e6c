import { failure, type Result, success } from '~/platform/result'
import { at } from './cells'
import { checkFigures } from './check-figures'
import type { DataFault, Figures } from './figures'
import type { Method } from './method'
import { type PreparedColumn, prepareColumn } from './prepare-column'
import { type FilledColumn, fillColumn, ruleOf } from './treat-column'
import { planTree, type TreePlan } from './tree-plan'

/** A method brought together with figures, everything done that draws and what-ifs have in common. */
export type Prepared = {
  method: Method
  figures: Figures
  plan: TreePlan
  /** By slot of the leaf. */
  columns: readonly PreparedColumn[]
  /** 1 for a unit that screening left out. */
  excluded: Uint8Array
  notes: readonly string[]
}

/** Takes the figures through denominators, gaps, transforms, screening, outliers and normalising, in that order. */
export function prepareIndex(method: Method, figures: Figures): Result<Prepared, readonly DataFault[]> {
  const plan = planTree(method)
  const missing = checkFigures(method, plan, figures)
  if (missing.length > 0) return failure(missing)
  const { units, unitTable } = figures
  const sources = plan.leaves.map((id) => {
    const rule = ruleOf(method, id)
    const given = Float64Array.from(figures.values.get(id) ?? [], (value) => value ?? Number.NaN)
    return { id, rule, given, ...fillColumn(given, { method, rule, unitTable }) }
  })
  const excluded = screenedOut(sources, units.length, method.steps.minimumAvailability)
  const readied = sources.map((source) => prepareColumn(source, { method, unitTable, excluded, units }))
  const columns = readied.map(({ column }) => column)
  const faults = [...readied.flatMap((one) => one.faults), ...positiveFaults(method, plan, units, columns)]
  if (faults.length > 0) return failure(faults)
  const notes = [
    ...method.notes,
    ...unusedNotes(method, plan),
    ...screenNotes(units, excluded),
    ...readied.flatMap((one) => one.notes),
  ]
  return success({ method, figures, plan, columns, excluded, notes })
}

function screenedOut(columns: readonly FilledColumn[], unitCount: number, minimum: number): Uint8Array {
  const excluded = new Uint8Array(unitCount)
  for (let unit = 0; unit < unitCount; unit++) {
    const available = columns.filter(({ filled }) => !Number.isNaN(at(filled, unit))).length
    // The smallest slack keeps 3 of 5 from failing a floor of 0.6.
    if (available / columns.length < minimum - 1e-12) excluded[unit] = 1
  }
  return excluded
}

function screenNotes(units: readonly string[], excluded: Uint8Array): string[] {
  const names = units.filter((_, unit) => excluded[unit] === 1)
  return names.length === 0 ? [] : [`Left out of everything, too few values: ${names.join(', ')}.`]
}

function unusedNotes(method: Method, plan: TreePlan): string[] {
  const used = new Set(plan.leaves)
  const unused = [...method.indicators.keys()].filter((id) => !used.has(id))
  return unused.length === 0 ? [] : [`Described but not in the tree, so without effect: ${unused.join(', ')}.`]
}

/** Only without normalising can a value reach a geometric or harmonic mean at or below zero; everything else is refused earlier. */
function positiveFaults(
  method: Method,
  plan: TreePlan,
  units: readonly string[],
  columns: readonly PreparedColumn[],
): DataFault[] {
  const { normalise } = method.steps
  const rules = [normalise, ...(method.uncertainty?.normalise ?? [])]
  if (!rules.some(({ rule }) => rule === 'none')) return []
  const needing = [...plan.groups.map(({ aggregation }) => aggregation), ...(method.uncertainty?.aggregation ?? [])]
  const mean = needing.find((aggregation) => aggregation === 'geometric' || aggregation === 'harmonic')
  if (!mean) return []
  return columns.flatMap(({ id, treated }) =>
    units.flatMap((unit, index): DataFault[] => {
      const value = at(treated, index)
      if (Number.isNaN(value) || value > 0) return []
      const right = 'values above 0, or a rule of normalising with a scale that starts above 0'
      return [{ table: 'figures', unit, column: id, wrong: `a ${mean} mean has no use for ${value}`, right }]
    }),
  )
}
