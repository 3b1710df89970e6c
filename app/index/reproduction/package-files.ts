import { z } from 'zod'

/** What lies in a package, without the mark that names of invented figures carry. The sums are of all the others. */
export const packageFiles = [
  'D.csv',
  'LICENCE.md',
  'README.md',
  'edition.json',
  'figures.csv',
  'indicators.csv',
  'manifest.json',
  'method.json',
  'peers.csv',
  'results.csv',
] as const
export type PackageFile = (typeof packageFiles)[number]

export const sumsFile = 'SHA256SUMS.txt' as const

/** The name of a file in a package; invented figures say so there too. */
export function nameInPackage(file: PackageFile | typeof sumsFile, isDemo: boolean): string {
  return isDemo ? file.replace(/(?=\.[a-z]+$)/, '-demodata') : file
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a package says of its edition. */
export const packageManifest = z.strictObject({
  format: z.literal('socialt-indeks/reproduction@1'),
  edition: z.string().min(1).max(100),
  title: z.strictObject({ da: z.string(), en: z.string() }),
  period: z.string().min(4).max(10),
  publishedAt: z.string().nullable(),
  /** True when any of the figures are invented. */
  demoData: z.boolean(),
  /** Of `edition.json` as it lies in the package. */
  contentHash: sha256,
  /** Of the method as canonical JSON. */
  methodSha256: sha256,
  seed: z.number().int().min(0),
  draws: z.number().int().min(1),
})
export type PackageManifest = z.infer<typeof packageManifest>

/** The sums as `sha256sum -c` reads them, by name. */
export function sumsText(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('')
}

/** The sums of such a file by name; null where a line is none. */
export function readSums(text: string): Map<string, string> | null {
  const lines = text.split('\n').filter((line) => line !== '')
  const sums = new Map<string, string>()
  for (const line of lines) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line) ?? []
    if (sum === undefined || name === undefined || sums.has(name)) return null
    sums.set(name, sum)
  }
  return sums
}
