import { operator } from '~/accounts/actor'
import type { EditionIndicator, EditionInput, EditionObservation } from '~/index/edition-input'
import type { EditionPlan } from '~/index/edition-plan'
import type { MethodDocument } from '~/index/engine/method'
import { municipalities } from '~/municipalities/municipalities'
import { anObservation } from './collection'

/** A method over these indicators in one group, higher is better unless said otherwise. */
export function anEditionMethod(
  directions: Readonly<Record<string, 'higher' | 'lower'>>,
  changes: Partial<MethodDocument> = {},
): MethodDocument {
  return {
    format: 'socialt-indeks/method@1',
    id: 'proeve',
    tree: { id: 'index', children: Object.keys(directions).map((indicator) => ({ indicator })) },
    indicators: Object.fromEntries(Object.entries(directions).map(([id, direction]) => [id, { direction }])),
    steps: { normalise: { rule: 'percentile-rank', scale: [0, 100] } },
    uncertainty: { draws: 20, seed: 7, weights: 0.25 },
    ...changes,
  }
}

/** An indicator as an edition needs it: a share from Danmarks Statistik. */
export function anEditionIndicator(differing: Partial<EditionIndicator> = {}): EditionIndicator {
  return { id: 'x', source: 'danmarks-statistik', unit: 'pct.', direction: 'higher', minN: null, ...differing }
}

/** An observation for each of the 98 in their order; `valueAt` tells the value, null for missing. */
export function observationsEverywhere(
  indicatorId: string,
  valueAt: (place: number) => number | null,
  differing: Partial<EditionObservation> = {},
): EditionObservation[] {
  return municipalities.map(({ code }, place) => {
    const value = valueAt(place)
    const status = value === null ? 'missing' : 'value'
    const parts = { indicatorId, municipalityCode: code, value, status, line: place + 2 } as const
    return { ...anObservation(parts), batchId: 'batch', ...differing }
  })
}

/** Municipalities that are the more alike the nearer they stand in the list of the 98. */
export function likenessesInOrder(): EditionInput['likenesses'] {
  return municipalities.map(({ code }, place) => ({
    municipalityCode: code,
    population: 10_000 * 1.02 ** place,
    socioeconomicIndex: null,
  }))
}

/** A valid, dull plan: 2022, the standard method, all published files. */
export function anEditionPlan(differing: Partial<EditionPlan> = {}): EditionPlan {
  return {
    period: '2022',
    slug: '2022',
    title: { da: 'Socialt Indeks 2022', en: 'Socialt Indeks 2022' },
    method: { kind: 'standard' },
    batchIds: null,
    seed: null,
    ...differing,
  }
}

/** A draft of an edition of whatever is published; its slug. Throws when it can't be computed. */
export async function savedDraftEdition(differing: Partial<EditionPlan> = {}, now = new Date()): Promise<string> {
  const { computeEdition } = await import('~/index/compute-edition.server')
  const { assembleHere } = await import('~/index/hashed-content.server')
  const computed = await computeEdition(operator('test'), anEditionPlan(differing), now, assembleHere)
  if (!computed.ok) throw new Error(`The edition was not computed: ${JSON.stringify(computed.problem)}`)
  return computed.value
}

/** A published edition of whatever is published; its slug. Throws when it can't be published. */
export async function publishedEdition(differing: Partial<EditionPlan> = {}, now = new Date()): Promise<string> {
  const { publishEdition } = await import('~/index/publish-edition.server')
  const slug = await savedDraftEdition(differing, now)
  const published = await publishEdition(operator('test'), slug, now)
  if (!published.ok) throw new Error(`The edition was not published: ${published.problem}`)
  return slug
}
