import { at, orNull, SAME_SCORE } from '../engine/cells'
import type { Method } from '../engine/method'
import type { Prepared } from '../engine/prepare-index'
import { columnOf, scoreIndex } from '../engine/score-index'
import { planTree } from '../engine/tree-plan'

/** How far the place of one unit could move if what it lacks came. Places are null where it would have none either way. */
export type PossibleRanks = {
  /** Indicators that others have points for and this unit lacks, of `of` in all. */
  missing: number
  of: number
  /** With the best, and with the worst, points that any unit has in each indicator it lacks. */
  best: number | null
  worst: number | null
}

/**
 * The best and the worst place each unit could have, by the points each indicator gave (null: none): every missing one takes the
 * best, or the worst, points seen in that indicator; all other points, and all other units, stay as they are. A unit that lacks
 * nothing stays where it is. Null where the method ranks by comparing pairs, since others' missing values then count too.
 */
export function possibleRanks(
  method: Method,
  units: readonly string[],
  points: ReadonlyMap<string, readonly (number | null)[]>,
): ReadonlyMap<string, PossibleRanks> | null {
  if (method.tree.aggregation === 'copeland') return null
  const plan = planTree(method)
  const columns = plan.leaves.map((id) => Float64Array.from(units, (_, unit) => points.get(id)?.[unit] ?? Number.NaN))
  const scoresOf = (filled: readonly Float64Array[]) =>
    columnOf(scoreIndex(preparedOf(method, plan, units, filled)).cells, plan.root.slot, plan.slots)
  const actual = scoresOf(columns)
  const best = scoresOf(columns.map((column) => filledWith(column, 'most')))
  const worst = scoresOf(columns.map((column) => filledWith(column, 'least')))
  const known = columns.filter((column) => column.some((one) => !Number.isNaN(one)))
  return new Map(
    units.map((unit, place) => {
      const ranks = [actual, best, worst].map((scores) => rankAmongOthers(place, orNull(at(scores, place)), actual))
      const places = ranks.filter((rank) => rank !== null)
      const missing = known.filter((column) => Number.isNaN(at(column, place))).length
      const ends = places.length === 0 ? [null, null] : [Math.min(...places), Math.max(...places)]
      return [unit, { missing, of: known.length, best: ends[0] ?? null, worst: ends[1] ?? null }]
    }),
  )
}

function filledWith(column: Float64Array, end: 'most' | 'least'): Float64Array {
  const known = column.filter((one) => !Number.isNaN(one))
  if (known.length === 0) return column
  const filling = end === 'most' ? Math.max(...known) : Math.min(...known)
  return column.map((one) => (Number.isNaN(one) ? filling : one))
}

function rankAmongOthers(place: number, score: number | null, scores: Float64Array): number | null {
  if (score === null) return null
  const ahead = scores.filter((other, unit) => unit !== place && other - score > SAME_SCORE * Math.abs(other))
  return ahead.length + 1
}

/** Points as the engine aggregates them: what comes before them is done already. */
function preparedOf(
  method: Method,
  plan: Prepared['plan'],
  units: readonly string[],
  columns: readonly Float64Array[],
): Prepared {
  return {
    ...{ method, plan, figures: { units, values: new Map() }, excluded: new Uint8Array(units.length), notes: [] },
    columns: columns.map((column, slot) => ({
      ...{ id: plan.leaves[slot] ?? '', given: column, filled: column, transformed: column },
      observed: Uint8Array.from(column, (one) => (Number.isNaN(one) ? 0 : 1)),
      ...{ treated: column, normalised: column, treatment: { rule: 'none' } as const, goalposts: null },
    })),
  }
}
