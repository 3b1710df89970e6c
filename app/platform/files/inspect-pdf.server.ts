import { promisify } from 'node:util'
import { inflate as zlibInflate } from 'node:zlib'
import type { FileProblem } from './file-kind'

const inflate = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(zlibInflate)

/** What a PDF's packed lists of objects may unpack to, all together. */
const mostUnpacked = 64 * 1024 * 1024

/** Names by which a PDF runs a program, opens or holds another file, or plays something. */
const active =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm|Movie|Sound|GoToE)(?![A-Za-z0-9_.#-])/

/** What is wrong with a file that says it is a PDF, or null when it only shows pages. What is locked can't be looked into. */
export async function inspectPdf(file: Uint8Array): Promise<FileProblem | null> {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-') || !text.slice(-2048).includes('%%EOF')) return 'file-broken'
  const { outside, objectStreams } = parted(text)
  if (/\/Encrypt(?![A-Za-z0-9])/.test(withPlainNames(outside))) return 'pdf-locked'
  if (active.test(withPlainNames(outside))) return 'pdf-active'
  let left = mostUnpacked
  for (const { head, body } of objectStreams) {
    if (!/\/FlateDecode|\/Fl(?![A-Za-z])/.test(head)) {
      // Another packing than the one all writers use for lists of objects hides what is in it, unless there is none.
      if (/\/Filter/.test(head)) return 'file-broken'
      if (active.test(withPlainNames(body))) return 'pdf-active'
      continue
    }
    const content = await inflate(Buffer.from(body, 'latin1'), { maxOutputLength: left }).catch(
      (error: NodeJS.ErrnoException) => error.code ?? 'unknown',
    )
    if (typeof content === 'string') return content === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks-too-large' : 'file-broken'
    left -= content.length
    if (left <= 0) return 'unpacks-too-large'
    if (active.test(withPlainNames(content.toString('latin1')))) return 'pdf-active'
  }
  return null
}

/** A name may be written with any of its letters as a number: /J#61vaScript. */
function withPlainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Pages and pictures are bytes in which any letters may turn up by chance: only what stands around them is language. */
function parted(text: string): { outside: string; objectStreams: { head: string; body: string }[] } {
  const outside: string[] = []
  const objectStreams: { head: string; body: string }[] = []
  const begins = /stream\r?\n/g
  let from = 0
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const begin = found.index + found[0].length
    const end = text.indexOf('endstream', begin)
    if (end === -1) break
    outside.push(text.slice(from, found.index))
    const object = text.lastIndexOf(' obj', found.index)
    const head = withPlainNames(text.slice(Math.max(object, from), found.index))
    if (head.includes('/ObjStm')) objectStreams.push({ head, body: text.slice(begin, end) })
    from = end
    begins.lastIndex = end + 'endstream'.length
  }
  outside.push(text.slice(from))
  return { outside: outside.join('\n'), objectStreams }
}
