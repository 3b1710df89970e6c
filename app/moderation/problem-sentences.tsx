import { useTranslation } from 'react-i18next'

const codes = [
  'choose-reason',
  'tell-what',
  'choose-outcome',
  'give-reason',
  'give-facts',
  'choose-ground',
  'name-law',
  'give-date',
  'choose-place',
  'choose-interest',
  'choose-answer',
  'tell-why',
  'give-word',
  'choose-kind',
  'on-list',
  'too-long',
  'reported-already',
  'own-case',
  'interest',
  'undeclared',
  'not-possible',
  'decided-by-someone-else',
  'claimed-by-someone-else',
  'suspend-into-future',
  'cannot-move-there',
  'had-a-hand',
  'appealed-already',
  'too-late',
] as const
export type ProblemCode = (typeof codes)[number]

/** What could not be done with a form: codes by field, one for the whole, and what had been typed. */
export type Refused = {
  errors: Readonly<Record<string, readonly string[]>>
  problem: ProblemCode | null
  typed: Readonly<Record<string, string>>
}

/** The sentences of a refused form's fields. */
export function useProblems(refused: Refused | undefined): (field: string) => string[] {
  const { t } = useTranslation('moderation')
  return (field) =>
    (refused?.errors[field] ?? []).flatMap((code) => {
      const known = codes.find((one) => one === code)
      return known ? [t(`problems.${known}`)] : []
    })
}
