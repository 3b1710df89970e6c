import { z } from 'zod'
import { areas } from '~/catalogue/areas'
import { linkErrors, linksFrom } from './link-fields'
import {
  effectDirections,
  ladderSteps,
  longestAllowed,
  type PracticeText,
  practiceStatuses,
  type WordField,
  wordFields,
} from './practice-text'
import { visibilities } from './practice-visibility'
import { asStored } from './stored-words'

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
  .looseObject({
    ...wordShape,
    area: z.enum(areaIds).nullable().default(null).catch(null),
    indicatorIds: z.array(z.string().max(100)).max(200).default([]),
    effectDirection: z.enum(effectDirections).default('unknown').catch('unknown'),
    status: z.enum(practiceStatuses).nullable().default(null).catch(null),
    ladderStep: z.enum(ladderSteps).nullable().default(null).catch(null),
    seenVersion,
  })
  .transform((sent, check): { seenVersion: number; text: PracticeText } => {
    const { area, indicatorIds, effectDirection, status, ladderStep, seenVersion } = sent
    const words = Object.fromEntries(wordFields.map((field) => [field, sent[field]])) as Record<WordField, string>
    const typedAt = (name: string) => {
      const value: unknown = sent[name]
      return typeof value === 'string' ? asStored(value) : ''
    }
    for (const { name, code } of linkErrors(indicatorIds, typedAt)) {
      check.addIssue({ code: 'custom', path: [name], message: code })
    }
    const links = linksFrom(indicatorIds, typedAt)
    return { seenVersion, text: { ...words, area, indicatorIds, effectDirection, status, ladderStep, links } }
  })

/** The step that publishes: of which text, to whom, and which hits are said to be no CPR numbers. */
export const publishingForm = z.object({
  seenVersion,
  visibility: z.enum(visibilities, 'choose-visibility'),
  notCpr: z.array(z.string().max(100)).max(2_000).default([]),
})
