import { failure, type Result, success } from '~/platform/result'
import { editionDocument } from './edition-document'
import { findEditionContent } from './edition-saving-store.server'
import { findEdition, findEditionMethod } from './edition-store.server'
import { canonicalJson } from './engine/canonical-json'
import { readMethod } from './engine/read-method'
import { figureTable } from './figure-table'
import { sha256OfJson } from './method-hash.server'

/** An edition's files by name. */
export type EditionFiles = Readonly<Record<'method.json' | 'D.csv' | 'edition.json', string>>

/**
 * An edition as files for whoever wants to recompute it: the method, the figures as the engine reads them, and method, figures
 * and results together as canonical JSON, whose SHA-256 is the edition's content hash. Fails where what is kept has not
 * that hash any more.
 */
export async function exportEdition(slug: string): Promise<Result<EditionFiles, 'unknown-edition' | 'hash-differs'>> {
  const edition = await findEdition(slug)
  const stored = edition && (await findEditionMethod(edition.id))
  if (!edition || !stored) return failure('unknown-edition')
  const read = readMethod(stored.method)
  if (!read.ok) return failure('hash-differs')
  const content = await findEditionContent(edition.id)
  const document = editionDocument(stored.method, content)
  if (sha256OfJson(document) !== edition.contentHash) return failure('hash-differs')
  return success({
    'method.json': `${JSON.stringify(stored.method, null, 2)}\n`,
    'D.csv': figureTable(read.value, content),
    'edition.json': canonicalJson(document),
  })
}
