import { z } from 'zod'
import { frequencies, type NoticeItem } from '~/notifications/notice'
import { optionalItems } from '~/notifications/unsubscribe-address'

const frequency = z.enum(frequencies).optional()

/** A person's choices as the form sends them: a field for each item they were asked about, and the language. */
export const choiceForm = z.object({
  language: z.enum(['da', 'en']),
  ...(Object.fromEntries(optionalItems.map((item) => [item, frequency])) as Record<NoticeItem, typeof frequency>),
})
