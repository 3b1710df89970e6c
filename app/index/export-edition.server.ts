import { failure, type Result, success } from '~/platform/result'
import { figuresForEngine } from './edition-csv'
import { editionDocument } from './edition-document'
import type { EditionFile } from './edition-files'
import { findEditionContent } from './edition-saving-store.server'
import { findEdition, findEditionMethod, listFigures } from './edition-store.server'
import { canonicalJson } from './engine/canonical-json'
import { readMethod } from './engine/read-method'
import { sha256OfJson } from './method-hash.server'
import { methodIndicators } from './method-summary'
import { readSamples } from './read-samples.server'

/** An edition's files by name, and whether their figures are invented. */
export type ExportedEdition = { isDemo: boolean; files: Readonly<Record<EditionFile, string>> }

/**
 * An edition as files for whoever wants to recompute it: the method, the figures and the chance behind them as the engine reads them, and method, figures
 * and results together as canonical JSON, whose SHA-256 is the edition's content hash. Fails where what is kept has not
 * that hash any more.
 */
export async function exportEdition(
  slug: string,
): Promise<Result<ExportedEdition, 'unknown-edition' | 'hash-differs'>> {
  const edition = await findEdition(slug)
  const stored = edition && (await findEditionMethod(edition.id))
  if (!edition || !stored) return failure('unknown-edition')
  const read = readMethod(stored.method)
  if (!read.ok) return failure('hash-differs')
  const content = await findEditionContent(edition.id)
  const document = editionDocument({ method: stored.method, isDemo: edition.isDemo }, content)
  if (sha256OfJson(document) !== edition.contentHash) return failure('hash-differs')
  const files = {
    'method.json': `${JSON.stringify(stored.method, null, 2)}\n`,
    'D.csv': figuresForEngine(await listFigures(edition.id), methodIndicators(read.value)),
    'S.csv': await readSamples(edition.id, methodIndicators(read.value)),
    'edition.json': canonicalJson(document),
  }
  return success({ isDemo: edition.isDemo, files })
}
