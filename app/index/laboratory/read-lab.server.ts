import { LRUCache } from 'lru-cache'
import type { Language } from '~/i18n/language'
import { municipalities } from '~/municipalities/municipalities'
import { failure, type Result, success } from '~/platform/result'
import { wholeIndex } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { listFiguresFor, listStandings } from '../edition-store.server'
import { canonicalJson } from '../engine/canonical-json'
import type { MethodDocument } from '../engine/method'
import { methodIndicators, summariseMethod } from '../method-summary'
import { readPublishedEdition } from '../read-published-edition.server'
import type { LabChoice } from './lab-choice'
import { countTrial } from './lab-limit-store.server'
import type { LabProblem } from './lab-method'
import { labScope } from './lab-method'
import { type LabFigures, type LabResult, rankInLab } from './lab-ranking'

const units = municipalities.map(({ code }) => code)

// A published edition never changes, so neither do its figures.
const figuresKept = new LRUCache<string, LabFigures>({ max: 5 })
const resultsKept = new LRUCache<string, Result<LabResult, LabProblem>>({ max: 300 })

/** The figures and method that the laboratory computes with, of a published edition. A 404 for any other slug. */
export async function readLabFigures(slug: string): Promise<LabFigures> {
  const { edition, document, method } = await readPublishedEdition(slug)
  const kept = figuresKept.get(edition.id)
  if (kept) return kept
  const ids = methodIndicators(method)
  const columns = new Map(ids.map((id) => [id, new Map<string, number | null>()]))
  for (const figure of await listFiguresFor(edition.id, ids)) {
    columns.get(figure.indicatorId)?.set(figure.municipalityCode, figure.value)
  }
  const values = Object.fromEntries(
    [...columns].map(([id, column]) => [id, units.map((code) => column.get(code) ?? null)]),
  )
  // `readPublishedEdition` has read the document, so it is a method document.
  const figures = { document: document as MethodDocument, units, values }
  figuresKept.set(edition.id, figures)
  return figures
}

/** All that the laboratory's page needs before a choice is made, in the page's language; ranks in the order of the list. */
export async function readLab(slug: string, language: Language) {
  const { edition, method } = await readPublishedEdition(slug)
  const [catalogue, standings] = await Promise.all([
    listIndicatorsIn(edition.id),
    listStandings(edition.id, [wholeIndex]),
  ])
  const whole = new Map(standings.map((one) => [one.municipalityCode, one]))
  const used = new Set(methodIndicators(method))
  return {
    edition: { slug, title: edition.title[language], isDemo: edition.isDemo },
    scope: labScope(method, units),
    tree: summariseMethod(method, catalogue).tree,
    names: Object.fromEntries(catalogue.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, name[language]])),
    official: units.map((code) => whole.get(code)?.place ?? null),
    abstaining: units.filter((code) => whole.get(code)?.abstains),
  }
}

/**
 * The ranking of a choice over a published edition; the last few hundred choices are remembered. What has to be computed counts
 * against the asker's network: the seconds to wait where that has asked too much.
 */
export async function tryInLab(
  slug: string,
  choice: LabChoice,
  network: string,
): Promise<Result<Result<LabResult, LabProblem>, number>> {
  const key = `${slug} ${canonicalJson(choice)}`
  const known = resultsKept.get(key)
  if (known) return success(known)
  const seconds = await countTrial(network)
  if (seconds !== null) return failure(seconds)
  const result = rankInLab(await readLabFigures(slug), choice)
  resultsKept.set(key, result)
  return success(result)
}
