import { useTranslation } from 'react-i18next'
import type { IndicatorTrend } from './indicator-trend'

const looks = {
  better: { mark: '▲', look: 'font-semibold text-petrol' },
  worse: { mark: '▼', look: 'font-semibold text-rust' },
} as const

/** "Udvikling: ▲ går den rigtige vej (3 tal, 2021–2025)", or why nothing can be said. */
export function TrendVerdict({ trend }: { trend: IndicatorTrend }) {
  const { t } = useTranslation('movement')
  const { verdict, reason, points, from, to } = trend
  const strong = verdict === 'better' || verdict === 'worse' ? looks[verdict] : null
  const why = reason === null ? t('trend.points', { count: points, from, to }) : t(`trend.${reason}`)
  return (
    <span>
      {t('trend.label')}{' '}
      <span className={strong?.look ?? 'text-slate'}>
        {strong && <span aria-hidden="true">{strong.mark} </span>}
        {t(`trend.${verdict}`)}
      </span>{' '}
      <span className="text-slate">({why})</span>
    </span>
  )
}
