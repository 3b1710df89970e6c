import { failure, type Result, success } from '~/platform/result'
import { assembleAmongPeers, type EditionFaults } from '../assemble-edition'
import { editionDocument } from '../edition-document'
import { sha256OfJson } from '../method-hash.server'
import { differenceLine, differencesBetween } from './document-differences'
import { nameInPackage, type PackageManifest } from './package-files'
import { type ReadPackage, readPackage } from './read-package'
import { openZip, sha256OfText } from './zip-files.server'

/** What a package was found to be: its manifest, and one line for each thing that was checked. */
export type VerifiedPackage = { manifest: PackageManifest; checked: string[] }

/**
 * Computes the edition of a package again, from its method, figures, indicators and peers alone, and compares everything it says
 * with what comes out. Fails with one line a fault or difference: file, municipality, what it says, what was computed.
 */
export function verifyPackage(bytes: Uint8Array): Result<VerifiedPackage, string[]> {
  const opened = openZip(bytes)
  if (!opened.ok) return opened
  const { isDemo, texts } = opened.value
  const read = readPackage(texts, isDemo)
  if (!read.ok) return read
  const { manifest, input, peers, results, document } = read.value
  const assembled = assembleAmongPeers(input, peers)
  if (!assembled.ok) return failure(faultLines(assembled.problem, isDemo))
  const computed = editionDocument({ method: input.document, isDemo }, assembled.value)
  const hash = sha256OfJson(computed)

  const name = (file: Parameters<typeof nameInPackage>[0]) => nameInPackage(file, isDemo)
  const { results: outcome } = computed as { results: { groups: object } }
  const lines = [
    ...differencesBetween(document, computed).map((one) => differenceLine(name('edition.json'), one)),
    ...differencesBetween(results, outcome.groups).map((one) => differenceLine(name('results.csv'), one)),
    ...engineDifferences(read.value).map((one) => differenceLine(name('D.csv'), one)),
    ...manifestDifferences(read.value, sha256OfText(texts.get(name('edition.json')) ?? ''), hash).map((one) =>
      differenceLine(name('manifest.json'), one),
    ),
  ]
  if (lines.length > 0) return failure(lines)
  const { observations, indicators } = input
  return success({
    manifest,
    checked: [
      `${texts.size} files, each with the SHA-256 that the package says`,
      `${observations.length} figures of ${indicators.length} indicators`,
      `scores, ranks, coverage and intervals of ${Object.keys(results).length} groups: ${manifest.draws} draws, seed ${manifest.seed}`,
      `places, intervals, peer medians and gains of every indicator`,
      `content hash ${hash}`,
    ],
  })
}

function engineDifferences({ input, engineFigures }: ReadPackage) {
  const says = Object.fromEntries([...engineFigures].map(([id, values]) => [id, Object.fromEntries(values)]))
  const values: Record<string, Record<string, number>> = Object.fromEntries(Object.keys(says).map((id) => [id, {}]))
  for (const { indicatorId, municipalityCode, value } of input.observations) {
    const own = values[indicatorId]
    if (own && value !== null) own[municipalityCode] = value
  }
  return differencesBetween(says, values)
}

function manifestDifferences({ manifest, input, document }: ReadPackage, fileHash: string, hash: string) {
  const { uncertainty } = input.document as { uncertainty?: { seed?: number; draws?: number } }
  const right: Partial<PackageManifest> = {
    contentHash: hash,
    methodSha256: sha256OfJson(input.document),
    demoData: input.isDemo,
    seed: uncertainty?.seed ?? manifest.seed,
    draws: uncertainty?.draws ?? manifest.draws,
  }
  const said = Object.fromEntries(Object.keys(right).map((key) => [key, manifest[key as keyof PackageManifest]]))
  // The document may be right and yet be written in another way than the one that the hash is of.
  const written =
    fileHash === manifest.contentHash || sha256OfJson(document) !== hash
      ? []
      : [{ path: ['contentHash'], says: manifest.contentHash, computed: fileHash }]
  const differing = differencesBetween(said, right)
  return differing.some(({ path }) => path[0] === 'contentHash') ? differing : [...differing, ...written]
}

function faultLines({ method, data }: EditionFaults, isDemo: boolean): string[] {
  return [
    ...method.map(
      ({ path, wrong, right }) => `${nameInPackage('method.json', isDemo)}, ${path}: ${wrong}; right: ${right}`,
    ),
    ...data.map(({ unit, column, wrong, right }) => {
      const place = [nameInPackage('figures.csv', isDemo), unit, column].filter((part) => part !== null).join(', ')
      return `${place}: ${wrong}; right: ${right}`
    }),
  ]
}
