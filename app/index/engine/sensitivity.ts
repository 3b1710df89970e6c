import { type Result, success } from '~/platform/result'
import { at, indexAt, itemAt } from './cells'
import { checkMethod } from './check-method'
import { ranksInSlot } from './compute-index'
import { type Draw, drawScores } from './draw-scores'
import type { DataFault, Figures } from './figures'
import { type IndicatorStructure, indicatorStructure } from './indicator-structure'
import type { Aggregation, Method, Normalise, Uncertainty } from './method'
import { orderRoom } from './order-units'
import { type Prepared, prepareIndex } from './prepare-index'
import { randomFrom } from './random'
import { rankUnits } from './ranking'
import { type Scored, scoreIndex } from './score-index'
import type { TreePlan } from './tree-plan'

/** The kinds of choice a rank can depend on. */
export const choiceKinds = ['weights', 'normalise', 'aggregation', 'leave-out', 'sampling'] as const
export type ChoiceKind = (typeof choiceKinds)[number]

/** One choice made otherwise: which, and how far ranks on the whole index then are from those published, over all units. */
export type Choice = {
  kind: ChoiceKind
  /** The rule, the mean or the indicator; for weights and sampling what was drawn. */
  id: string
  meanAbsoluteShift: number
  largestShift: number
}

export type UnitSensitivity = {
  unit: string
  rank: number | null
  /** Mean absolute shift of the unit's rank by kind of choice; null without a rank, or where no such choice could be made. */
  dependsOn: Record<ChoiceKind, number | null>
  /** By choice, "kind:id": the new rank minus the rank, negative is better; of draws the mean absolute shift. */
  shifts: Record<string, number>
}

export type SensitivityResult = IndicatorStructure & { units: UnitSensitivity[]; choices: Choice[]; notes: string[] }

/** `begin` is called when the variant's turn comes, so that only one at a time takes room. */
type Variant = { kind: ChoiceKind; id: string; begin: () => Draw; draws: number; mean: Aggregation | null }
type Options = { draws?: number; seed?: number }

/** Copeland compares all pairs of units, so with more than this many it is not tried. */
const mostUnitsForCopeland = 2000
const nothing: Uncertainty = {
  ...{ draws: 1, seed: 1, weights: 0, normalise: [], aggregation: [] },
  ...{ leaveOneOut: false, sampling: false },
}

/**
 * What ranks depend on. One choice at a time is made otherwise, all else staying: weights drawn as the method's uncertainty
 * says (else 25 % up or down), each other rule of normalising and each other mean (those of the uncertainty block, else all
 * that make sense), each indicator left out, and values drawn where their sampling is known. Who is ranked never changes.
 * Also tells how indicators hang together, see `indicatorStructure`. `draws` (200) are those of weights and of values.
 */
export function computeSensitivity(
  method: Method,
  figures: Figures,
  options: Options = {},
): Result<SensitivityResult, readonly DataFault[]> {
  const prepared = prepareIndex(method, figures)
  if (!prepared.ok) return prepared
  const scored = scoreIndex(prepared.value)
  const { plan } = prepared.value
  const ranks = ranksInSlot(scored.cells, plan.root.slot, plan.slots)
  const notes = [...prepared.value.notes]
  const tried = variantsOf(prepared.value, scored, options).flatMap((variant) => {
    const shifts = shiftsOf(variant, plan, ranks)
    if (shifts) return [{ variant, shifts }]
    notes.push(`Not tried, since it needs values above 0: ${variant.kind} ${variant.id}.`)
    return []
  })
  return success({
    units: figures.units.map((unit, index) => unitSensitivity(unit, index, ranks, tried)),
    choices: tried.map(({ variant: { kind, id }, shifts }) => {
      const sizes = [...shifts].filter((_, unit) => indexAt(ranks, unit) > 0).map(Math.abs)
      const sum = sizes.reduce((total, size) => total + size, 0)
      const meanAbsoluteShift = sizes.length === 0 ? 0 : sum / sizes.length
      return { kind, id, meanAbsoluteShift, largestShift: sizes.reduce((most, size) => Math.max(most, size), 0) }
    }),
    ...indicatorStructure(prepared.value, scored),
    notes,
  })
}

function unitSensitivity(
  unit: string,
  index: number,
  ranks: Int32Array,
  tried: readonly { variant: Variant; shifts: Float64Array }[],
): UnitSensitivity {
  const rank = indexAt(ranks, index)
  const meanOf = (kind: ChoiceKind): number | null => {
    const own = tried.filter(({ variant }) => variant.kind === kind)
    if (rank === 0 || own.length === 0) return null
    return own.reduce((sum, { shifts }) => sum + Math.abs(at(shifts, index)), 0) / own.length
  }
  const [weights, normalise, aggregation, leaveOut, sampling] = choiceKinds.map(meanOf)
  return {
    unit,
    rank: rank === 0 ? null : rank,
    dependsOn: {
      weights: weights ?? null,
      normalise: normalise ?? null,
      aggregation: aggregation ?? null,
      'leave-out': leaveOut ?? null,
      sampling: sampling ?? null,
    },
    shifts:
      rank === 0
        ? {}
        : Object.fromEntries(tried.map(({ variant, shifts }) => [`${variant.kind}:${variant.id}`, at(shifts, index)])),
  }
}

