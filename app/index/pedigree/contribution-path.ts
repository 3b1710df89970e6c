import { type Aggregation, type Group, isLeaf, type Leaf, type Method } from '../engine/method'

/** One group that an indicator is part of, and what its value does there. Shares are of the group's whole, 0–1. */
export type PathStep = {
  groupId: string
  aggregation: Aggregation
  /** The indicator's weight in the group as the method says. */
  nominalShare: number
  /** Its weight for this municipality: what it lacks doesn't count, so the rest weighs more. Null without a score. */
  share: number | null
  /** The points it brings to the group's score. Null where a score isn't the sum of such parts. */
  contribution: number | null
  score: number | null
}

/** What one municipality has: the points of each indicator and the score of each group, null or absent where there is none. */
export type MunicipalityScores = {
  points: ReadonlyMap<string, number | null>
  scores: ReadonlyMap<string, number | null>
}

/**
 * The groups that hold an indicator, innermost first, with its weight and contribution in each. Within a group the weights of the
 * children with a score are made to add up to 1, as the engine does; under arithmetic means the contributions of all indicators
 * then add up to the group's score. Empty where the method doesn't weigh the indicator.
 */
export function contributionPath(method: Method, indicatorId: string, scored: MunicipalityScores): PathStep[] {
  const way = wayTo(method.tree, indicatorId)
  if (way === null) return []
  let nominalShare = 1
  let share = scored.points.get(indicatorId) == null ? null : 1
  let isSum = true
  return way.map(({ group, child }) => {
    const score = scored.scores.get(group.id) ?? null
    nominalShare *= child.weight / weightOf(group.children)
    const present = group.children.filter((one) => scoreOf(one, scored) !== null)
    share = share === null || scoreOf(child, scored) === null ? null : share * (child.weight / weightOf(present))
    isSum &&= group.aggregation === 'arithmetic'
    const counts = share !== null && score !== null
    return {
      groupId: group.id,
      aggregation: group.aggregation,
      nominalShare,
      share: counts ? share : null,
      contribution: counts && share !== null && isSum ? share * (scored.points.get(indicatorId) ?? 0) : null,
      score,
    }
  })
}

type Turn = { group: Group; child: Leaf | Group }

function wayTo(group: Group, indicatorId: string): Turn[] | null {
  for (const child of group.children) {
    if (isLeaf(child)) {
      if (child.indicator === indicatorId) return [{ group, child }]
      continue
    }
    const inner = wayTo(child, indicatorId)
    if (inner !== null) return [...inner, { group, child }]
  }
  return null
}

function scoreOf(node: Leaf | Group, { points, scores }: MunicipalityScores): number | null {
  return (isLeaf(node) ? points.get(node.indicator) : scores.get(node.id)) ?? null
}

function weightOf(nodes: readonly { weight: number }[]): number {
  return nodes.reduce((sum, { weight }) => sum + weight, 0)
}
