import { failure, type Result, success } from '~/platform/result'
import { copelandInto, meanOfChildren } from '../engine/aggregate'
import { at, indexAt } from '../engine/cells'
import { ranksInSlot } from '../engine/compute-index'
import type { MethodDocument } from '../engine/method'
import { orderRoom } from '../engine/order-units'
import { portableLog } from '../engine/portable-log'
import { type Prepared, prepareIndex } from '../engine/prepare-index'
import { type Quarter, quarterOf } from '../engine/quarter'
import { randomFrom } from '../engine/random'
import { rankUnits } from '../engine/ranking'
import { type Scored, scoreIndex, unitsWithScore } from '../engine/score-index'
import type { LabChoice } from './lab-choice'
import { bestCount } from './lab-count'
import { type LabProblem, labMethod } from './lab-method'

/** The figures and the method of a published edition, as the laboratory computes with them on the server and in a browser. */
export type LabFigures = {
  document: MethodDocument
  units: readonly string[]
  /** By indicator of the method, in the order of `units`. */
  values: Readonly<Record<string, readonly (number | null)[]>>
}

export type LabPlace = { rank: number; quarter: Quarter }

export type LabResult = {
  /** In the order of the units; null without a place. */
  places: (LabPlace | null)[]
  rankedCount: number
  /** How often the municipality that is followed is among the best, over random weights; null without one, or without a place. */
  weightings: { share: number; tried: number } | null
}

const weightingsTried = 1000
const seed = 20261122

/** The ranking of a choice, the same wherever it is computed. */
export function rankInLab(figures: LabFigures, choice: LabChoice): Result<LabResult, LabProblem> {
  const method = labMethod(figures.document, choice)
  if (!method.ok) return method
  const prepared = prepareIndex(method.value, { units: figures.units, values: new Map(Object.entries(figures.values)) })
  if (!prepared.ok) return failure('not-together')
  const scored = scoreIndex(prepared.value)
  const { root, slots } = prepared.value.plan
  const ranks = ranksInSlot(scored.cells, root.slot, slots)
  const rankedCount = ranks.reduce((count, rank) => count + (rank > 0 ? 1 : 0), 0)
  const followed = choice.municipality === null ? -1 : figures.units.indexOf(choice.municipality)
  return success({
    places: [...ranks].map((rank) => (rank === 0 ? null : { rank, quarter: quarterOf(rank, rankedCount) })),
    rankedCount,
    weightings: indexAt(ranks, followed) > 0 ? shareAmongBest(prepared.value, scored, followed) : null,
  })
}

/**
 * How often a unit is among the best when the groups under the root and under those (areas and themes) get random weights, all
 * else as chosen. All ways to share out the weight are as likely: Dirichlet(1, …, 1), as exponential numbers over their sum.
 * Who is ranked stays. Seeded, so that the same choice always gives the same share.
 */
function shareAmongBest(prepared: Prepared, scored: Scored, followed: number): { share: number; tried: number } {
  const { plan } = prepared
  const random = randomFrom(seed)
  const drawn = plan.groups.filter(({ depth }) => depth === 1 || depth === 2)
  const recomputed = plan.groups.filter(({ depth }) => depth < 2)
  const weights = plan.weights.slice()
  const units = unitsWithScore(scored.cells, plan.root.slot, plan.slots)
  const cells = scored.cells.slice()
  const scores = new Float64Array(prepared.figures.units.length)
  const ranks = new Int32Array(scores.length)
  const room = orderRoom(units.length)
  let among = 0
  for (let count = 0; count < weightingsTried; count++) {
    for (const { slot } of drawn) weights[slot] = -portableLog(1 - random())
    for (const group of recomputed) {
      if (group.aggregation === 'copeland') copelandInto(group, weights, cells, plan.slots, units)
      else for (const unit of units) scoreAgain(group, unit * plan.slots)
    }
    for (const unit of units) scores[unit] = at(cells, unit * plan.slots + plan.root.slot)
    rankUnits(units, scores, ranks, room)
    if (indexAt(ranks, followed) <= bestCount) among++
  }
  return { share: among / weightingsTried, tried: weightingsTried }

  function scoreAgain(group: (typeof recomputed)[number], offset: number): void {
    if (Number.isNaN(at(scored.cells, offset + group.slot))) return
    cells[offset + group.slot] = meanOfChildren(group, group.aggregation, weights, cells, offset)
  }
}
