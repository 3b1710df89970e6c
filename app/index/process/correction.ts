import { z } from 'zod'
import type { Indicator } from '~/catalogue/indicator'
import { readNumber } from '~/collection/decimal-mark'
import type { Observation } from '~/collection/observation'
import { disclosure } from '~/collection/small-numbers'
import { isPossible, isShare, limitsOf } from '~/collection/value-limits'
import { failure, type Result, success } from '~/platform/result'
import { longestObjection } from './objection'

/** What a corrected figure can be: a value, or known to have none. */
export const correctedStatuses = ['value', 'missing', 'not-applicable'] as const

const number = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text.trim() === '') return null
    // Typed by a person: "12,5" and "12.5" both mean twelve and a half, and nobody writes thousands into a share.
    const read = readNumber(text, ',') ?? readNumber(text, '.')
    if (read === null) context.addIssue({ code: 'custom', message: 'bad-number' })
    return read
  })

/** What is right instead, as staff type it. Messages are codes with a sentence under `process:errors`. */
export const correctionForm = z.object({
  status: z.enum(correctedStatuses, { error: 'required' }),
  value: number,
  n: number,
  numerator: number,
  denominator: number,
  reason: z.string({ error: 'required' }).trim().min(1, 'required').max(longestObjection, 'too-long'),
  notCpr: z.array(z.string()).default([]),
})
export type CorrectionForm = z.output<typeof correctionForm>
export type CorrectedFigure = Pick<CorrectionForm, 'status' | 'value' | 'n' | 'numerator' | 'denominator'>

export type CorrectionProblem =
  | 'value-missing'
  | 'impossible-value'
  | 'bad-n'
  | 'numerator-above-denominator'
  | 'counts-needed'

// The field each problem stands at.
const fieldOfProblem = {
  'value-missing': 'value',
  'impossible-value': 'value',
  'bad-n': 'n',
  'numerator-above-denominator': 'numerator',
  'counts-needed': 'n',
} as const satisfies Record<CorrectionProblem, keyof CorrectedFigure>

/**
 * The line that is used in place of what the source said. Counts that are not given stay those of the source, so that the rule on
 * small numbers can judge the new value as it judged the old; a figure that was hidden needs its counts anew before it can be shown.
 */
export function correctedObservation(
  given: CorrectedFigure,
  { original, indicator }: { original: Observation | null; indicator: Pick<Indicator, 'source' | 'minN' | 'unit'> },
): Result<Pick<Observation, 'status' | 'value' | 'n' | 'numerator' | 'denominator'>, CorrectionProblem> {
  const { status } = given
  if (status !== 'value') return success({ status, value: null, n: null, numerator: null, denominator: null })
  const { value } = given
  if (value === null) return failure('value-missing')
  if (!isPossible(value, limitsOf(indicator.unit))) return failure('impossible-value')
  if (given.n !== null && (!Number.isInteger(given.n) || given.n < 0)) return failure('bad-n')
  const counts = {
    n: given.n ?? original?.n ?? null,
    // An old numerator belongs to the old value; with the denominator the new one follows from the new value.
    numerator: given.numerator,
    denominator: given.denominator ?? original?.denominator ?? null,
  }
  if (
    isShare(indicator.unit) &&
    counts.numerator !== null &&
    counts.numerator > (counts.denominator ?? Number.POSITIVE_INFINITY)
  )
    return failure('numerator-above-denominator')
  const wasHidden = original !== null && disclosure(original, indicator) === 'suppressed'
  const countsGiven =
    indicator.source === 'danmarks-statistik'
      ? given.numerator !== null || (given.denominator !== null && given.denominator > 0)
      : given.n !== null
  if (wasHidden && !countsGiven) return failure('counts-needed')
  return success({ status, value, ...counts })
}

/** The field a code stands at; '' for what concerns the whole form. */
export function fieldOf(code: string): string {
  return code in fieldOfProblem ? fieldOfProblem[code as CorrectionProblem] : ''
}
