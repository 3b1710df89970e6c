import { z } from 'zod'
import { outcomes } from './outcome'
import { reportReasons } from './report-reason'

export const LONGEST_REASON = 5_000

function words(missing: string) {
  return z
    .string(missing)
    .transform((text) => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim())
    .refine((text) => text.length > 0, missing)
    .refine((text) => text.length <= LONGEST_REASON, 'too-long')
}

/** A notice about a practice. */
export const reportForm = z.object({ reason: z.enum(reportReasons, 'choose-reason'), text: words('tell-what') })

/** A moderator's decision, and what they had seen when they made it. */
export const decisionForm = z.object({
  outcome: z.enum(outcomes, 'choose-outcome'),
  reason: words('give-reason'),
  reportIds: z.array(z.guid()).max(1_000).default([]),
  seenDecisions: z.coerce.number().int().min(0),
})
