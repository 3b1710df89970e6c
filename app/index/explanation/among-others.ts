import { at, SAME_SCORE } from '../engine/cells'
import type { GroupPlan, TreePlan } from '../engine/tree-plan'

/** One more than the units that score higher: what ranking all of them gives, without ranking them. */
export function rankAmong(unit: number, cells: Float64Array, { root, slots }: TreePlan): number {
  const own = at(cells, unit * slots + root.slot)
  let largest = 0
  for (let cell = root.slot; cell < cells.length; cell += slots) {
    const size = Math.abs(at(cells, cell))
    if (size > largest) largest = size
  }
  let better = 0
  for (let cell = root.slot; cell < cells.length; cell += slots) {
    if (at(cells, cell) - own > largest * SAME_SCORE) better++
  }
  return better + 1
}

/** For each leaf the groups that hold it, innermost first. */
export function groupsAbove({ leaves, groups }: TreePlan): readonly (readonly GroupPlan[])[] {
  const parents = new Map(groups.flatMap((group) => Array.from(group.children, (child) => [child, group] as const)))
  return leaves.map((_, leaf) => {
    const path: GroupPlan[] = []
    for (let group = parents.get(leaf); group; group = parents.get(group.slot)) path.push(group)
    return path
  })
}
