import { failure, type Result, success } from '~/platform/result'
import { itemAt } from './cells'
import { ranksInSlot } from './compute-index'
import { drawScores } from './draw-scores'
import type { DataFault, Figures } from './figures'
import type { Method, Uncertainty } from './method'
import type { MethodFault } from './method-fault'
import { countPairs, indistinguishable, type PairCounts, pairCounts } from './pair-counts'
import { type Prepared, prepareIndex } from './prepare-index'
import { randomFrom } from './random'
import { cellsToCount, countDraw, type RankCounts, type RankSpread, rankCounts, spreadOf } from './rank-counts'
import { type Scored, scoreIndex } from './score-index'
import type { GroupPlan } from './tree-plan'

export type UnitUncertainty = RankSpread & {
  unit: string
  /** Every group below the root, by id. */
  groups: Record<string, RankSpread>
  /**
   * The units that this one can't be told apart from on the whole index, best place first: each is ahead of the other in more
   * than 5 % of the draws (a shared place is half a draw for each). Null without a rank and above 500 ranked units.
   */
  indistinguishable: string[] | null
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
  const missing = missingIn(method, figures)
  if (missing) return failure({ method: [missing], data: [] })
  const prepared = prepareIndex(method, figures)
  if (!prepared.ok) return failure({ method: [], data: prepared.problem })
  const result = uncertaintyResult(prepared.value, scoreIndex(prepared.value), options)
  if (!result) throw new RangeError('the method says nothing about uncertainty')
  return success(result)
}

function missingIn({ uncertainty }: Method, { samples }: Figures): MethodFault | null {
  if (!uncertainty) {
    const right = 'say what is uncertain, for example { "weights": 0.25 }'
    return { path: 'uncertainty', wrong: 'is missing', right }
  }
  if (!uncertainty.sampling || samples) return null
  const right = 'a table of sampling errors (--sampling S.csv), or false'
  return { path: 'uncertainty.sampling', wrong: 'is true, and no sampling errors are given', right }
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
  const spreads = new Map<GroupPlan, RankSpread[]>()
  let alike: ReadonlyMap<number, number[]> | null = null
  for (let done = 0; done < plan.groups.length; ) {
    const counters = nextCounters(prepared, scored, { done, draws })
    done += counters.length
    const pairs = done === plan.groups.length ? pairCounts(itemAt(counters, counters.length - 1)) : null
    drawAll(prepared, scored, { rules, draws, seed, counters, pairs })
    for (const [place, counter] of counters.entries()) {
      const group = itemAt(plan.groups, done - counters.length + place)
      spreads.set(
        group,
        figures.units.map((_, unit) => spreadOf(counter, unit)),
      )
    }
    if (pairs) alike = indistinguishable(pairs, figures.units)
  }
  const below = plan.groups.slice(0, -1)
  const spreadIn = (group: GroupPlan, unit: number) => itemAt(spreads.get(group) ?? [], unit)
  return {
    draws,
    seed,
    units: figures.units.map((unit, index) => ({
      unit,
      ...spreadIn(plan.root, index),
      groups: Object.fromEntries(below.map((group) => [group.id, spreadIn(group, index)])),
      indistinguishable: alike?.get(index)?.map((other) => itemAt(figures.units, other)) ?? null,
    })),
    notes: [...prepared.notes, ...fixedNote(rules)],
  }
}

/** Cells of four bytes that counting may take at a time: a quarter of a gigabyte. */
const roomForCounts = 2 ** 26

/** Counters for as many of the groups not done as there is room for: the rest is counted in another round of the same draws. */
function nextCounters(
  { plan }: Prepared,
  { cells }: Scored,
  { done, draws }: { done: number; draws: number },
): RankCounts[] {
  const counters: RankCounts[] = []
  let room = roomForCounts
  for (const { slot } of plan.groups.slice(done)) {
    const ranks = ranksInSlot(cells, slot, plan.slots)
    const ranked = ranks.reduce((count, rank) => count + (rank > 0 ? 1 : 0), 0)
    room -= cellsToCount(ranked, draws)
    if (room < 0 && counters.length > 0) break
    counters.push(rankCounts(slot, ranks, draws))
  }
  return counters
}

type Round = { rules: Uncertainty; draws: number; seed: number; counters: RankCounts[]; pairs: PairCounts | null }

function drawAll(prepared: Prepared, scored: Scored, { rules, draws, seed, counters, pairs }: Round): void {
  const draw = drawScores(prepared, scored, rules, { random: randomFrom(seed), seed })
  for (let count = 0; count < draws; count++) {
    const columns = draw()
    for (let place = 0; place < counters.length; place++) countDraw(itemAt(counters, place), columns)
    if (pairs) countPairs(pairs)
  }
}

function fixedNote(rules: Uncertainty): string[] {
  const varies =
    rules.weights > 0 ||
    rules.normalise.length > 0 ||
    rules.aggregation.length > 0 ||
    rules.leaveOneOut ||
    rules.sampling
  return varies ? [] : ['The uncertainty block varies nothing, so every draw is the index itself.']
}
