import type { MethodDocument, MethodNode } from './method'
import type { MethodFault } from './method-fault'

/** Far deeper than an index that people understand, and far from what a machine can walk. */
const deepest = 100

/** Checks, before anything walks the tree, that no group is inside itself (a document made by a program may be) nor endlessly deep. */
export function checkDepth(document: unknown): MethodFault[] {
  const faults: MethodFault[] = []
  visit(propertyOf(document, 'tree'), 'tree', [])
  return faults

  function visit(node: unknown, path: string, above: readonly unknown[]): void {
    if (above.includes(node)) {
      faults.push({ path, wrong: 'is a group around itself', right: 'a tree, in which no group comes back' })
    } else if (above.length > deepest) {
      faults.push({
        path,
        wrong: `lies more than ${deepest} groups deep`,
        right: 'fewer steps between index and indicator',
      })
    } else {
      childrenOf(node).forEach((child, index) => {
        visit(child, `${path}.children.${index}`, [...above, node])
      })
    }
  }
}

function childrenOf(node: unknown): readonly unknown[] {
  const children = propertyOf(node, 'children')
  return Array.isArray(children) ? children.filter((child) => typeof child === 'object' && child !== null) : []
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
}

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
