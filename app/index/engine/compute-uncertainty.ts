import { failure, type Result, success } from '~/platform/result'
import { itemAt } from './cells'
import { ranksInSlot } from './compute-index'
import { drawScores } from './draw-scores'
import type { DataFault, Figures } from './figures'
import type { Method } from './method'
import type { MethodFault } from './method-fault'
import { type Prepared, prepareIndex } from './prepare-index'
import { randomFrom } from './random'
import { countDraw, type RankSpread, rankCounts, spreadOf } from './rank-counts'
import { type Scored, scoreIndex } from './score-index'

export type UnitUncertainty = RankSpread & {
  unit: string
  /** Every group below the root, by id. */
  groups: Record<string, RankSpread>
}

export type UncertaintyResult = { draws: number; seed: number; units: UnitUncertainty[]; notes: string[] }

export type DrawOptions = { draws?: number; seed?: number }

export type UncertaintyFaults = { method: readonly MethodFault[]; data: readonly DataFault[] }

/** How much ranks depend on choices: see `uncertaintyResult`. Fails where the method has no uncertainty block. */
export function computeUncertainty(
  method: Method,
  figures: Figures,
  options: DrawOptions = {},
): Result<UncertaintyResult, UncertaintyFaults> {
  const prepared = prepareIndex(method, figures)
  if (!prepared.ok) return failure({ method: [], data: prepared.problem })
  const result = uncertaintyResult(prepared.value, scoreIndex(prepared.value), options)
  if (result) return success(result)
  const fault = {
    path: 'uncertainty',
    wrong: 'is missing',
    right: 'say what is uncertain, for example { "weights": 0.25 }',
  }
  return failure({ method: [fault], data: [] })
}

/**
 * Ranks every group anew in each draw of the method's uncertainty block and tells how far places move. Deterministic
 * for a seed, whatever the order of the units. A unit is ranked in draws exactly when it is ranked in the base.
 * Null where the method has no uncertainty block. `draws` and `seed` override the method's.
 */
export function uncertaintyResult(
  prepared: Prepared,
  scored: Scored,
  options: DrawOptions = {},
): UncertaintyResult | null {
  const { plan, figures, method } = prepared
  const rules = method.uncertainty
  if (!rules) return null
  const draws = options.draws ?? rules.draws
  const seed = options.seed ?? rules.seed
  const draw = drawScores(prepared, scored, rules, randomFrom(seed))
  const counters = plan.groups.map(({ slot }) => rankCounts(slot, ranksInSlot(scored.cells, slot, plan.slots)))
  for (let count = 0; count < draws; count++) {
    const cells = draw()
    for (const counter of counters) countDraw(counter, cells, plan.slots)
  }
  const root = itemAt(counters, counters.length - 1)
  const below = plan.groups.slice(0, -1)
  return {
    draws,
    seed,
    units: figures.units.map((unit, index) => ({
      unit,
      ...spreadOf(root, index),
      groups: Object.fromEntries(below.map(({ id }, place) => [id, spreadOf(itemAt(counters, place), index)])),
    })),
    notes: [...prepared.notes, ...fixedNote(rules)],
  }
}

function fixedNote(rules: NonNullable<Method['uncertainty']>): string[] {
  const varies = rules.weights > 0 || rules.normalise.length > 0 || rules.aggregation.length > 0 || rules.leaveOneOut
  return varies ? [] : ['The uncertainty block varies nothing, so every draw is the index itself.']
}
