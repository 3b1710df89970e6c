import type { Indicator } from '~/catalogue/indicator'
import { type Aggregation, type Group, isLeaf, type Leaf, type Method } from './engine/method'

type Named = Pick<Indicator, 'id' | 'name' | 'direction'>

/** A node of the tree with its nominal weight in the whole index, 0–1. */
export type SummaryLeaf = { id: string; share: number; direction: 'higher' | 'lower' }
export type SummaryGroup = { id: string; share: number; children: (SummaryGroup | SummaryLeaf)[] }

/** A method as a page explains it: numbers and choices, no words. */
export type MethodSummary = {
  id: string
  tree: SummaryGroup
  indicators: { all: number; higher: number; lower: number; divided: number; transformed: number }
  /** Null where the step is not taken. */
  gaps: { rule: 'leave-out' } | { rule: 'group-mean'; column: string }
  minimumAvailability: number | null
  outlierPoints: number | null
  normalise: { rule: Method['steps']['normalise']['rule']; scale: readonly [number, number] | null }
  aggregation: Aggregation | 'mixed'
  equalWeights: boolean
  coverage: { depth: number; minimum: number }[]
  uncertainty: {
    draws: number
    seed: number
    weights: number
    normalise: number
    aggregation: number
    leaveOneOut: boolean
    sampling: boolean
  } | null
  /** Of the catalogue, by id: what explains but never scores, and what has a direction but is not in this method. */
  context: string[]
  leftOut: string[]
}

/** What there is to tell about a method, beside the catalogue it was chosen from. */
export function summariseMethod(method: Method, catalogue: readonly Named[]): MethodSummary {
  const { steps, uncertainty } = method
  const leaves = leavesOf(method.tree)
  const rules = leaves.map((id) => method.indicators.get(id))
  const groups = groupsOf(method.tree)
  const kinds = new Set(groups.map(({ aggregation }) => aggregation))
  const outside = catalogue.filter(({ id }) => !leaves.includes(id))
  return {
    id: method.id,
    tree: summariseGroup(method, method.tree, 1),
    indicators: {
      all: leaves.length,
      higher: rules.filter((rule) => rule?.direction === 'higher').length,
      lower: rules.filter((rule) => rule?.direction === 'lower').length,
      divided: steps.denominate ? rules.filter((rule) => rule?.divideBy).length : 0,
      transformed: rules.filter((rule) => rule && rule.transform !== 'none').length,
    },
    gaps: steps.gaps.rule === 'group-mean' ? { rule: 'group-mean', column: steps.gaps.groupColumn } : steps.gaps,
    minimumAvailability: steps.minimumAvailability > 0 ? steps.minimumAvailability : null,
    outlierPoints: steps.outliers.rule === 'none' ? null : steps.outliers.maxPoints,
    normalise: {
      rule: steps.normalise.rule,
      scale: 'scale' in steps.normalise ? [steps.normalise.scale[0], steps.normalise.scale[1]] : null,
    },
    aggregation: kinds.size > 1 ? 'mixed' : method.tree.aggregation,
    equalWeights: groups.every(({ children }) => new Set(children.map(({ weight }) => weight)).size <= 1),
    coverage: [...steps.coverage]
      .filter(([, minimum]) => minimum > 0)
      .map(([depth, minimum]) => ({ depth, minimum }))
      .sort((a, b) => b.depth - a.depth),
    uncertainty: uncertainty && {
      draws: uncertainty.draws,
      seed: uncertainty.seed,
      weights: uncertainty.weights,
      normalise: uncertainty.normalise.length,
      aggregation: uncertainty.aggregation.length,
      leaveOneOut: uncertainty.leaveOneOut,
      sampling: uncertainty.sampling,
    },
    context: outside.filter(({ direction }) => direction === 'neutral').map(({ id }) => id),
    leftOut: outside.filter(({ direction }) => direction !== 'neutral').map(({ id }) => id),
  }
}

/** The indicators of a method in the order of its tree. */
export function methodIndicators(method: Method): string[] {
  return leavesOf(method.tree)
}

function summariseGroup(method: Method, group: Group, share: number): SummaryGroup {
  const total = group.children.reduce((sum, { weight }) => sum + weight, 0)
  return {
    id: group.id,
    share,
    children: group.children.map((child) => {
      const own = (share * child.weight) / total
      return isLeaf(child) ? summariseLeaf(method, child, own) : summariseGroup(method, child, own)
    }),
  }
}

function summariseLeaf(method: Method, { indicator }: Leaf, share: number): SummaryLeaf {
  return { id: indicator, share, direction: method.indicators.get(indicator)?.direction ?? 'higher' }
}

function leavesOf(group: Group): string[] {
  return group.children.flatMap((child) => (isLeaf(child) ? [child.indicator] : leavesOf(child)))
}

function groupsOf(group: Group): Group[] {
  return [group, ...group.children.flatMap((child) => (isLeaf(child) ? [] : groupsOf(child)))]
}
