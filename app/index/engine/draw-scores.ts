import { copelandInto } from './aggregate'
import { at, emptyColumn, itemAt } from './cells'
import type { Aggregation, Normalise, Uncertainty } from './method'
import { normaliseInto } from './normalise'
import type { Prepared } from './prepare-index'
import type { Random } from './random'
import { type Redraw, redrawColumns } from './redraw-columns'
import { columnOf, type Scored, unitsWithScore } from './score-index'
import { ruleOf } from './treat-column'
import type { GroupPlan } from './tree-plan'

/** Computes the scores of one draw and hands back a column of them for each slot, which the next draw overwrites. */
export type Draw = () => readonly Float64Array[]

/** The leaves normalised by one rule, a column each, and their logarithms where a geometric mean may want them. */
type Table = { rule: Normalise; columns: readonly Float64Array[]; logs: readonly Float64Array[] | null }

/**
 * Prepares drawing. Each draw takes from `random`, in this order and only where the method varies it: the rule of
 * normalising, the aggregation, the indicator that leaves, one factor for each weight by slot. So what is drawn does
 * not depend on the units. Values have streams of their own, by the names of unit and indicator, filled from `seed`. Who
 * has a score was decided in `scored` and stays: a draw never looks at coverage.
 */
export function drawScores(
  prepared: Prepared,
  scored: Scored,
  rules: Uncertainty,
  { random, seed }: { random: Random; seed: number },
): Draw {
  const { plan, columns: leaves, method } = prepared
  const unitCount = prepared.figures.units.length
  const geometric = [...plan.groups.map(({ aggregation }) => aggregation), ...rules.aggregation].includes('geometric')
  const normalised = leaves.map((column) => column.normalised)
  const tables =
    rules.normalise.length > 0
      ? rules.normalise.map((rule) => table(rule, normalisedBy(prepared, rule), geometric))
      : [table(method.steps.normalise, normalised, geometric)]
  const samples = rules.sampling ? prepared.figures.samples : undefined
  const redraws: (Redraw | null)[] = samples ? redrawColumns(prepared, samples, seed) : leaves.map(() => null)
  const weights = plan.weights.slice()
  const base = plan.groups.map(({ slot }) => columnOf(scored.cells, slot, plan.slots))
  const columns = [...normalised, ...base.map(() => emptyColumn(unitCount))]
  const logs: (Float64Array | null)[] = columns.map(() => null)
  const sum = new Float64Array(unitCount)
  const total = new Float64Array(unitCount)
  const pairs = copelandRoom()

  return () => {
    const chosen = oneOf(tables, random) ?? itemAt(tables, 0)
    const aggregation = oneOf(rules.aggregation, random)
    const leaving = rules.leaveOneOut ? Math.floor(random() * plan.leaves.length) : -1
    for (let slot = 0; slot < plan.root.slot; slot++) {
      const factor = rules.weights > 0 ? 1 + rules.weights * (2 * random() - 1) : 1
      weights[slot] = slot === leaving ? 0 : at(plan.weights, slot) * factor
    }
    for (let slot = 0; slot < leaves.length; slot++) {
      const redraw = redraws[slot] ?? null
      columns[slot] = redraw ? redraw(chosen.rule) : itemAt(chosen.columns, slot)
      logs[slot] = redraw ? null : (chosen.logs?.[slot] ?? null)
    }
    for (let place = 0; place < plan.groups.length; place++) {
      const group = itemAt(plan.groups, place)
      const drawn = aggregation === null || aggregation === 'copeland' ? group.aggregation : aggregation
      scoreGroup(group, drawn, itemAt(base, place))
    }
    if ((aggregation ?? plan.root.aggregation) === 'copeland') pairs?.()
    return columns
  }

  /** The weighted mean of a group for all units that have a score in the base, added up as `meanOfChildren` does. */
  function scoreGroup({ slot, children }: GroupPlan, aggregation: Aggregation, inBase: Float64Array): void {
    sum.fill(0)
    total.fill(0)
    for (let index = 0; index < children.length; index++) {
      const child = children[index] ?? 0
      const log = aggregation === 'geometric' ? (logs[child] ?? null) : null
      addChild(log ?? itemAt(columns, child), at(weights, child), log ? 'logged' : aggregation)
    }
    const scores = itemAt(columns, slot)
    for (let unit = 0; unit < unitCount; unit++) {
      const whole = at(total, unit)
      if (whole === 0 || Number.isNaN(at(inBase, unit))) scores[unit] = Number.NaN
      else if (aggregation === 'geometric') scores[unit] = Math.exp(at(sum, unit) / whole)
      else scores[unit] = aggregation === 'harmonic' ? whole / at(sum, unit) : at(sum, unit) / whole
    }
  }

  function addChild(scores: Float64Array, weight: number, aggregation: Aggregation | 'logged'): void {
    if (aggregation === 'geometric') addLogs(scores, weight)
    else if (aggregation === 'harmonic') addParts(scores, weight)
    else addScores(scores, weight)
  }

  function addScores(scores: Float64Array, weight: number): void {
    for (let unit = 0; unit < unitCount; unit++) {
      const score = at(scores, unit)
      if (Number.isNaN(score)) continue
      total[unit] = at(total, unit) + weight
      sum[unit] = at(sum, unit) + weight * score
    }
  }

  function addLogs(scores: Float64Array, weight: number): void {
    for (let unit = 0; unit < unitCount; unit++) {
      const score = at(scores, unit)
      if (Number.isNaN(score)) continue
      total[unit] = at(total, unit) + weight
      sum[unit] = at(sum, unit) + weight * Math.log(score)
    }
  }

  function addParts(scores: Float64Array, weight: number): void {
    for (let unit = 0; unit < unitCount; unit++) {
      const score = at(scores, unit)
      if (Number.isNaN(score)) continue
      total[unit] = at(total, unit) + weight
      sum[unit] = at(sum, unit) + weight / score
    }
  }

  /** Copeland compares units, so it wants their rows: what the root has under it is copied into such. */
  function copelandRoom(): (() => void) | null {
    if (![plan.root.aggregation, ...rules.aggregation].includes('copeland')) return null
    const { root, slots } = plan
    const rows = emptyColumn(unitCount * slots)
    const takingPart = unitsWithScore(scored.cells, root.slot, slots)
    return () => {
      for (const child of root.children) {
        const column = itemAt(columns, child)
        for (let unit = 0; unit < unitCount; unit++) rows[unit * slots + child] = at(column, unit)
      }
      copelandInto(root, weights, rows, slots, takingPart)
      const scores = itemAt(columns, root.slot)
      for (let unit = 0; unit < unitCount; unit++) scores[unit] = at(rows, unit * slots + root.slot)
    }
  }
}

function oneOf<Item>(items: readonly Item[], random: Random): Item | null {
  if (items.length < 2) return items[0] ?? null
  return items[Math.floor(random() * items.length)] ?? null
}

function table(rule: Normalise, columns: readonly Float64Array[], geometric: boolean): Table {
  return { rule, columns, logs: geometric ? columns.map((column) => column.map((score) => Math.log(score))) : null }
}

/** The leaves normalised by another rule. */
function normalisedBy({ method, columns }: Prepared, rule: Normalise): Float64Array[] {
  return columns.map(({ id, treated, goalposts }) => {
    const normalised = emptyColumn(treated.length)
    normaliseInto(rule, { values: treated, direction: ruleOf(method, id).direction, goalposts }, normalised)
    return normalised
  })
}
