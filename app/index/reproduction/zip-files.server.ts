import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { failure, type Result, success } from '~/platform/result'
import { unzipFiles } from '~/platform/unzip.server'
import { nameInPackage, packageFiles, readSums, sumsFile, sumsText } from './package-files'

// A published edition is some two megabytes; a zip of a few kilobytes may claim to hold gigabytes.
const mostBytes = 16 * 1_048_576
const mostBytesInAll = 48 * 1_048_576

// The earliest day a zip can tell, so that the same files give the same bytes whenever they are packed.
const packedAt = new Date(1980, 0, 1)

/** SHA-256 of a text's bytes, hexadecimal. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** These texts as a zip, with the sums of them in a file of their own. The same texts give the same bytes. */
export function zipFiles(texts: ReadonlyMap<string, string>, isDemo: boolean): Uint8Array {
  const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1))
  const sums = sumsText(new Map(sorted.map(([name, text]) => [name, sha256OfText(text)])))
  const all = [...sorted, [nameInPackage(sumsFile, isDemo), sums] as const]
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])), { level: 9, mtime: packedAt })
}

export type OpenedPackage = { isDemo: boolean; texts: ReadonlyMap<string, string> }

/**
 * The texts of a package, each with the sum that the package says it has. Fails, a line a fault, where the bytes are no zip, hold
 * anything but the files of a package, unpack to more than a package can be, or have another sum. Nothing is written anywhere.
 */
export function openZip(bytes: Uint8Array): Result<OpenedPackage, string[]> {
  if (bytes.length > mostBytes) return failure([`the file is larger than ${mostBytes / 1_048_576} MB; no package is`])
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const files = unpacked.value
  const isDemo = files.has(nameInPackage('manifest.json', true))
  const expected = [...packageFiles, sumsFile].map((file) => nameInPackage(file, isDemo))
  const missing = expected.filter((name) => !files.has(name)).map((name) => `${name}: is missing from the package`)
  const strange = [...files.keys()].filter((name) => !expected.includes(name)).map(stranger)
  if (missing.length + strange.length > 0) return failure([...missing, ...strange])

  const texts = new Map<string, string>()
  for (const [name, content] of files) {
    const text = utf8(content)
    if (text === null) return failure([`${name}: is not UTF-8`])
    texts.set(name, text)
  }
  const sumsName = nameInPackage(sumsFile, isDemo)
  const sums = readSums(texts.get(sumsName) ?? '')
  texts.delete(sumsName)
  const sumFaults = sums === null ? [`${sumsName}: is no list of SHA-256 sums`] : faultsOfSums(sums, texts, sumsName)
  return sumFaults.length > 0 ? failure(sumFaults) : success({ isDemo, texts })
}

function faultsOfSums(sums: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>, sumsName: string) {
  const strange = [...sums.keys()]
    .filter((name) => !texts.has(name))
    .map((name) => `${sumsName}: names ${name}, which is not a file of the package`)
  const wrong = [...texts].flatMap(([name, text]) => {
    const said = sums.get(name)
    const computed = sha256OfText(text)
    return said === computed ? [] : [`${name}: SHA-256 says ${said ?? 'nothing'}; computed ${computed}`]
  })
  return [...strange, ...wrong]
}

function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, string[]> {
  const known = new Set(
    [...packageFiles, sumsFile].flatMap((file) => [nameInPackage(file, false), nameInPackage(file, true)]),
  )
  const read = unzipFiles(bytes, { known, mostBytes, mostBytesInAll })
  if (read.ok) return read
  return failure(
    read.problem.slice(0, 20).map(({ code, name }) => {
      if (code === 'broken') return 'the file is no zip, or a broken one'
      if (code === 'strange') return stranger(name)
      if (code === 'twice') return `${name}: is there twice`
      if (code === 'large') return `${name}: would unpack to more than ${mostBytes / 1_048_576} MB`
      return `the package would unpack to more than ${mostBytesInAll / 1_048_576} MB`
    }),
  )
}

function utf8(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}

function stranger(name: string): string {
  return `${JSON.stringify(name.slice(0, 100))}: is not a file of a package`
}
