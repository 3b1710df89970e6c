import type { MethodDocument, MethodNode } from './method'
import type { MethodFault } from './method-fault'

/** Checks that each node is a group or a leaf, once, and that every leaf names an indicator of the method. */
export function checkTree(root: MethodNode, indicators: MethodDocument['indicators']): MethodFault[] {
  const faults: MethodFault[] = []
  const groups = new Map<string, string>()
  const leaves = new Map<string, string>()

  function once(seen: Map<string, string>, id: string, path: string, kind: string): void {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, path)
    else faults.push({ path, wrong: `the ${kind} "${id}" is at ${first} already`, right: `each ${kind} once` })
  }

  function checkLeaf(node: MethodNode, indicator: string, path: string): void {
    if (node.id !== undefined || node.children || node.aggregation) {
      faults.push({
        path,
        wrong: 'names an indicator and is a group as well',
        right: 'a leaf has "indicator" and "weight", a group "id" and "children"',
      })
    }
    if (!Object.hasOwn(indicators, indicator)) {
      faults.push({
        path: `${path}.indicator`,
        wrong: `"${indicator}" is not among the indicators`,
        right: `describe it under indicators, or take it out of the tree`,
      })
    }
    once(leaves, indicator, `${path}.indicator`, 'indicator')
  }

  function checkNode(node: MethodNode, path: string, isRoot: boolean): void {
    if (node.indicator !== undefined && !isRoot) {
      checkLeaf(node, node.indicator, path)
      return
    }
    if (node.id === undefined) faults.push({ path: `${path}.id`, wrong: 'is missing', right: 'a group has an id' })
    else once(groups, node.id, `${path}.id`, 'group')
    if (!node.children) {
      faults.push({ path: `${path}.children`, wrong: 'is missing', right: 'a group has at least one child' })
    }
    if (node.aggregation === 'copeland' && !isRoot) {
      faults.push({
        path: `${path}.aggregation`,
        wrong: 'copeland compares units over the whole index',
        right: 'copeland at the root only; arithmetic, geometric or harmonic here',
      })
    }
    node.children?.forEach((child, index) => {
      checkNode(child, `${path}.children.${index}`, false)
    })
  }

  if (root.weight !== undefined) {
    faults.push({ path: 'tree.weight', wrong: 'the root stands beside nothing', right: 'no weight at the root' })
  }
  if (root.indicator !== undefined) {
    faults.push({ path: 'tree.indicator', wrong: 'the root is an indicator', right: 'a group with children' })
  }
  checkNode(root, 'tree', true)
  return faults
}
