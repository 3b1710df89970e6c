import { useTranslation } from 'react-i18next'
import { formatShare } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { Place } from './edition'

/** "44 · mellem 31 og 58 · 2. fjerdedel", and the coverage where it is given: the only way a rank is ever shown. */
export function PlaceStatement({
  place,
  coverage,
  abstains,
}: {
  place: Place | null
  coverage?: number
  abstains?: boolean | undefined
}) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  return (
    <span>
      {place ? (
        <span className="tabular-nums">
          <strong>{place.rank}</strong>
          {` · ${t('place.interval', { low: place.low, high: place.high })} · `}
          <QuarterMark quarter={place.quarter} />
        </span>
      ) : (
        <span className="text-slate">{t(abstains ? 'place.abstains' : 'place.none')}</span>
      )}
      {coverage !== undefined && (
        <span className="text-slate">{` · ${t('place.coverage', { share: formatShare(coverage, language) })}`}</span>
      )}
    </span>
  )
}

const fills = { 1: 'bg-quarter-1', 2: 'bg-quarter-2', 3: 'bg-quarter-3', 4: 'bg-quarter-4' } as const

/** A quarter as words behind a swatch of its colour. */
export function QuarterMark({ quarter }: { quarter: 1 | 2 | 3 | 4 }) {
  const { t } = useTranslation('index')
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true" className={`mr-1 inline-block h-3 w-3 border border-ink ${fills[quarter]}`} />
      {t(`quarter.${quarter}`)}
    </span>
  )
}
