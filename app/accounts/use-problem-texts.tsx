import { useTranslation } from 'react-i18next'
import { isAccountProblem } from './account-problems'
import { longestPassword, shortestPassword } from './password-rules'
import type { RefusedForm } from './refused-form'

type Texts = Record<string, string[]>

/** The sentences for what is wrong with the form of this intent, by field; empty when another form, or none, was refused. */
export function useProblemTexts(refused: RefusedForm | undefined, intent: string): Texts {
  const { t } = useTranslation('accounts')
  if (!refused || refused.intent !== intent) return {}
  const slots = {
    shortest: shortestPassword,
    longest: longestPassword,
    minutes: Math.max(1, Math.ceil((refused.seconds ?? 0) / 60)),
  }
  const sentence = (code: string) => (isAccountProblem(code) ? t(`problems.${code}`, slots) : t('problems.other'))
  return Object.fromEntries(Object.entries(refused.errors).map(([field, codes]) => [field, codes.map(sentence)]))
}
