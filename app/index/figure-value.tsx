import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { Figure } from './edition'
import { valueDecimals } from './value-decimals'

/** A value as the reader can use it, or the word for why there is none. The unit is said beside it, once. */
export function FigureValue({ figure, unit }: { figure: Pick<Figure, 'status' | 'value'>; unit: string }) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  if (figure.status === 'value' && figure.value !== null) {
    return (
      <span className="tabular-nums">{formatNumber(figure.value, language, valueDecimals(figure.value, unit))}</span>
    )
  }
  const status = figure.status === 'value' ? 'missing' : figure.status
  return <span className="text-slate">{t(`status.${status}`)}</span>
}
