import type { FieldFinding } from '~/screening/screen-fields'

/** A form of the process that was refused: codes by field ('' is the whole form), what was typed, and what may identify a person. */
export type RefusedStep = {
  errors: Record<string, string[]>
  values: Record<string, string>
  findings: readonly FieldFinding[]
  notCpr: readonly string[]
}

type Problem = { code: string; findings?: readonly FieldFinding[] }

/** A form that was refused by its fields or by what the verb found, which stands at `field`. */
export function refusedStep(
  formData: FormData,
  { errors = {}, problem, field = '' }: { errors?: Record<string, string[]>; problem?: Problem; field?: string },
): RefusedStep {
  const texts = [...formData].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    errors: problem && !problem.findings ? { [field]: [problem.code] } : errors,
    values: Object.fromEntries(texts),
    findings: problem?.findings ?? [],
    notCpr: texts.filter(([name]) => name === 'notCpr').map(([, value]) => value),
  }
}
