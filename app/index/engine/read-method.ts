import { failure, type Result, success } from '~/platform/result'
import { checkMethod } from './check-method'
import type { Group, IndicatorRule, Leaf, Method, MethodDocument, MethodNode, Normalise } from './method'
import { methodSchema } from './method'
import { faultOfIssue, type MethodFault } from './method-fault'
import { checkDepth, checkTree } from './method-tree'

type NormaliseDocument = NonNullable<NonNullable<MethodDocument['steps']>['normalise']>

/** Reads a method file that JSON has parsed. Fails with every fault found: its path, what is wrong, what would be right. */
export function readMethod(document: unknown): Result<Method, readonly MethodFault[]> {
  const depthFaults = checkDepth(document)
  if (depthFaults.length > 0) return failure(depthFaults)
  const parsed = methodSchema.safeParse(document, { reportInput: true })
  if (!parsed.success) return failure(parsed.error.issues.map(faultOfIssue))
  const treeFaults = checkTree(parsed.data.tree, parsed.data.indicators)
  if (treeFaults.length > 0) return failure(treeFaults)
  const method = withDefaults(parsed.data)
  const faults = [...documentFaults(parsed.data), ...checkMethod(method)]
  return faults.length > 0 ? failure(faults) : success(method)
}

function withDefaults(document: MethodDocument): Method {
  const { steps = {}, uncertainty } = document
  const coverage = steps.coverage ?? []
  return {
    id: document.id,
    title: document.title ?? null,
    tree: groupOf(document.tree),
    indicators: new Map(Object.entries(document.indicators).map(([id, rule]) => [id, indicatorRule(rule)])),
    steps: {
      denominate: steps.denominate ?? true,
      gaps: steps.gaps ?? { rule: 'leave-out' },
      minimumAvailability: steps.screen?.minimumAvailability ?? 0,
      outliers: steps.outliers ?? { rule: 'none' },
      normalise: normaliseRule(steps.normalise ?? { rule: 'none' }),
      coverage: new Map(coverage.map(({ depth, minimum }) => [depth, minimum])),
    },
    uncertainty: uncertainty
      ? {
          draws: uncertainty.draws ?? 1000,
          seed: uncertainty.seed ?? 1,
          weights: uncertainty.weights ?? 0,
          normalise: (uncertainty.normalise ?? []).map(normaliseRule),
          aggregation: uncertainty.aggregation ?? [],
          leaveOneOut: uncertainty.leaveOneOut ?? false,
          sampling: uncertainty.sampling ?? false,
        }
      : null,
    notes: notesOn(document),
  }
}

function groupOf(node: MethodNode): Group {
  return {
    id: node.id ?? '',
    weight: node.weight ?? 1,
    aggregation: node.aggregation ?? 'arithmetic',
    children: (node.children ?? []).map((child): Leaf | Group =>
      child.indicator === undefined ? groupOf(child) : { indicator: child.indicator, weight: child.weight ?? 1 },
    ),
  }
}

function indicatorRule(rule: MethodDocument['indicators'][string]): IndicatorRule {
  return {
    direction: rule.direction,
    transform: rule.transform ?? 'none',
    divideBy: rule.divideBy ?? null,
    goalposts: rule.goalposts ?? null,
  }
}

function normaliseRule(document: NormaliseDocument): Normalise {
  switch (document.rule) {
    case 'percentile-rank':
      return { rule: document.rule, scale: document.scale ?? [0, 100], ties: document.ties ?? 'mean' }
    case 'min-max':
    case 'goalposts':
      return { rule: document.rule, scale: document.scale ?? [0, 100] }
    case 'rank':
      return { rule: document.rule, ties: document.ties ?? 'mean' }
    case 'none':
      return { rule: document.rule }
    case 'z-score':
      return { rule: document.rule, mean: document.mean ?? 0, sd: document.sd ?? 1 }
  }
}

function documentFaults(document: MethodDocument): MethodFault[] {
  const faults: MethodFault[] = []
  const depths = (document.steps?.coverage ?? []).map(({ depth }) => depth)
  depths.forEach((depth, index) => {
    if (depths.indexOf(depth) === index) return
    faults.push({
      path: `steps.coverage.${index}.depth`,
      wrong: `depth ${depth} has a floor already`,
      right: 'one each',
    })
  })
  return faults
}

function notesOn(document: MethodDocument): string[] {
  const notes: string[] = []
  const { steps = {}, uncertainty = {} } = document
  for (const rule of [steps.normalise, ...(uncertainty.normalise ?? [])]) {
    if ((rule?.rule === 'rank' || rule?.rule === 'none') && rule.scale) {
      notes.push(`Normalising with "${rule.rule}" has no scale: the one given is not used.`)
    }
  }
  if (steps.denominate === false) {
    const divided = Object.entries(document.indicators).filter(([, rule]) => rule.divideBy !== undefined)
    if (divided.length > 0) {
      notes.push(`Not divided, since steps.denominate is false: ${divided.map(([id]) => id).join(', ')}.`)
    }
  }
  return notes
}
