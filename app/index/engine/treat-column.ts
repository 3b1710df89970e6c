import { at, emptyColumn } from './cells'
import type { Figures } from './figures'
import type { Ends, IndicatorRule, Method } from './method'
import { type Treatment, treatOutliers } from './outliers'

/** What happens to one indicator before it is normalised needs this from the method and the unit table. */
export type ColumnContext = {
  method: Method
  rule: IndicatorRule
  unitTable: Figures['unitTable']
  /** 1 for a unit that screening left out. */
  excluded: Uint8Array
}

export type TreatedColumn = {
  treated: Float64Array
  treatment: Treatment
  goalposts: Ends | null
  /** Indexes of units whose value has no logarithm. */
  unloggable: number[]
}

/** A column after denominators and gaps; `own` is 1 where the unit has a value of its own, 0 where missing or imputed. */
export type FilledColumn = { filled: Float64Array; own: Uint8Array }

/** Divides by the denominator and fills gaps, as the method says. A unit without denominator has no value. */
export function fillColumn(
  given: Float64Array,
  { method, rule, unitTable }: Omit<ColumnContext, 'excluded'>,
): FilledColumn {
  const filled = given.slice()
  if (method.steps.denominate && rule.divideBy !== null) {
    const denominators = unitTable?.get(rule.divideBy) ?? []
    for (let unit = 0; unit < filled.length; unit++) {
      const denominator = denominators[unit]
      filled[unit] = typeof denominator === 'number' ? at(filled, unit) / denominator : Number.NaN
    }
  }
  const own = Uint8Array.from(filled, (value) => (Number.isNaN(value) ? 0 : 1))
  const { gaps } = method.steps
  if (gaps.rule === 'group-mean') fillGroupMeans(filled, unitTable?.get(gaps.groupColumn) ?? [])
  return { filled, own }
}

/** Transforms a filled column, leaves screened units out and treats outliers. */
export function treatColumn(filled: Float64Array, { method, rule, excluded }: ColumnContext): TreatedColumn {
  const treated = emptyColumn(filled.length)
  const unloggable: number[] = []
  for (let unit = 0; unit < filled.length; unit++) {
    const value = at(filled, unit)
    if (Number.isNaN(value) || excluded[unit] === 1) continue
    if (rule.transform !== 'none' && value <= 0) unloggable.push(unit)
    else treated[unit] = transformed(value, rule.transform)
  }
  const goalposts: Ends | null = rule.goalposts && [
    transformed(rule.goalposts[0], rule.transform),
    transformed(rule.goalposts[1], rule.transform),
  ]
  return { treated, treatment: treatOutliers(treated, method.steps.outliers), goalposts, unloggable }
}

function transformed(value: number, transform: IndicatorRule['transform']): number {
  if (transform === 'ln') return Math.log(value)
  return transform === 'log10' ? Math.log10(value) : value
}

function fillGroupMeans(column: Float64Array, groups: readonly (number | string | null)[]): void {
  const sums = new Map<number | string, { sum: number; count: number }>()
  for (let unit = 0; unit < column.length; unit++) {
    const group = groups[unit] ?? null
    const value = at(column, unit)
    if (group === null || Number.isNaN(value)) continue
    const seen = sums.get(group)
    sums.set(group, { sum: (seen?.sum ?? 0) + value, count: (seen?.count ?? 0) + 1 })
  }
  for (let unit = 0; unit < column.length; unit++) {
    const group = groups[unit] ?? null
    const mean = group === null ? undefined : sums.get(group)
    if (mean && Number.isNaN(at(column, unit))) column[unit] = mean.sum / mean.count
  }
}

/** The rule of a leaf of the tree. Throws when the method does not describe it, which `readMethod` never lets through. */
export function ruleOf(method: Method, id: string): IndicatorRule {
  const rule = method.indicators.get(id)
  if (!rule) throw new RangeError(`the method does not describe "${id}"`)
  return rule
}
