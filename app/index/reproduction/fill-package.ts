import { packageLicence, packageReadme } from '~/i18n/package-texts'
import type { EditionContent } from '../edition-content'
import type { BatchSource } from '../edition-csv'
import { nameInPackage, type PackageFile, type PackageManifest, packageFiles, sumsFile } from './package-files'
import { packageName } from './package-name'
import {
  figuresTable,
  indicatorsTable,
  type PackedFigure,
  type PackedIndicator,
  peersTable,
  resultsTable,
} from './package-tables'

export type PackageContent = {
  manifest: PackageManifest
  /** As `index compute` reads it. */
  engineFigures: string
  /** The method, and method, figures and results as canonical JSON. */
  method: string
  document: string
  figures: readonly PackedFigure[]
  sources: ReadonlyMap<string, BatchSource>
  indicators: readonly PackedIndicator[]
  content: Pick<EditionContent, 'scores' | 'peers'>
}

/** All files of a package but the sums, by the names they have in it. The same content gives the same texts. */
export function fillPackage(packed: PackageContent): Map<string, string> {
  const { manifest, sources, indicators, content } = packed
  const isDemo = manifest.demoData
  const files = [...packageFiles, sumsFile].map((file) => [file, nameInPackage(file, isDemo)] as const)
  const words = {
    ...{ title: manifest.title, isDemo, contentHash: manifest.contentHash, draws: manifest.draws, seed: manifest.seed },
    zip: packageName(manifest),
    files: Object.fromEntries(files),
    tables: [
      ...new Set(indicators.flatMap((one) => (one.source === 'danmarks-statistik' ? [one.dstTable ?? one.id] : []))),
    ].sort(),
    fromSurveys: indicators.some(({ source }) => source !== 'danmarks-statistik'),
  }
  const texts: Record<PackageFile, string> = {
    'D.csv': packed.engineFigures,
    'LICENCE.md': packageLicence(words),
    'README.md': packageReadme(words),
    'edition.json': packed.document,
    'figures.csv': figuresTable(packed.figures, sources, isDemo),
    'indicators.csv': indicatorsTable(indicators, isDemo),
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'method.json': packed.method,
    'peers.csv': peersTable(content.peers, isDemo),
    'results.csv': resultsTable(content.scores, isDemo),
  }
  return new Map(packageFiles.map((file) => [nameInPackage(file, isDemo), texts[file]]))
}
