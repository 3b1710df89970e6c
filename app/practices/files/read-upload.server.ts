import { readForm } from '~/platform/form.server'
import { settings } from '~/platform/settings.server'
import type { Upload } from './attach-practice-file.server'
import { type AttachmentProblem, type AttachmentRefusal, uploadForm } from './attachment-form'
import type { UploadErrors } from './upload-errors'

export type UploadRead = { ok: true; upload: Upload } | { ok: false; errors: UploadErrors; caption: string }

/** Reads a posted file with its caption. When it does not hold, each field's reason and the caption that was typed. */
export async function readUpload(request: Request): Promise<UploadRead> {
  const form = await readForm(request, uploadForm)
  const typed = form.formData.get('caption')
  const caption = typeof typed === 'string' ? typed : ''
  if (!form.ok) {
    const refusals = (field: string): AttachmentRefusal[] =>
      // Our own schema's messages are codes.
      (form.reply.error?.[field] ?? []).map((code) => ({ code: code as AttachmentProblem }))
    const told = { file: refusals('file'), caption: refusals('caption'), confirmed: refusals('confirmed') }
    const errors = Object.fromEntries(Object.entries(told).filter(([, codes]) => codes.length > 0))
    return { ok: false, errors, caption }
  }
  const { file, notCpr } = form.value
  if (file.size > settings.attachmentLimitBytes) {
    return { ok: false, errors: { file: [{ code: 'file-too-large' }] }, caption }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { ok: true, upload: { name: file.name, bytes, caption: form.value.caption, notCpr } }
}
