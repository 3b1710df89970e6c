import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'

/** Writes contributions: "3 pladser frem" in words, "+3" and "−0,4" as numbers with their sign. */
export function useContribution() {
  const { t } = useTranslation(['movement', 'profile'])
  const language = useLanguage()
  const signed = (value: number, decimals: number) => {
    const size = formatNumber(Math.abs(value), language, decimals)
    if (size === formatNumber(0, language, decimals)) return size
    return `${value > 0 ? '+' : '−'}${size}`
  }
  return {
    inWords: (places: number) =>
      places === 0
        ? t('movement:noPlaces')
        : t(places > 0 ? 'profile:movement.forward' : 'profile:movement.back', { count: Math.abs(places) }),
    places: (places: number) => signed(places, 0),
    points: (score: number) => signed(score, 2),
  }
}
