import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import type { Figure } from './edition'
import { valueDecimals } from './value-decimals'

type LabelledFigure = Pick<Figure, 'municipalityCode' | 'status' | 'value' | 'place'>

/** A municipality's figure as one sentence: name, value and place with interval and quarter, or why there is none. */
export function useFigureLabel(unit: string): (figure: LabelledFigure) => string {
  const { t } = useTranslation(['profile', 'index'])
  const language = useLanguage()
  return ({ municipalityCode, status, value, place }) => {
    const municipality = municipalityByCode(municipalityCode)
    const name = municipality ? municipalityName(municipality, language) : municipalityCode
    if (value === null) return `${name}: ${t(`profile:status.${status === 'value' ? 'missing' : status}`)}`
    const shown = `${name}: ${formatNumber(value, language, valueDecimals(value, unit))}`
    if (place === null) return shown
    return `${shown} · ${t('index:place.statement', { ...place, quarter: t(`index:quarter.${place.quarter}`) })}`
  }
}
