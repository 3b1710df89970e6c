import { useTranslation } from 'react-i18next'
import type { Ground } from './outcome'
import { ruleOf } from './site-rules'

/** What a decision rests on, in words: a law as it was named, or a rule by its title. */
export function useGround(): (decision: { ground: Ground; groundText: string }) => string {
  const { t } = useTranslation('transparency')
  return ({ ground, groundText }) => {
    if (ground === 'none') return t('statement.noGround')
    const rule = ruleOf(groundText)
    return rule === null
      ? t('statement.byLaw', { law: groundText })
      : t('statement.byRule', { rule: t(`rules.list.${rule}.title`) })
  }
}
