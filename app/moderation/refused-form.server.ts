import type { SubmissionResult } from '@conform-to/react'
import type { ProblemCode, Refused } from './problem-sentences'

/** What was typed, so that nothing is lost, and what was wrong with it. */
export function refusedForm(
  formData: FormData,
  { reply, problem = null }: { reply?: SubmissionResult<string[]>; problem?: ProblemCode | null },
): Refused & { intent: string } {
  const typed = Object.fromEntries(
    [...formData].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
  const errors = Object.fromEntries(Object.entries(reply?.error ?? {}).map(([field, codes]) => [field, codes ?? []]))
  return { errors, problem, typed, intent: typed.intent ?? '' }
}
