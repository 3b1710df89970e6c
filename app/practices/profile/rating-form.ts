import { z } from 'zod'
import { evidenceStrengths } from '../practice-text'

/** The most characters of a rater's reasons. */
export const LONGEST_REASON = 4_000

const letter = z.enum(evidenceStrengths, 'all-letters')

const letters = { targetGroup: letter, method: letter, implementation: letter, effect: letter }

const reason = z
  .string('reason-missing')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())
  .refine((text) => text !== '', 'reason-missing')
  .refine((text) => text.length <= LONGEST_REASON, 'reason-too-long')

const notCpr = z.array(z.string().max(100)).max(500).default([])

/** A rater's, or a third judge's, letters and reasons. */
export const ratingForm = z
  .object({ ...letters, reason, notCpr })
  .transform(({ reason, notCpr, ...letters }) => ({ letters, reason, notCpr }))

export type RatingForm = z.output<typeof ratingForm>

/** What staff and judges do on the page of a practice's profile. */
export const profileForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('assign'), raterIds: z.array(z.uuid()).max(2).default([]) }),
  z.object({ intent: z.literal('remove'), ratingId: z.uuid() }),
  z.object({ intent: z.literal('resolve'), ...letters, reason, notCpr }),
])
