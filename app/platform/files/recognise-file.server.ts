import { fileTypeFromBuffer } from 'file-type'
import { failure, type Result, success } from '~/platform/result'
import { type FileKind, type FileProblem, isImage } from './file-kind'
import { inspectDocx } from './inspect-docx.server'
import { inspectPdf } from './inspect-pdf.server'
import { reencodeImage } from './reencode-image.server'

/** A file as it will be kept. */
export type Recognised = { kind: FileKind; bytes: Uint8Array; width: number | null; height: number | null }

/**
 * What a file is, by its content and never by its name, and its bytes as they are to be kept: pictures made anew, documents as
 * they came. Fails with why it isn't taken.
 */
export async function recogniseFile(file: Uint8Array, limitBytes: number): Promise<Result<Recognised, FileProblem>> {
  if (file.byteLength === 0) return failure('file-empty')
  if (file.byteLength > limitBytes) return failure('file-too-large')
  const kind = await claimedKind(file)
  if (!kind.ok) return kind
  if (isImage(kind.value)) {
    const picture = await reencodeImage(file, kind.value)
    return picture.ok ? success({ kind: kind.value, ...picture.value }) : picture
  }
  const problem = kind.value === 'pdf' ? await inspectPdf(file) : await inspectDocx(file)
  return problem === null ? success({ kind: kind.value, bytes: file, width: null, height: null }) : failure(problem)
}

async function claimedKind(file: Uint8Array): Promise<Result<FileKind, FileProblem>> {
  // A zip's first bytes say no more than that; what is in it is looked at whole, and by one reader.
  if (startsWith(file, 'PK\u0003\u0004')) return success('docx')
  if (startsWith(file, '%PDF-')) return success('pdf')
  if (startsWith(file, '\u00d0\u00cf\u0011\u00e0')) return failure('old-word')
  const found = await fileTypeFromBuffer(file)
  if (found?.mime === 'image/png' || found?.mime === 'image/apng') return success('png')
  if (found?.mime === 'image/jpeg') return success('jpeg')
  const head = Buffer.from(file.subarray(0, 1024)).toString('latin1')
  if (found?.mime.startsWith('image/') || /<svg[\s>]/i.test(head)) return failure('other-image')
  return failure('unknown-type')
}

function startsWith(file: Uint8Array, letters: string): boolean {
  return Buffer.from(file.subarray(0, letters.length)).toString('latin1') === letters
}
