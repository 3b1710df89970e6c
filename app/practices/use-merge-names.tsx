import { useTranslation } from 'react-i18next'
import { areaById } from '~/catalogue/areas'
import { useLanguage } from '~/ui/use-language'
import type { IndicatorChoice } from './indicator-choice'
import { effectDirections, ladderSteps, linkStrengths, practiceStatuses, wordFields } from './practice-text'

const linkParts = { mechanism: 'mechanism', delayMonths: 'delay', strength: 'strength', linkSource: 'source' } as const

/** What the form's fields and their values are called on the page, by the fields' names. */
export function useMergeNames(indicators: readonly IndicatorChoice[]) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const partOf = (name: string) => {
    const [part = '', ...rest] = name.split('-')
    const known = (Object.keys(linkParts) as (keyof typeof linkParts)[]).find((one) => one === part)
    return known && { part: known, indicatorId: rest.join('-') }
  }

  /** A field's label; of a field about one indicator, also which. */
  function nameOf(name: string): string {
    const link = partOf(name)
    if (link) {
      const indicator = indicators.find(({ id }) => id === link.indicatorId)?.name ?? link.indicatorId
      return `${indicator}: ${t(`links.${linkParts[link.part]}`)}`
    }
    const chosen = ['area', 'indicatorIds', 'effectDirection', 'status', 'ladderStep'] as const
    const field = [...wordFields, ...chosen].find((known) => known === name)
    return field ? t(`fields.${field}.label`) : name
  }

  /** A value as one reads it; what is empty says so. */
  function said(name: string, value: string): string {
    if (value === '') return t('write.empty')
    const direction = effectDirections.find((one) => one === value)
    const status = practiceStatuses.find((one) => one === value)
    const step = ladderSteps.find((one) => one === value)
    const strength = linkStrengths.find((one) => one === value)
    if (name === 'area') return areaById(value)?.name[language] ?? value
    if (name === 'effectDirection' && direction) return t(`effectDirections.${direction}`)
    if (name === 'status' && status) return t(`statuses.${status}`)
    if (name === 'ladderStep' && step) return t(`ladderSteps.${step}`)
    if (partOf(name)?.part === 'strength' && strength) return t(`links.strengths.${strength}`)
    if (partOf(name)?.part === 'delayMonths') return t('links.delayMonths', { count: Number(value) })
    return value
  }

  return { nameOf, said }
}
