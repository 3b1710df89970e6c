import { z } from 'zod'
import { areas } from '~/catalogue/areas'
import {
  effectDirections,
  longestAllowed,
  type PracticeText,
  practiceStatuses,
  type WordField,
  wordFields,
} from './practice-text'
import { visibilities } from './practice-visibility'

/** What browsers send as line ends becomes one character; a null character, which no database takes, goes. */
function asStored(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
}

function words(field: WordField) {
  return z
    .string()
    .transform(asStored)
    .refine((text) => text.length <= longestAllowed(field), 'too-long')
    .default('')
}

const wordShape = Object.fromEntries(wordFields.map((field) => [field, words(field)])) as Record<
  WordField,
  ReturnType<typeof words>
>
const areaIds = areas.map((area) => area.id)
const seenVersion = z.coerce.number().int().min(0).max(2_147_483_647).default(0)

/** The whole template as a form, and the version that the writer began from. A draft may lack anything. */
export const draftForm = z
  .object({
    ...wordShape,
    area: z.enum(areaIds).nullable().default(null).catch(null),
    indicatorIds: z.array(z.string().max(100)).max(200).default([]),
    effectDirection: z.enum(effectDirections).default('unknown').catch('unknown'),
    status: z.enum(practiceStatuses).nullable().default(null).catch(null),
    seenVersion,
  })
  .transform(({ seenVersion, ...text }): { seenVersion: number; text: PracticeText } => ({ seenVersion, text }))

/** The step that publishes: of which text, to whom, and which hits are said to be no CPR numbers. */
export const publishingForm = z.object({
  seenVersion,
  visibility: z.enum(visibilities, 'choose-visibility'),
  notCpr: z.array(z.string().max(100)).max(2_000).default([]),
})
