import type { Language } from '~/i18n/language'
import { listIndicatorsIn } from './edition-catalogue-store.server'
import { listEditionBatches } from './edition-store.server'
import { summariseMethod } from './method-summary'
import { readPublishedEdition } from './read-published-edition.server'

/** All that the page on the method tells of a published edition, in the page's language. A 404 for any other slug. */
export async function readMethodDescription(slug: string, language: Language) {
  const { edition, method, notes } = await readPublishedEdition(slug)
  const [catalogue, batches] = await Promise.all([listIndicatorsIn(edition.id), listEditionBatches(edition.id)])
  const { publishedAt, computedAt, methodSha256, contentHash, draws, seed, isDemo, title } = edition
  return {
    edition: { slug, publishedAt, computedAt, methodSha256, contentHash, draws, seed, isDemo },
    title: title[language],
    summary: summariseMethod(method, catalogue),
    names: Object.fromEntries(catalogue.map(({ id, name }) => [id, name[language]])),
    batches: batches.map(({ id, fileName, fileHash, sourceNote, publishedAt, state }) => ({
      id,
      fileName,
      fileHash,
      sourceNote,
      publishedAt,
      withdrawn: state === 'WITHDRAWN',
    })),
    notes,
  }
}
