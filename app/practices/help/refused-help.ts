import type { FieldFinding } from '~/screening/screen-fields'

/** Why a notice could not be put up. */
export type HelpProblem =
  | { code: 'already-open' | 'indicator-elsewhere' }
  | { code: 'personal-data'; findings: FieldFinding[] }

/** A notice that could not be put up: what is wrong by field ('' is the whole form) and everything that was typed. */
export type RefusedHelp = {
  errors: Record<string, string[]>
  values: Record<string, string>
  findings: readonly FieldFinding[]
  notCpr: readonly string[]
}

/** A form that was refused, by its fields or by what the verb found. */
export function refusedHelp(
  formData: FormData,
  { errors = {}, problem }: { errors?: Record<string, string[]>; problem?: HelpProblem },
): RefusedHelp {
  const texts = [...formData].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const field = problem?.code === 'indicator-elsewhere' ? 'indicatorId' : ''
  return {
    errors: problem ? { [field]: [problem.code] } : errors,
    values: Object.fromEntries(texts),
    findings: problem?.code === 'personal-data' ? problem.findings : [],
    notCpr: texts.filter(([name]) => name === 'notCpr').map(([, value]) => value),
  }
}
