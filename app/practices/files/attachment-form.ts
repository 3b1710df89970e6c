import { z } from 'zod'
import { type FileProblem, longestCaption } from '~/platform/files/file-kind'
import { findCprNumbers } from '~/screening/cpr'
import { type FieldFinding, screenFields, stoppingFieldFindings } from '~/screening/screen-fields'

/** Why a file was not attached, or a caption not changed. Each has a sentence under `attachments:problems`. */
export type AttachmentProblem =
  | FileProblem
  | 'caption-missing'
  | 'caption-too-long'
  | 'not-confirmed'
  | 'name-cpr'
  | 'personal-data'
  | 'too-many-files'
  | 'submitted'
  | 'locked'
  | 'gone'

/** A refusal: why, and where the words may identify a person. */
export type AttachmentRefusal = { code: AttachmentProblem; findings?: FieldFinding[] }

const caption = z
  .string({ error: 'caption-missing' })
  .trim()
  .min(1, 'caption-missing')
  .max(longestCaption, 'caption-too-long')

const notCpr = z.array(z.string().max(100)).max(100).default([])
const fileId = z.uuid()

/** What is sent with one file. */
export const uploadForm = z.object({
  file: z
    .instanceof(File, { error: 'file-missing' })
    .refine(({ size, name }) => size > 0 || name !== '', 'file-missing'),
  caption,
  confirmed: z.literal('on', { error: 'not-confirmed' }),
  notCpr,
})

/** What is done to a file that is attached. */
export const attachedForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('caption'), fileId, caption, notCpr }),
  z.object({ intent: z.literal('remove'), fileId }),
])

/** Why these words of a file may not be kept, or null. A CPR number in a name is never waved through: give it another name. */
export function refuseWords(
  words: { name: string; caption: string },
  waved: readonly string[],
): { refusal: AttachmentRefusal | null; findings: FieldFinding[] } {
  const findings = screenFields({ caption: words.caption })
  if (findCprNumbers(words.name.replace(/[_+]/g, ' ')).length > 0) return { refusal: { code: 'name-cpr' }, findings }
  const stops = stoppingFieldFindings(findings, new Set(waved)).length > 0
  return { refusal: stops ? { code: 'personal-data', findings } : null, findings }
}
