import type { Aggregation } from '../engine/method'

export const labMeans = ['arithmetic', 'geometric', 'harmonic', 'copeland'] as const satisfies readonly Aggregation[]
export const labRules = ['percentile-rank', 'min-max', 'z-score'] as const
export type LabRule = (typeof labRules)[number]

/** The heaviest a group can weigh; 0 leaves it out. Weights are relative within one parent. */
export const heaviest = 10

/** What somebody tries in the laboratory; what is null or not there stays as in the edition's own method. */
export type LabChoice = {
  /** By group: an area or a theme. */
  weights: Readonly<Record<string, number>>
  mean: Aggregation | null
  rule: LabRule | null
  /** Indicators left out. */
  without: readonly string[]
  /** The municipality that is followed. */
  municipality: string | null
}

/** What can be chosen among: the groups and indicators of a method, in its order, and each group's own weight. */
export type LabScope = {
  weights: Readonly<Record<string, number>>
  mean: Aggregation | null
  rule: string
  indicators: readonly string[]
  municipalities: readonly string[]
}

const weightKey = 'v.'

/** Reads a choice from an address. What makes no sense is passed over, and what is the method's own is no choice. */
export function readLabChoice(query: URLSearchParams, scope: LabScope): LabChoice {
  const weights: Record<string, number> = {}
  for (const [group, own] of Object.entries(scope.weights)) {
    const text = query.get(`${weightKey}${group}`)?.replace(',', '.').trim()
    if (!text || !/^\d+(\.\d+)?$/.test(text)) continue
    const weight = Math.min(heaviest, Math.round(Number(text) * 100) / 100)
    if (weight !== own) weights[group] = weight
  }
  const without = new Set(query.getAll('uden').flatMap((text) => text.split('.')))
  const mean = labMeans.find((one) => one === query.get('middel')) ?? null
  const rule = labRules.find((one) => one === query.get('skala')) ?? null
  const municipality = query.get('kommune')
  return {
    weights,
    mean: mean === scope.mean ? null : mean,
    rule: rule === scope.rule ? null : rule,
    without: scope.indicators.filter((id) => without.has(id)),
    municipality: municipality !== null && scope.municipalities.includes(municipality) ? municipality : null,
  }
}

/** The choice as the words of an address, in one order, without what is the method's own: the permalink. */
export function labQuery({ weights, mean, rule, without, municipality }: LabChoice): Record<string, string | null> {
  return {
    ...Object.fromEntries(Object.entries(weights).map(([group, weight]) => [`${weightKey}${group}`, String(weight)])),
    middel: mean,
    skala: rule,
    uden: without.length === 0 ? null : without.join('.'),
    kommune: municipality,
  }
}

/** True when nothing is chosen that changes ranks. */
export function isOfficial({ weights, mean, rule, without }: LabChoice): boolean {
  return Object.keys(weights).length === 0 && mean === null && rule === null && without.length === 0
}
