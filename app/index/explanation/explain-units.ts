import { at, indexAt } from '../engine/cells'
import type { Prepared } from '../engine/prepare-index'
import type { Scored } from '../engine/score-index'
import { type Computed, computedFrom, stoodIn } from './computed'
import type { Contribution, Reason, Stood } from './explanation'
import { walkValues } from './walk-values'
import { wholeParts } from './whole-parts'

/**
 * Why a difference can't be split by indicator: the way passes a point without a score, or the score is comparisons won, and one
 * who takes the values of another is level with it, so that the comparison between the two belongs to no indicator.
 */
export type Unsplit = 'too-few' | 'pairwise'

/** Why `other` stands elsewhere than `unit`: the reasons, by indicator, add up to the differences of score and rank. */
export type UnitDifference = { unit: Stood; other: Stood } & (
  | { reasons: readonly Reason[]; unsplit: null }
  | { reasons: null; unsplit: Unsplit }
)

/**
 * Explains why two units of one computation stand where they do: what each of the values of `other` would do in the place of
 * the value of `unit`, everybody else staying. `before` is the value of `unit`, `after` that of `other`. Null where one of
 * them has no score.
 */
export function explainUnits(prepared: Prepared, scored: Scored, unit: number, other: number): UnitDifference | null {
  const all = computedFrom(prepared, scored)
  const [stood, stands] = [stoodIn(all, unit), stoodIn(all, other)]
  if (stood === null || stands === null) return null
  const both = { unit: stood, other: stands }
  // Only a root can count won comparisons: `readMethod` refuses it further down.
  if (prepared.plan.root.aggregation === 'copeland') return { ...both, reasons: null, unsplit: 'pairwise' }
  // The one further back walks: then the one ahead never stands in its way, and the places add up to the two ranks.
  const turned = stood.rank < stands.rank
  const [from, to] = turned ? [other, unit] : [unit, other]
  const moved = inThePlaceOf(all, from, to)
  const forwards = walkValues(all, moved, from, { backwards: false })
  const backwards = walkValues(all, moved, from, { backwards: true })
  const walk = forwards && backwards && averageOf(forwards, backwards)
  if (walk === null) return { ...both, reasons: null, unsplit: 'too-few' }
  return { ...both, reasons: reasonsOf(walk), unsplit: null }

  function reasonsOf(steps: Walk): readonly Reason[] {
    const sign = turned ? -1 : 1
    const whole = wholeParts(
      [...steps.values()].map(({ places }) => sign * places),
      both.unit.rank - both.other.rank,
    )
    return [...steps].map(([slot, { score }], index): Reason => {
      const id = prepared.plan.leaves[slot] ?? ''
      const values = prepared.figures.values.get(id) ?? []
      const [before, after] = [values[unit] ?? null, values[other] ?? null]
      const kind = before === null ? 'new-value' : after === null ? 'value-gone' : 'changed'
      return { indicatorId: id, kind, before, after, score: sign * score, places: whole[index] ?? 0 }
    })
  }
}

type Walk = ReadonlyMap<number, Contribution>

/** Neither order of the indicators is the right one. */
function averageOf(one: Walk, other: Walk): Walk {
  return new Map(
    [...one].map(([slot, { score, places }]) => {
      const back = other.get(slot) ?? { score, places }
      return [slot, { score: (score + back.score) / 2, places: (places + back.places) / 2 }]
    }),
  )
}

/** The computation with the normalised values of `to` also at `unit`. */
function inThePlaceOf({ prepared, scored, ranks }: Computed, unit: number, to: number): Computed {
  const { slots } = prepared.plan
  const cells = scored.cells.slice()
  const coverage = scored.coverage.slice()
  for (let slot = 0; slot < slots; slot++) {
    cells[unit * slots + slot] = at(scored.cells, to * slots + slot)
    coverage[unit * slots + slot] = at(scored.coverage, to * slots + slot)
  }
  const columns = prepared.columns.map((column) => ({
    ...column,
    observed: column.observed.with(unit, column.observed[to] ?? 0),
  }))
  return {
    prepared: { ...prepared, columns },
    scored: { cells, coverage },
    ranks: ranks.with(unit, indexAt(ranks, to)),
  }
}
