import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { FileProblem } from './file-kind'
import { packedBytesOf, readZipDirectory, type ZipEntry } from './zip-directory'

const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRaw)

/** What a Word document may unpack to. Text packs well, so the file's own size says little. */
const mostUnpacked = 64 * 1024 * 1024
const mostEntries = 2_000

const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** Links in a document that fetch or start something when it is opened. */
const startingLink = /Type="[^"]*\/(attachedTemplate|oleObject|frame|subDocument|control|afChunk)"/i

/** What is wrong with a file that says it is a zip, or null when it is a Word document without programs in it. */
export async function inspectDocx(file: Uint8Array): Promise<FileProblem | null> {
  const entries = readZipDirectory(file)
  if (entries === null) return 'file-broken'
  const names = entries.map(({ name }) => name.toLowerCase())
  if (!names.includes('word/document.xml') || !names.includes('[content_types].xml')) {
    return names.some((name) => /^(xl|ppt)\//.test(name) || name === 'mimetype') ? 'other-office' : 'unknown-type'
  }
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'file-broken'
  const declared = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  if (entries.length > mostEntries || declared > mostUnpacked) return 'unpacks-too-large'
  if (names.some((name) => /vbaproject|vbadata|activex/.test(name))) return 'word-macros'
  if (names.some((name) => /\.(bin|exe|dll|js|vbs|html?|mht|jar|lnk)$/.test(name))) return 'word-embedded'
  return inspectParts(file, entries)
}

async function inspectParts(file: Uint8Array, entries: readonly ZipEntry[]): Promise<FileProblem | null> {
  for (const entry of entries) {
    const content = await contentOf(file, entry)
    if (content === null) return 'file-broken'
    if (entry.name.toLowerCase() === '[content_types].xml') {
      const types = content.toString('utf8')
      if (/macroEnabled|vbaProject/i.test(types)) return 'word-macros'
      if (!types.includes(mainPart)) return 'unknown-type'
    }
    if (entry.name.toLowerCase().endsWith('.rels')) {
      const links = content.toString('utf8').match(/<(\w+:)?Relationship\b[^>]*>/g) ?? []
      const starts = (link: string) => startingLink.test(link) && /TargetMode="External"/i.test(link)
      if (links.some(starts)) return 'word-embedded'
    }
  }
  return null
}

/** What the entry holds; null where it is not what its directory declares, e.g. much more. */
async function contentOf(file: Uint8Array, entry: ZipEntry): Promise<Buffer | null> {
  const packed = packedBytesOf(file, entry)
  if (packed === null) return null
  if (entry.method === 0) return packed.length === entry.bytes ? Buffer.from(packed) : null
  if (entry.method !== 8) return null
  const content = await inflate(packed, { maxOutputLength: Math.max(1, entry.bytes) }).catch(() => null)
  return content?.length === entry.bytes ? content : null
}
