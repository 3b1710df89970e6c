import { at, itemAt, orNull } from './cells'
import { pearson, spearman } from './correlation'
import type { Prepared } from './prepare-index'
import { columnOf, type Scored } from './score-index'
import type { TreePlan } from './tree-plan'

export type IndicatorWeight = {
  id: string
  /** Share of the index that the indicator is: the product of its share of the weights at each step up. They add up to 1. */
  effectiveWeight: number
  /** Pearson's correlation of the normalised indicator with the index, and its square: the share of the index's variance that goes along with it. */
  correlationWithIndex: number | null
  varianceShare: number | null
  /** Share of the units with a value that have the commonest one. */
  commonestShare: number
  /** False where it gives no scores, or all but one in twenty have the same value. */
  discriminates: boolean
  /** Indicators that say the same: both correlations at least 0.95 in size. */
  duplicates: string[]
}

/** Correlations of the treated indicators, each matrix by indicator, in the order of `indicators`; null where they can't be told. */
export type IndicatorStructure = {
  indicators: IndicatorWeight[]
  correlations: { pearson: (number | null)[][]; spearman: (number | null)[][] }
}

const sameThing = 0.95
const nearlyAll = 0.95

/**
 * How the indicators of an index hang together: effective weights as COINr's `get_eff_weights` gives them, the weight they
 * turn out to have by Paruolo, Saisana and Saltelli ("Ratings and rankings: voodoo or science?", Journal of the Royal
 * Statistical Society A 176, 2013; the linear case), pairwise correlations, and which indicators part nobody or say the same.
 */
export function indicatorStructure(prepared: Prepared, scored: Scored): IndicatorStructure {
  const { plan, columns } = prepared
  const shares = effectiveWeights(plan)
  const index = columnOf(scored.cells, plan.root.slot, plan.slots)
  const linear = matrix(columns.length, (a, b) => pearson(itemAt(columns, a).treated, itemAt(columns, b).treated))
  const byRank = matrix(columns.length, (a, b) => spearman(itemAt(columns, a).treated, itemAt(columns, b).treated))
  const indicators = columns.map(({ id, treated, normalised }, slot) => {
    const correlation = pearson(normalised, index)
    const commonestShare = shareOfCommonest(treated)
    return {
      id,
      effectiveWeight: at(shares, slot),
      correlationWithIndex: orNull(correlation),
      varianceShare: orNull(correlation ** 2),
      commonestShare,
      discriminates: commonestShare < nearlyAll && normalised.some((score) => !Number.isNaN(score)),
      duplicates: columns
        .filter((_, other) => other !== slot && isSame(linear, slot, other) && isSame(byRank, slot, other))
        .map((column) => column.id),
    }
  })
  return { indicators, correlations: { pearson: linear, spearman: byRank } }
}

/** Share of the whole that each slot is, down the tree. */
export function effectiveWeights({ groups, weights, slots, root }: TreePlan): Float64Array {
  const shares = new Float64Array(slots)
  shares[root.slot] = 1
  for (const { slot, children } of groups.toReversed()) {
    const whole = children.reduce((sum, child) => sum + at(weights, child), 0)
    for (const child of children) shares[child] = (at(shares, slot) * at(weights, child)) / whole
  }
  return shares
}

function isSame(correlations: readonly (readonly (number | null)[])[], a: number, b: number): boolean {
  return Math.abs(correlations[a]?.[b] ?? 0) >= sameThing
}

/** Each pair is computed once. */
function matrix(size: number, of: (a: number, b: number) => number): (number | null)[][] {
  const rows: (number | null)[][] = []
  for (let a = 0; a < size; a++) {
    const row: (number | null)[] = []
    for (let b = 0; b < size; b++) row.push(b < a ? (rows[b]?.[a] ?? null) : orNull(of(a, b)))
    rows.push(row)
  }
  return rows
}

function shareOfCommonest(values: Float64Array): number {
  const counts = new Map<number, number>()
  for (const value of values) if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const all = [...counts.values()]
  const present = all.reduce((sum, count) => sum + count, 0)
  return present === 0 ? 1 : all.reduce((most, count) => Math.max(most, count), 0) / present
}
