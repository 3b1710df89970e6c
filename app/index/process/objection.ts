import { z } from 'zod'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { FieldFinding } from '~/screening/screen-fields'

/** What a municipality says is wrong with one of its figures, and what became of it. Dates are ISO 8601. */
export type Objection = {
  id: string
  municipalityCode: MunicipalityCode
  indicatorId: string
  wrong: string
  evidence: string
  /** A number or words; null where nobody can say. */
  rightValue: string | null
  state: 'open' | 'accepted' | 'declined'
  /** Names as they are now. */
  author: string
  createdAt: string
  decider: string | null
  decidedAt: string | null
  decisionReason: string | null
}

/** The most characters of what is wrong, of the evidence, and of a reason. */
export const longestObjection = 4_000

const words = z.string({ error: 'required' }).trim().min(1, 'required').max(longestObjection, 'too-long')

/** The form of an objection. Messages are codes with a sentence under `process:errors`. */
export const objectionForm = z.object({
  wrong: words,
  evidence: words,
  rightValue: z
    .string()
    .trim()
    .max(200, 'too-long')
    .optional()
    .transform((text) => text || null),
  notCpr: z.array(z.string()).default([]),
})
export type ObjectionForm = z.output<typeof objectionForm>

/** Why an objection was not taken: too late says when it would have been in time. */
export type ObjectionProblem =
  | { code: 'too-late'; until: string }
  | { code: 'already-open' }
  | { code: 'personal-data'; findings: FieldFinding[] }

/** A decision without a correction: the figure stays, with the reason. */
export const declineForm = z.object({ reason: words, notCpr: z.array(z.string()).default([]) })

/** The deciding forms: what the words say and which of their hits are no CPR numbers. */
export type Worded = { reason: string; notCpr: readonly string[] }
