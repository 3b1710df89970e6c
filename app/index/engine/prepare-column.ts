import { at, emptyColumn, itemAt } from './cells'
import type { DataFault } from './figures'
import type { Ends, IndicatorRule, Method } from './method'
import { normaliseInto } from './normalise'
import type { Treatment } from './outliers'
import { type ColumnContext, type FilledColumn, treatColumn } from './treat-column'

/** One indicator after all steps before aggregation; each column by index of unit, NaN for missing. */
export type PreparedColumn = {
  id: string
  given: Float64Array
  /** After denominators and gaps. */
  filled: Float64Array
  /** After the transform, before outliers; NaN for a unit that was screened out. */
  transformed: Float64Array
  treated: Float64Array
  normalised: Float64Array
  /** 1 where the unit has a value of its own: not missing, not imputed, not screened out. */
  observed: Uint8Array
  treatment: Treatment
  goalposts: Ends | null
}

type Source = FilledColumn & { id: string; rule: IndicatorRule; given: Float64Array }
type Context = Omit<ColumnContext, 'rule'> & { units: readonly string[] }
type Readied = { column: PreparedColumn; faults: DataFault[]; notes: string[] }

/** Transforms, treats and normalises one indicator, and tells what a reader should know about it. */
export function prepareColumn({ id, rule, given, filled, own }: Source, context: Context): Readied {
  const { method, excluded, units } = context
  const { transformed, treated, treatment, goalposts, unloggable } = treatColumn(filled, { ...context, rule })
  const normalised = emptyColumn(given.length)
  const scored = normaliseInto(
    method.steps.normalise,
    { values: treated, direction: rule.direction, goalposts },
    normalised,
  )
  const observed = own.map((one, unit) => (excluded[unit] === 1 ? 0 : one))
  const faults = [
    ...unloggable.map((unit) => logFault(itemAt(units, unit), id, at(filled, unit), rule.transform)),
    ...goalpostFaults(method, id, treatment),
  ]
  const notes = scored ? [] : [`Indicator "${id}" gives no scores: fewer than two values, or all of them the same.`]
  const undivided = countWhere(own, (one, unit) => one === 0 && !Number.isNaN(at(given, unit)))
  if (undivided > 0) notes.push(`Indicator "${id}": ${undivided} values have no ${rule.divideBy} to divide by.`)
  const imputed = countWhere(observed, (one, unit) => one === 0 && !Number.isNaN(at(treated, unit)))
  if (imputed > 0) notes.push(`Indicator "${id}": ${imputed} missing values took the mean of their group.`)
  return {
    column: { id, given, filled, transformed, treated, normalised, observed, treatment, goalposts },
    faults,
    notes,
  }
}

function countWhere(flags: Uint8Array, holds: (flag: number, unit: number) => boolean): number {
  return flags.filter(holds).length
}

function logFault(unit: string, column: string, value: number, transform: string): DataFault {
  return {
    table: 'figures',
    unit,
    column,
    wrong: `${value} has no ${transform}`,
    right: 'a value above 0, or the transform none',
  }
}

function goalpostFaults(method: Method, column: string, treatment: Treatment): DataFault[] {
  const rules = [method.steps.normalise, ...(method.uncertainty?.normalise ?? [])]
  if (treatment.rule !== 'log' || !rules.some(({ rule }) => rule === 'goalposts')) return []
  return [
    {
      table: 'figures',
      unit: null,
      column,
      wrong: 'its outliers call for a logarithm, after which its goalposts mean nothing',
      right: 'transform ln or log10 for this indicator, more points to winsorise, or another rule of normalising',
    },
  ]
}
