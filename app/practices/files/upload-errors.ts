import type { AttachmentRefusal } from './attachment-form'

/** The fields of an upload. */
export type UploadFieldName = 'file' | 'caption' | 'confirmed'

/** Why an upload was not taken, by field. */
export type UploadErrors = Partial<Record<UploadFieldName, AttachmentRefusal[]>>

/** What the door that takes files answers to a script. */
export type UploadAnswer = { taken: true } | { taken: false; errors: UploadErrors }

/** The field that a refusal is about. */
export function errorsOf(refusal: AttachmentRefusal): UploadErrors {
  return refusal.code === 'personal-data' ? { caption: [refusal] } : { file: [refusal] }
}
