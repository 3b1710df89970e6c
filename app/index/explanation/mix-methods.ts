import { checkMethod } from '../engine/check-method'
import { type Group, isLeaf, type Leaf, type Method } from '../engine/method'

type Placed = { leaf: Leaf; path: readonly Group[] }

/**
 * The method with exactly these indicators: those that it lacks come from `donor`, with the weight, direction and place that
 * they have there (the group of the same id, made as in the donor where there is none); those too many leave, and a group
 * without anything left leaves with them. Null where the result makes no sense, such as goalposts that one of them has not.
 * It has no uncertainty block.
 */
export function withIndicators(method: Method, donor: Method, ids: ReadonlySet<string>): Method | null {
  const own = new Set(placedLeaves(method.tree).map(({ leaf }) => leaf.indicator))
  const arriving = placedLeaves(donor.tree).filter(({ leaf }) => ids.has(leaf.indicator) && !own.has(leaf.indicator))
  const kept = pruned(method.tree, ids)
  const tree = arriving.reduce<Group | null>(
    (grown, placed) => planted(grown ?? { ...method.tree, children: [] }, placed),
    kept,
  )
  if (tree === null) return null
  const rules = [...ids].flatMap((id) => {
    const rule = method.indicators.get(id) ?? donor.indicators.get(id)
    return rule ? [[id, rule] as const] : []
  })
  const mixed: Method = { ...method, tree, indicators: new Map(rules), uncertainty: null }
  // A floor for a depth that is gone has nothing to hold.
  const faults = checkMethod(mixed).filter(({ path }) => path !== 'steps.coverage')
  return faults.length === 0 ? mixed : null
}

/** The ids of the indicators that a method weighs. */
export function weighedBy(method: Method): ReadonlySet<string> {
  return new Set(placedLeaves(method.tree).map(({ leaf }) => leaf.indicator))
}

/** Every leaf with the groups above it, the root first. */
export function placedLeaves(group: Group, above: readonly Group[] = []): readonly Placed[] {
  const path = [...above, group]
  return group.children.flatMap((child) => (isLeaf(child) ? [{ leaf: child, path }] : placedLeaves(child, path)))
}

function pruned(group: Group, ids: ReadonlySet<string>): Group | null {
  const children = group.children.flatMap((child): (Leaf | Group)[] => {
    if (isLeaf(child)) return ids.has(child.indicator) ? [child] : []
    const below = pruned(child, ids)
    return below ? [below] : []
  })
  return children.length === 0 ? null : { ...group, children }
}

/** Puts a leaf into the innermost group of its path that the tree has; both roots count as the same. */
function planted(root: Group, { leaf, path }: Placed): Group {
  const below = path.slice(1)
  const known = groupIds(root)
  const deepest = below.findLastIndex(({ id }) => known.has(id))
  const home = below[deepest]?.id ?? root.id
  const branch = below
    .slice(deepest + 1)
    .reduceRight<Leaf | Group>((inner, group) => ({ ...group, children: [inner] }), leaf)
  return withChild(root, home, branch)
}

function withChild(group: Group, id: string, child: Leaf | Group): Group {
  if (group.id === id) return { ...group, children: [...group.children, child] }
  return { ...group, children: group.children.map((one) => (isLeaf(one) ? one : withChild(one, id, child))) }
}

function groupIds(group: Group): ReadonlySet<string> {
  return new Set([group.id, ...group.children.flatMap((child) => (isLeaf(child) ? [] : [...groupIds(child)]))])
}
