import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { valueDecimals } from '~/index/value-decimals'
import { useLanguage } from '~/ui/use-language'

/** How values and differences of an indicator are written: a difference of per cents is percentage points. */
export function useAmount(unit: string) {
  const { t } = useTranslation('adoption')
  const language = useLanguage()
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, unit))
  const isPoints = /^(score|indekspoint)/.test(unit)
  // On the scales that go to a hundred all differences are told alike; elsewhere the value says how fine it must be.
  const toHundred = /^(pct\.|indekspoint)/.test(unit)
  return {
    written,
    /** With its sign, a true minus. */
    signed: (value: number) => {
      const size = toHundred ? formatNumber(Math.abs(value), language, 1) : written(Math.abs(value))
      if (Number(size.replace(/[^1-9]/g, '')) === 0) return size
      return `${value > 0 ? '+' : '\u2212'}${size}`
    },
    /** What a difference is counted in. */
    unit: unit.startsWith('pct.') ? t('effect.percentagePoints') : isPoints ? t('effect.points') : unit,
  }
}
