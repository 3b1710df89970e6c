import { type Result, success } from '~/platform/result'
import { at, itemAt, orNull } from './cells'
import type { DataFault, Figures } from './figures'
import type { Method } from './method'
import { orderRoom } from './order-units'
import type { Treatment } from './outliers'
import { type Prepared, prepareIndex } from './prepare-index'
import { rankUnits } from './ranking'
import { columnOf, type Scored, scoreIndex, unitsWithScore } from './score-index'

/** A unit's result in one group. No score, no rank; coverage is the share of the weight of direct children with a score. */
export type GroupResult = { score: number | null; rank: number | null; coverage: number }

/**
 * One indicator of one unit, step by step: as given, after denominators and gaps, after the transform, after outliers, and
 * normalised. Null from the step on that leaves it without a value.
 */
export type IndicatorTrace = {
  value: number | null
  filled: number | null
  transformed: number | null
  treated: number | null
  normalised: number | null
}

export type UnitResult = GroupResult & {
  unit: string
  /** Every group below the root, by id. */
  groups: Record<string, GroupResult>
  /** Only with `trace`. */
  indicators?: Record<string, IndicatorTrace>
}

export type IndicatorSummary = {
  id: string
  /** Units with a value of their own. */
  n: number
  treatment: Treatment
}

export type IndexResult = { units: UnitResult[]; indicators: IndicatorSummary[]; notes: string[] }

/** Computes an index: scores, ranks and coverage for every unit and group. Fails with every fault of the figures. */
export function computeIndex(
  method: Method,
  figures: Figures,
  options: { trace?: boolean } = {},
): Result<IndexResult, readonly DataFault[]> {
  const prepared = prepareIndex(method, figures)
  return prepared.ok ? success(indexResult(prepared.value, scoreIndex(prepared.value), options)) : prepared
}

/** Writes computed scores out, units in the order of the figures. */
export function indexResult(prepared: Prepared, scored: Scored, { trace = false } = {}): IndexResult {
  const { plan, columns, figures, notes } = prepared
  const byGroup = plan.groups.map((group) => ({ group, ranks: ranksInSlot(scored.cells, group.slot, plan.slots) }))

  function resultIn({ group, ranks }: (typeof byGroup)[number], unit: number): GroupResult {
    const cell = unit * plan.slots + group.slot
    const rank = ranks[unit] ?? 0
    return {
      score: orNull(at(scored.cells, cell)),
      rank: rank === 0 ? null : rank,
      coverage: at(scored.coverage, cell),
    }
  }

  const root = itemAt(byGroup, byGroup.length - 1)
  const below = byGroup.slice(0, -1)
  return {
    units: figures.units.map((unit, index) => ({
      unit,
      ...resultIn(root, index),
      groups: Object.fromEntries(below.map((placed) => [placed.group.id, resultIn(placed, index)])),
      ...(trace ? { indicators: traceOf(columns, index) } : {}),
    })),
    indicators: columns.map(({ id, observed, treatment }) => ({
      id,
      n: observed.reduce((count, one) => count + one, 0),
      treatment,
    })),
    notes: [...notes],
  }
}

function traceOf(columns: Prepared['columns'], unit: number): Record<string, IndicatorTrace> {
  return Object.fromEntries(
    columns.map(({ id, given, filled, transformed, treated, normalised }) => [
      id,
      {
        value: orNull(at(given, unit)),
        filled: orNull(at(filled, unit)),
        transformed: orNull(at(transformed, unit)),
        treated: orNull(at(treated, unit)),
        normalised: orNull(at(normalised, unit)),
      },
    ]),
  )
}

/** Ranks of all units in one group, by index of unit; 0 is no rank. */
export function ranksInSlot(cells: Float64Array, slot: number, slots: number): Int32Array {
  const scores = columnOf(cells, slot, slots)
  const order = unitsWithScore(cells, slot, slots)
  const ranks = new Int32Array(scores.length)
  rankUnits(order, scores, ranks, orderRoom(order.length))
  return ranks
}
