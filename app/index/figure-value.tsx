import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { Figure } from './edition'
import { valueDecimals } from './value-decimals'

type FigureValueProps = { figure: Pick<Figure, 'status' | 'value'>; unit: string }

/** A value as the reader can use it, or the word for why there is none. The unit is said beside it, once. */
export function FigureValue({ figure: { status, value }, unit }: FigureValueProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  if (value !== null) return formatNumber(value, language, valueDecimals(value, unit))
  return <span className="font-normal text-slate">{t(`status.${status === 'value' ? 'missing' : status}`)}</span>
}