function variantsOf(prepared: Prepared, scored: Scored, { draws = 200, seed }: Options): Variant[] {
  const { method, plan, figures } = prepared
  const rules = method.uncertainty
  const from = seed ?? rules?.seed ?? 1
  const variant = (kind: ChoiceKind, id: string, changed: Partial<Uncertainty>, of = prepared): Variant => ({
    ...{ kind, id, mean: changed.aggregation?.[0] ?? null },
    draws: kind === 'weights' || kind === 'sampling' ? draws : 1,
    begin: () => drawScores(of, scored, { ...nothing, ...changed }, { random: randomFrom(from), seed: from }),
  })
  const weights = rules?.weights || 0.25
  const makesSense = (changed: Partial<Uncertainty>) =>
    checkMethod({ ...method, uncertainty: { ...nothing, ...changed } }).length === 0
  return [
    variant('weights', `±${Math.round(100 * weights)} %`, { weights }),
    ...otherRules(method)
      .filter((rule) => makesSense({ normalise: [rule] }))
      .map((rule) => variant('normalise', rule.rule, { normalise: [rule] })),
    ...otherMeans(method, figures.units.length)
      .map((mean) => ({ mean, normalise: [aboveZero(method.steps.normalise, mean)] }))
      .filter(({ mean, normalise }) => makesSense({ normalise, aggregation: [mean] }))
      .map(({ mean, normalise }) => variant('aggregation', mean, { normalise, aggregation: [mean] })),
    ...(plan.leaves.length < 2 ? [] : plan.leaves).map((id, slot) => {
      const without = plan.weights.slice()
      without[slot] = 0
      return variant('leave-out', id, {}, { ...prepared, plan: { ...plan, weights: without } })
    }),
    ...(figures.samples ? [variant('sampling', 'values', { sampling: true })] : []),
  ]
}

function otherRules({ steps, uncertainty }: Method): Normalise[] {
  const scale = 'scale' in steps.normalise ? steps.normalise.scale : ([0, 100] as const)
  const all: Normalise[] = [
    { rule: 'percentile-rank', scale, ties: 'mean' },
    { rule: 'min-max', scale },
    { rule: 'goalposts', scale },
    { rule: 'z-score', mean: 0, sd: 1 },
  ]
  const named = uncertainty?.normalise ?? []
  return (named.length > 0 ? named : all).filter(({ rule }) => rule !== steps.normalise.rule)
}

function otherMeans({ tree, uncertainty }: Method, unitCount: number): Aggregation[] {
  const named = uncertainty?.aggregation ?? []
  const all: readonly Aggregation[] = ['arithmetic', 'geometric', 'harmonic', 'copeland']
  return (named.length > 0 ? named : all).filter(
    (mean) => mean !== tree.aggregation && (mean !== 'copeland' || unitCount <= mostUnitsForCopeland),
  )
}

/** The rule on a scale that a geometric or harmonic mean can use: from a hundredth of the way up, if it starts at 0 or below. */
function aboveZero(rule: Normalise, mean: Aggregation): Normalise {
  if (mean !== 'geometric' && mean !== 'harmonic') return rule
  if (!('scale' in rule) || rule.scale[0] > 0) return rule
  const length = rule.scale[1] - rule.scale[0]
  return { ...rule, scale: [length / 100, length] }
}

/** New rank minus rank by unit, or the mean absolute shift of draws. Null where the variant's mean has no use for a value. */
function shiftsOf({ begin, draws, mean }: Variant, plan: TreePlan, ranks: Int32Array): Float64Array | null {
  const draw = begin()
  const units = Int32Array.from(ranks.keys()).filter((unit) => indexAt(ranks, unit) > 0)
  units.sort((a, b) => indexAt(ranks, a) - indexAt(ranks, b))
  const room = orderRoom(units.length)
  const drawn = new Int32Array(ranks.length)
  const shifts = new Float64Array(ranks.length)
  for (let count = 0; count < draws; count++) {
    const columns = draw()
    if (mean === 'geometric' || mean === 'harmonic') {
      if (plan.leaves.some((_, slot) => itemAt(columns, slot).some((score) => score <= 0))) return null
    }
    rankUnits(units, itemAt(columns, plan.root.slot), drawn, room)
    for (const unit of units) {
      // An indicator may be all that a unit has in a group; then it has no score without it, and keeps its place.
      const shift = indexAt(drawn, unit) === 0 ? 0 : indexAt(drawn, unit) - indexAt(ranks, unit)
      shifts[unit] = draws === 1 ? shift : at(shifts, unit) + Math.abs(shift) / draws
    }
  }
  return shifts
}
