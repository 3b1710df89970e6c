import type { AttachmentProblem, AttachmentRefusal } from './attachment-form'
import type { UploadErrors } from './upload-errors'

/** Why a form of the page with a text's files was not taken. */
export type FilesRefusal =
  | { intent: 'upload'; errors: UploadErrors; caption: string }
  | { intent: 'file'; fileId: string; refusal: AttachmentRefusal; caption: string | null }

export type FilesMessage = 'added' | 'captionSaved' | 'removed'

const messages: Readonly<Record<string, FilesMessage>> = { lagt: 'added', gemt: 'captionSaved', fjernet: 'removed' }

/** What the address says was just done, or null. */
export function readFilesMessage(address: string): FilesMessage | null {
  return messages[new URL(address).searchParams.get('besked') ?? ''] ?? null
}

/** The refusal of a form about one file that did not hold. */
export function readFilesRefusal(form: {
  formData: FormData
  reply: { error?: Record<string, string[] | null> | null | undefined }
}): FilesRefusal {
  const typed = (name: string) => {
    const value = form.formData.get(name)
    return typeof value === 'string' ? value : ''
  }
  const [code = 'gone'] = form.reply.error?.caption ?? []
  // Our own schema's messages are codes.
  return {
    intent: 'file',
    fileId: typed('fileId'),
    refusal: { code: code as AttachmentProblem },
    caption: typed('caption'),
  }
}
