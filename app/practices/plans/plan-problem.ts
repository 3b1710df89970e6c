import type { FieldFinding } from '~/screening/screen-fields'

/** Why a plan could not be saved. */
export type PlanProblem =
  | { code: 'no-edition' | 'owner-unknown' | 'practice-unknown' | 'impossible-value' | 'worse-than-today' | 'past-day' }
  | { code: 'personal-data'; findings: FieldFinding[] }
  | { code: 'changed-by-someone-else' }
