import { z } from 'zod'
import { outcomes } from './outcome'
import { reportReasons } from './report-reason'

export const LONGEST_REASON = 5_000

/** Words that must be there, with line ends as we keep them; `missing` is the code of the error when they are not. */
export function words(missing: string) {
  return z
    .string(missing)
    .transform((text) => text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim())
    .refine((text) => text.length > 0, missing)
    .refine((text) => text.length <= LONGEST_REASON, 'too-long')
}

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** A member's report of a text. */
export const reportForm = z.object({
  reason: z.enum(reportReasons, 'choose-reason'),
  text: words('tell-what'),
  isCriticism: ticked,
})

/** A moderator's word on whether they have an interest in a case. */
export const interestForm = z
  .object({
    interest: z.enum(['none', 'some'], 'choose-interest'),
    interestText: z.string().trim().max(LONGEST_REASON, 'too-long').default(''),
  })
  .transform(({ interest, interestText }) => ({ hasInterest: interest === 'some', text: interestText }))

/** What a form on a case's page asks for. */
export const intentForm = z.object({ intent: z.enum(['take', 'release', 'mark', 'decide', 'second']) })

/** A second moderator's answer to a proposal, with the reason when it is no. */
export const secondingForm = z
  .object({
    decisionId: z.guid(),
    answer: z.enum(['second', 'reject'], 'choose-answer'),
    reason: z.string().trim().max(LONGEST_REASON, 'too-long').default(''),
  })
  .refine(({ answer, reason }) => answer === 'second' || reason !== '', { path: ['reason'], message: 'give-reason' })

/** Why somebody wants a decision looked at again. An author may say in it that the text is criticism. */
export const appealForm = z.object({ text: words('tell-why'), isCriticism: ticked })

/** How an appeal ends, and why. */
export const appealDecisionForm = z.object({
  outcome: z.enum(['upheld', 'overturned'], 'choose-outcome'),
  reason: words('give-reason'),
})

/** What a blind second judge would have decided. */
export const rejudgementForm = z.object({ outcome: z.enum(outcomes, 'choose-outcome'), reason: words('give-reason') })

/** A word for the list, or the id of one to take off it. */
export const watchedWordForm = z.object({
  word: z
    .string('give-word')
    .trim()
    .min(2, 'give-word')
    .max(80, 'too-long')
    .refine((word) => /[\p{L}\p{N}]{2}/u.test(word), 'give-word'),
  kind: z.enum(['flag', 'criticism'], 'choose-kind'),
})
export const wordRemovalForm = z.object({ remove: z.guid() })
