import { failure, type Result, success } from '~/platform/result'
import { isLeaf, type Method, type MethodDocument } from '../engine/method'
import { readMethod } from '../engine/read-method'
import type { LabChoice, LabScope } from './lab-choice'

type Node = MethodDocument['tree']
type RuleDocument = NonNullable<MethodDocument['steps']>['normalise']

/** Why a choice gives no ranking: everything is left out, or the mean needs scores above 0, or the two cannot go together. */
export type LabProblem = 'nothing-left' | 'not-together'

/** What of an edition's method can be tried otherwise. */
export function labScope(method: Method, municipalities: readonly string[]): LabScope {
  const weights: Record<string, number> = {}
  const indicators: string[] = []
  const means = new Set([method.tree.aggregation])
  const walk = (group: Method['tree'], depth: number): void => {
    for (const child of group.children) {
      if (isLeaf(child)) indicators.push(child.indicator)
      else {
        if (depth < 2) weights[child.id] = child.weight
        means.add(child.aggregation)
        walk(child, depth + 1)
      }
    }
  }
  walk(method.tree, 0)
  const mean = means.size === 1 || method.tree.aggregation === 'copeland' ? method.tree.aggregation : null
  return { weights, mean, rule: method.steps.normalise.rule, indicators, municipalities }
}

/**
 * The edition's method with a choice made otherwise. Groups of weight 0 and indicators left out leave the tree, and a group
 * that nothing is left of too. Floors of coverage stay: they ask for a share of what is still there. A geometric or harmonic
 * mean gets a scale that starts at 1, as the Handbook advises.
 */
export function labMethod(document: MethodDocument, choice: LabChoice): Result<Method, LabProblem> {
  const without = new Set(choice.without)
  const tree = changed(document.tree, 0, choice, without)
  if (!tree) return failure('nothing-left')
  const normalise = ruleFor(document, choice)
  const deepest = depthOf(tree)
  const coverage = document.steps?.coverage?.filter(({ depth }) => depth <= deepest)
  const { uncertainty: _draws, ...rest } = document
  const read = readMethod({
    ...rest,
    tree,
    steps: { ...document.steps, ...(normalise ? { normalise } : {}), ...(coverage ? { coverage } : {}) },
  })
  return read.ok ? success(read.value) : failure('not-together')
}

function ruleFor({ steps }: MethodDocument, { rule, mean }: LabChoice): RuleDocument {
  const own = steps?.normalise
  const scale: [number, number] = [mean === 'geometric' || mean === 'harmonic' ? 1 : 0, 100]
  if (rule === 'z-score') return { rule }
  if (rule !== null) return { rule, scale }
  const hasScale = own?.rule === 'percentile-rank' || own?.rule === 'min-max' || own?.rule === 'goalposts'
  return hasScale && scale[0] > 0 ? { ...own, scale } : own
}

function changed(node: Node, depth: number, choice: LabChoice, without: ReadonlySet<string>): Node | null {
  if (node.indicator !== undefined) return without.has(node.indicator) ? null : node
  const weight = depth === 0 || node.id === undefined ? node.weight : (choice.weights[node.id] ?? node.weight)
  if (weight === 0) return null
  const children = (node.children ?? []).flatMap((child) => changed(child, depth + 1, choice, without) ?? [])
  if (children.length === 0) return null
  const mean = choice.mean === 'copeland' && depth > 0 ? 'arithmetic' : choice.mean
  return {
    ...node,
    children,
    ...(weight === undefined ? {} : { weight }),
    ...(mean === null ? {} : { aggregation: mean }),
  }
}

function depthOf(node: Node): number {
  return Math.max(0, ...(node.children ?? []).map((child) => (child.indicator === undefined ? 1 + depthOf(child) : 0)))
}
