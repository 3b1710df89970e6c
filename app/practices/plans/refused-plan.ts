import type { FieldFinding } from '~/screening/screen-fields'
import type { ActionPlan } from './plan'
import type { PlanProblem } from './plan-problem'

/** A plan that could not be saved: what is wrong by field ('' is the whole form), what was typed, and what stands saved now. */
export type RefusedPlan = {
  errors: Record<string, string[]>
  values: Record<string, string>
  findings: readonly FieldFinding[]
  notCpr: readonly string[]
  /** Where somebody else saved it meanwhile. */
  newer: { version: number; values: Record<string, string> } | null
}

function fieldOfProblem(code: PlanProblem['code']): string {
  switch (code) {
    case 'owner-unknown':
      return 'ownerId'
    case 'practice-unknown':
      return 'practiceId'
    case 'impossible-value':
    case 'worse-than-today':
      return 'targetValue'
    case 'past-day':
      return 'dueOn'
    default:
      return ''
  }
}

/** A saved plan as the fields of its form hold it; `written` writes a number as the page does. */
export function planValues(plan: ActionPlan, written: (value: number) => string): Record<string, string> {
  const { practiceId, ownerId, ownerText, targetValue, targetText, dueOn, status, notes } = plan
  return {
    practiceId: practiceId ?? '',
    ownerId: ownerId ?? '',
    ownerText,
    targetValue: targetValue === null ? '' : written(targetValue),
    targetText,
    dueOn,
    status,
    notes,
  }
}

/** A form that was refused, by its fields or by what the verb found, with everything that was typed. */
export function refusedPlan(
  formData: FormData,
  refusal: {
    errors?: Record<string, string[]>
    problem?: PlanProblem
    newer?: NonNullable<RefusedPlan['newer']>
  },
): RefusedPlan {
  const { errors = {}, problem, newer = null } = refusal
  const texts = [...formData].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    errors: problem ? { [fieldOfProblem(problem.code)]: [problem.code] } : errors,
    values: Object.fromEntries(texts),
    findings: problem?.code === 'personal-data' ? problem.findings : [],
    notCpr: texts.filter(([name]) => name === 'notCpr').map(([, value]) => value),
    newer,
  }
}
