import { at, indexAt } from '../engine/cells'
import { ranksInSlot } from '../engine/compute-index'
import type { Figures } from '../engine/figures'
import type { Method } from '../engine/method'
import { type PreparedColumn, prepareColumn } from '../engine/prepare-column'
import { type Prepared, prepareIndex } from '../engine/prepare-index'
import { type Scored, scoreIndex } from '../engine/score-index'
import { ruleOf } from '../engine/treat-column'
import type { Stood } from './explanation'

/** An index computed once, with the ranks of the whole by index of unit (0 is none). */
export type Computed = { prepared: Prepared; scored: Scored; ranks: Int32Array }

/** Computes an index; null where the method has no use for the figures. */
export function compute(method: Method, figures: Figures): Computed | null {
  const prepared = prepareIndex(method, figures)
  return prepared.ok ? computedFrom(prepared.value, scoreIndex(prepared.value)) : null
}

/** What has been computed already, with its ranks. */
export function computedFrom(prepared: Prepared, scored: Scored): Computed {
  return { prepared, scored, ranks: ranksInSlot(scored.cells, prepared.plan.root.slot, prepared.plan.slots) }
}

/** Can `withRow` compute an index by this method? Not where a unit's values decide on more than its own columns. */
export function takesRows({ method, columns }: Prepared): boolean {
  const { minimumAvailability, normalise, gaps } = method.steps
  if (minimumAvailability > 0 || normalise.rule === 'none' || gaps.rule !== 'leave-out') return false
  return columns.every(({ id }) => ruleOf(method, id).divideBy === null)
}

/**
 * The index with other values for one unit, as computing it whole would give: only columns that change are prepared again. For
 * methods of which `takesRows` is true. Null where the method has no use for a value. The figures inside stay those of `base`.
 * @param valueIn by indicator
 */
export function withRow(base: Computed, unit: number, valueIn: (id: string) => number | null): Computed | null {
  const { method, figures, excluded } = base.prepared
  const columns: PreparedColumn[] = []
  for (const column of base.prepared.columns) {
    const value = valueIn(column.id) ?? Number.NaN
    if (Object.is(at(column.given, unit), value)) {
      columns.push(column)
      continue
    }
    const given = column.given.with(unit, value)
    // Nothing is divided, filled or screened out, so what is given is what is there.
    const own = column.observed.with(unit, Number.isNaN(value) ? 0 : 1)
    const source = { id: column.id, rule: ruleOf(method, column.id), given, filled: given, own }
    const readied = prepareColumn(source, { method, unitTable: undefined, excluded, units: figures.units })
    if (readied.faults.length > 0) return null
    columns.push(readied.column)
  }
  const prepared = { ...base.prepared, columns }
  return computedFrom(prepared, scoreIndex(prepared))
}

/** Score and rank of a unit by its index; null without a score. */
export function stoodIn({ prepared, scored, ranks }: Computed, unit: number): Stood | null {
  const rank = indexAt(ranks, unit)
  if (rank === 0) return null
  return { score: at(scored.cells, unit * prepared.plan.slots + prepared.plan.root.slot), rank }
}

/** The groups right below the root that have no score for this unit, by id. */
export function lackingIn({ prepared, scored }: Computed, unit: number): readonly string[] {
  const { plan } = prepared
  return plan.groups
    .filter(({ depth, slot }) => depth === 1 && Number.isNaN(at(scored.cells, unit * plan.slots + slot)))
    .map(({ id }) => id)
}
