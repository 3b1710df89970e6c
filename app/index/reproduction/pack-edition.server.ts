import type { CsvCell } from '~/platform/csv-text'
import { failure, type Result, success } from '~/platform/result'
import type { Edition } from '../edition'
import { listIndicatorsIn } from '../edition-catalogue-store.server'
import { findEditionContent } from '../edition-saving-store.server'
import { listEditionBatches } from '../edition-store.server'
import { exportEdition } from '../export-edition.server'
import { fillPackage } from './fill-package'
import { packageName } from './package-name'
import { findFigureCounts } from './package-store.server'
import { zipFiles } from './zip-files.server'

/** A package as bytes, with the name it is saved under. */
export type PackedEdition = { name: string; bytes: Uint8Array }

/**
 * Everything that gives an edition again, as one zip; the same edition gives the same bytes. Fails where what is kept of it has not
 * its hash any more.
 */
export async function packEdition(
  edition: Edition,
): Promise<Result<PackedEdition, 'unknown-edition' | 'hash-differs'>> {
  const exported = await exportEdition(edition.slug)
  if (!exported.ok) return exported
  const { files } = exported.value
  const content = await findEditionContent(edition.id)
  const counts = await findFigureCounts(edition.id)
  const batches = await listEditionBatches(edition.id)
  const used = new Set(content.figures.map(({ indicatorId }) => indicatorId))
  const indicators = (await listIndicatorsIn(edition.id)).filter(({ id }) => used.has(id))
  if (indicators.length < used.size) return failure('unknown-edition')
  const { slug, title, period, publishedAt, isDemo, contentHash, methodSha256, seed, draws } = edition
  const manifest = {
    ...({
      format: 'socialt-indeks/reproduction@1',
      edition: slug,
      title,
      period,
      publishedAt,
      demoData: isDemo,
    } as const),
    ...{ contentHash, methodSha256, seed, draws },
  }
  const texts = fillPackage({
    manifest,
    engineFigures: isDemo ? markedAsDemo(files['D.csv']) : files['D.csv'],
    method: files['method.json'],
    document: files['edition.json'],
    figures: content.figures.map((figure) => ({
      ...figure,
      ...(counts.get(`${figure.indicatorId} ${figure.municipalityCode}`) ?? { numerator: null, denominator: null }),
    })),
    sources: new Map(batches.map((batch) => [batch.id, batch])),
    indicators,
    content,
  })
  return success({ name: packageName(manifest), bytes: zipFiles(texts, isDemo) })
}

// A last column that `index compute` passes over and says so.
function markedAsDemo(csv: string): string {
  const mark = (line: string, place: number): CsvCell =>
    line === '' ? '' : `${line},${place === 0 ? 'demo_data' : 'yes'}`
  return csv.split('\r\n').map(mark).join('\r\n')
}
