import { type Aggregation, type Group, isLeaf, type Method, type Normalise } from './method'
import type { MethodFault } from './method-fault'

type Placed<Value> = { value: Value; path: string }

/** Checks what the parts of a method have to do with each other; the tree itself is known to be sound. */
export function checkMethod(method: Method): MethodFault[] {
  return [
    ...goalpostFaults(method),
    ...directionFaults(method),
    ...positiveFaults(method),
    ...coverageFaults(method),
    ...leaveOneOutFaults(method),
  ]
}

function rulesOf(method: Method): Placed<Normalise>[] {
  const drawn = method.uncertainty?.normalise ?? []
  return [
    { value: method.steps.normalise, path: 'steps.normalise' },
    ...drawn.map((value, index) => ({ value, path: `uncertainty.normalise.${index}` })),
  ]
}

function goalpostFaults(method: Method): MethodFault[] {
  const faults: MethodFault[] = []
  const used = rulesOf(method).find(({ value }) => value.rule === 'goalposts')
  for (const id of leavesOf(method.tree)) {
    const rule = method.indicators.get(id)
    const path = `indicators.${id}.goalposts`
    if (used && !rule?.goalposts) {
      faults.push({
        path,
        wrong: `is missing, and ${used.path} is goalposts`,
        right: 'the worst and best possible value',
      })
    }
    if (rule?.goalposts && rule.transform !== 'none' && rule.goalposts[0] <= 0) {
      faults.push({
        path,
        wrong: `starts at ${rule.goalposts[0]}, which has no ${rule.transform}`,
        right: 'goalposts above 0, in the unit the indicator has before it is transformed',
      })
    }
  }
  return faults
}

function directionFaults(method: Method): MethodFault[] {
  const none = rulesOf(method).find(({ value }) => value.rule === 'none')
  if (!none) return []
  return leavesOf(method.tree)
    .filter((id) => method.indicators.get(id)?.direction === 'lower')
    .map((id) => ({
      path: `indicators.${id}.direction`,
      wrong: `lower is better, but ${none.path} is none, so nothing turns it`,
      right: 'another rule of normalising, which reverses the indicator',
    }))
}

/** Geometric and harmonic means have no value where a score can be 0 or below. */
function positiveFaults(method: Method): MethodFault[] {
  const faults: MethodFault[] = []
  const own = groupsOf(method.tree, 'tree')
  const drawnMeans = (method.uncertainty?.aggregation ?? []).map((value, index) => ({
    value,
    path: `uncertainty.aggregation.${index}`,
  }))
  const [base, ...drawnRules] = rulesOf(method)
  const pairs: [Placed<Normalise>[], Placed<Aggregation>[]][] = [
    [base ? [base] : [], own],
    [drawnRules, drawnMeans.length > 0 ? drawnMeans : own],
    [drawnRules.length > 0 ? [] : base ? [base] : [], drawnMeans],
  ]
  for (const [rules, aggregations] of pairs) {
    for (const aggregation of aggregations) {
      if (aggregation.value !== 'geometric' && aggregation.value !== 'harmonic') continue
      for (const rule of rules) {
        if (!reachesZero(rule.value)) continue
        faults.push({
          path: aggregation.path,
          wrong: `a ${aggregation.value} mean needs scores above 0, and ${rule.path} (${rule.value.rule}) gives 0 or below`,
          right: 'percentile-rank, min-max or goalposts with a scale that starts above 0, for example [1, 100]',
        })
      }
    }
  }
  return faults
}

function reachesZero(rule: Normalise): boolean {
  switch (rule.rule) {
    case 'percentile-rank':
    case 'min-max':
    case 'goalposts':
      return rule.scale[0] <= 0
    case 'rank':
    case 'z-score':
      return true
    case 'none':
      return false
  }
}

function coverageFaults(method: Method): MethodFault[] {
  const deepest = deepestGroup(method.tree)
  return [...method.steps.coverage.keys()]
    .filter((depth) => depth > deepest)
    .map((depth) => ({
      path: 'steps.coverage',
      wrong: `no group lies at depth ${depth}`,
      right: `a depth from 0 (the root) to ${deepest}`,
    }))
}

function leaveOneOutFaults(method: Method): MethodFault[] {
  if (!method.uncertainty?.leaveOneOut || leavesOf(method.tree).length > 1) return []
  return [{ path: 'uncertainty.leaveOneOut', wrong: 'the tree has one indicator only', right: 'two or more, or false' }]
}

function leavesOf(group: Group): string[] {
  return group.children.flatMap((child) => (isLeaf(child) ? [child.indicator] : leavesOf(child)))
}

function groupsOf(group: Group, path: string): Placed<Aggregation>[] {
  const below = group.children.flatMap((child, index) =>
    isLeaf(child) ? [] : groupsOf(child, `${path}.children.${index}`),
  )
  return [{ value: group.aggregation, path: `${path}.aggregation` }, ...below]
}

function deepestGroup(group: Group): number {
  return Math.max(0, ...group.children.map((child) => (isLeaf(child) ? 0 : 1 + deepestGroup(child))))
}
