import { type Aggregation, type Group, isLeaf, type Method } from './method'

/** A group as the engine walks it. A slot is a place in the row of scores a unit has: leaves first, then groups. */
export type GroupPlan = {
  id: string
  slot: number
  depth: number
  aggregation: Aggregation
  children: Int32Array
  /** Smallest share of weight with a score; 0 where the method sets none. */
  floor: number
}

export type TreePlan = {
  /** Indicators by slot, in the order the tree names them. */
  leaves: readonly string[]
  /** Innermost first, so that a group comes after its children; the root is last. */
  groups: readonly GroupPlan[]
  root: GroupPlan
  /** Nominal weight by slot. */
  weights: Float64Array
  slots: number
}

/** Flattens the tree of a method into the order in which it is computed. */
export function planTree(method: Method): TreePlan {
  const leaves: string[] = []
  collectLeaves(method.tree, leaves)
  const slotOf = new Map(leaves.map((id, slot) => [id, slot]))
  const groups: GroupPlan[] = []
  const weights: number[] = leaves.map(() => 1)

  function plan(group: Group, depth: number): GroupPlan {
    const children = group.children.map((child) => {
      const slot = isLeaf(child) ? (slotOf.get(child.indicator) ?? 0) : plan(child, depth + 1).slot
      weights[slot] = child.weight
      return slot
    })
    const slot = leaves.length + groups.length
    const { id, aggregation } = group
    const floor = method.steps.coverage.get(depth) ?? 0
    const planned = { id, slot, depth, aggregation, children: Int32Array.from(children), floor }
    groups.push(planned)
    weights[slot] = 1
    return planned
  }

  const root = plan(method.tree, 0)
  return { leaves, groups, root, weights: Float64Array.from(weights), slots: leaves.length + groups.length }
}

function collectLeaves(group: Group, leaves: string[]): void {
  for (const child of group.children) {
    if (isLeaf(child)) leaves.push(child.indicator)
    else collectLeaves(child, leaves)
  }
}
