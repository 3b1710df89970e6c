import { orNotFound } from '~/platform/refusal.server'
import { findEdition, findEditionMethod } from './edition-store.server'
import { readMethod } from './engine/read-method'

/** A published edition with its method, as a document and read. A 404 for a draft, the same as for none at all. */
export async function readPublishedEdition(slug: string) {
  const found = await findEdition(slug)
  const edition = orNotFound(found?.state === 'published' ? found : null)
  const { method: document, notes } = orNotFound(await findEditionMethod(edition.id))
  const read = readMethod(document)
  if (!read.ok) throw new Error(`The method of edition ${slug} makes no sense: ${JSON.stringify(read.problem)}`)
  return { edition, document, method: read.value, notes: listOfTexts(notes) }
}

function listOfTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
