import { at, emptyColumn, indexAt } from './cells'
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
  /** Before outliers were treated. */
  transformed: Float64Array
  treated: Float64Array
  treatment: Treatment
  goalposts: Ends | null
  /** Indexes of units whose value has no logarithm. */
  unloggable: number[]
}

/** A column after denominators and gaps; `own` is 1 where the unit has a value of its own, 0 where missing or imputed. */
export type FilledColumn = { filled: Float64Array; own: Uint8Array }

/** What dividing and filling need, laid out once so that a draw can do it without allocating. */
export type FillPlan = {
  /** By unit, NaN where there is none; null where the indicator is not divided. */
  denominators: Float64Array | null
  /** Group of each unit, −1 for none; null where gaps are left. */
  groups: { of: Int32Array; sums: Float64Array; counts: Float64Array } | null
}

/** Lays out dividing and filling for one indicator. */
export function planFill({ method, rule, unitTable }: Omit<ColumnContext, 'excluded'>, length: number): FillPlan {
  const { denominate, gaps } = method.steps
  const divideBy = denominate ? rule.divideBy : null
  const given = divideBy === null ? null : (unitTable?.get(divideBy) ?? [])
  const denominators = given && emptyColumn(length)
  given?.forEach((cell, unit) => {
    if (denominators && typeof cell === 'number') denominators[unit] = cell
  })
  if (gaps.rule !== 'group-mean') return { denominators, groups: null }
  const names = new Map<number | string, number>()
  const of = new Int32Array(length).fill(-1)
  unitTable?.get(gaps.groupColumn)?.forEach((name, unit) => {
    if (name === null) return
    const group = names.get(name) ?? names.size
    names.set(name, group)
    of[unit] = group
  })
  return { denominators, groups: { of, sums: new Float64Array(names.size), counts: new Float64Array(names.size) } }
}

/** Divides by the denominator and fills gaps, as the method says. A unit without denominator has no value. */
export function fillColumn(given: Float64Array, context: Omit<ColumnContext, 'excluded'>): FilledColumn {
  const plan = planFill(context, given.length)
  const filled = given.slice()
  divideIn(filled, plan)
  const own = Uint8Array.from(filled, (value) => (Number.isNaN(value) ? 0 : 1))
  fillGapsIn(filled, plan)
  return { filled, own }
}

/** Divides a column in place. */
export function divideIn(column: Float64Array, { denominators }: FillPlan): void {
  if (!denominators) return
  for (let unit = 0; unit < column.length; unit++) column[unit] = at(column, unit) / at(denominators, unit)
}

/** Gives missing cells the mean of their group, in place. */
export function fillGapsIn(column: Float64Array, { groups }: FillPlan): void {
  if (!groups) return
  const { of, sums, counts } = groups
  sums.fill(0)
  counts.fill(0)
  for (let unit = 0; unit < column.length; unit++) {
    const group = indexAt(of, unit)
    const value = at(column, unit)
    if (group < 0 || Number.isNaN(value)) continue
    sums[group] = at(sums, group) + value
    counts[group] = at(counts, group) + 1
  }
  for (let unit = 0; unit < column.length; unit++) {
    const group = indexAt(of, unit)
    if (group >= 0 && at(counts, group) > 0 && Number.isNaN(at(column, unit))) {
      column[unit] = at(sums, group) / at(counts, group)
    }
  }
}

/** Transforms a filled column, leaves screened units out and treats outliers. */
export function treatColumn(filled: Float64Array, { method, rule, excluded }: ColumnContext): TreatedColumn {
  const own = emptyColumn(filled.length)
  const unloggable: number[] = []
  for (let unit = 0; unit < filled.length; unit++) {
    const value = at(filled, unit)
    if (Number.isNaN(value) || excluded[unit] === 1) continue
    if (rule.transform !== 'none' && value <= 0) unloggable.push(unit)
    else own[unit] = transformed(value, rule.transform)
  }
  const goalposts: Ends | null = rule.goalposts && [
    transformed(rule.goalposts[0], rule.transform),
    transformed(rule.goalposts[1], rule.transform),
  ]
  const treated = own.slice()
  const treatment = treatOutliers(treated, method.steps.outliers)
  return { transformed: own, treated, treatment, goalposts, unloggable }
}

/** A value as the method transforms it; it must be above 0 for a logarithm. */
export function transformed(value: number, transform: IndicatorRule['transform']): number {
  if (transform === 'ln') return Math.log(value)
  return transform === 'log10' ? Math.log10(value) : value
}

/** The rule of a leaf of the tree. Throws when the method does not describe it, which `readMethod` never lets through. */
export function ruleOf(method: Method, id: string): IndicatorRule {
  const rule = method.indicators.get(id)
  if (!rule) throw new RangeError(`the method does not describe "${id}"`)
  return rule
}
