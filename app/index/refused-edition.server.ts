import type { SubmissionResult } from '@conform-to/react'
import { textsFor } from '~/i18n/texts.server'
import { type EditionErrors, type EditionValues, editionFields, type RefusedEdition } from './edition-form'
import type { EditionProblem } from './edition-plan'

/** What somebody typed, so that nothing is lost when the form comes back; a chosen file can't be kept. */
export function typedValues(formData: FormData): EditionValues {
  const text = (name: string) => {
    const value = formData.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    period: text('period'),
    slug: text('slug'),
    titleDa: text('titleDa'),
    titleEn: text('titleEn'),
    method: text('method') === 'own' ? 'own' : 'standard',
    methodText: text('methodText'),
    seed: text('seed'),
    batch: formData.getAll('batch').filter((id) => typeof id === 'string'),
  }
}

type SentenceCode = Exclude<EditionProblem['code'], 'method' | 'figures'> | FieldCode
type FieldCode =
  | 'bad-period'
  | 'bad-slug'
  | 'title-missing'
  | 'too-long'
  | 'method-missing'
  | 'method-too-large'
  | 'method-no-json'
  | 'no-batch'
  | 'bad-seed'

/** The form's own findings as sentences. */
export function refusedByFields(request: Request, { error }: SubmissionResult<string[]>): RefusedEdition {
  const t = textsFor(request, 'index')
  const sentences = (name: string) => error?.[name]?.map((code) => t(`problems.${code as FieldCode}`)) ?? []
  const errors: EditionErrors = Object.fromEntries(editionFields.map((name) => [name, sentences(name)]))
  errors.method = [...sentences('method'), ...sentences('methodFile'), ...sentences('methodText')]
  return { errors, about: 'method', faults: [] }
}

/** What the verb found, at the field that can mend it. */
export function refusedByProblem(
  request: Request,
  problem: EditionProblem | { code: 'method-missing' | 'method-no-json' },
): RefusedEdition {
  const at = (field: keyof EditionErrors, code: SentenceCode): RefusedEdition => ({
    errors: { [field]: [textsFor(request, 'index')(`problems.${code}`)] },
    about: 'method',
    faults: [],
  })
  switch (problem.code) {
    case 'slug-taken':
      return at('slug', problem.code)
    case 'no-figures':
      return at('period', problem.code)
    case 'batch-not-published':
      return at('batch', problem.code)
    case 'method-missing':
    case 'method-no-json':
      return at('method', problem.code)
    case 'method': {
      const faults = problem.faults.map(({ path, wrong, right }) => ({ place: path, wrong, right }))
      return { errors: {}, about: 'method', faults }
    }
    case 'figures': {
      const faults = problem.faults.map(({ unit, column, wrong, right }) => {
        const place = [column, unit].filter((part) => part !== null).join(', ')
        return { place, wrong, right }
      })
      return { errors: {}, about: 'figures', faults }
    }
  }
}
