import { z } from 'zod'
import { isDay } from '~/i18n/danish-time'
import { adoptionStages } from './adoption'

export const LONGEST_TEXT = 5_000

/** A day as a date field sends it (2026-03-01), or as one writes it in Denmark where there is no date field (1-3-2026). */
function readDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(text.trim()) ?? []
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim()
}

const day = z
  .string('choose-day')
  .transform(readDay)
  .refine((text) => isDay(text) && text >= '1970-01-01', 'choose-day')

const words = z
  .string()
  .default('')
  .transform((text) => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim())
  .refine((text) => text.length <= LONGEST_TEXT, 'too-long')

/** What a municipality tells of a practice it has taken up. */
export const adoptionForm = z.object({
  municipalityCode: z.string('choose-municipality').regex(/^\d{3}$/, 'choose-municipality'),
  stage: z.enum(adoptionStages, 'choose-stage'),
  since: day,
  /** Asked for where somebody tells of a stop before having told of the start. */
  startedOn: day.optional(),
  changed: words,
  outcome: words,
  /** The event to put right; absent for a new one. */
  corrects: z.guid().optional(),
  /** How many events the form was opened with. */
  seenEvents: z.coerce.number().int().min(0),
  notCpr: z.array(z.string()).max(500).default([]),
})

/** A checked form, without the whose-it-is. */
export type ToldAdoption = Omit<z.output<typeof adoptionForm>, 'notCpr'> & { notCpr: readonly string[] }
