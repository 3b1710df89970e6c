import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { FigureDetails } from '~/index/figure-details'
import { FigurePlace } from '~/index/figure-place'
import { PeerStrip } from '~/index/peer-strip'
import { PlaceStatement } from '~/index/place-statement'
import type { ShownIndicator } from '~/index/shown-indicator'
import { TrendVerdict } from '~/index/trend/trend-verdict'
import { valueDecimals } from '~/index/value-decimals'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { WeakIndicatorInEdition } from './weak-indicator'
import type { WhatIf } from './what-if'
import { WhatIfForm } from './what-if-form'

type WeakWhyProps = Pick<WeakIndicatorInEdition, 'figure' | 'trend' | 'peerValues' | 'doingWell'> & {
  code: string
  indicator: ShownIndicator
  /** Null where another value can't be asked about. */
  whatIf: WhatIf | null
}

/** How weak: the own value beside the similar municipalities', the place, what better would give, and who does well. */
export function WeakWhy({ figure, trend, peerValues, doingWell, code, indicator, whatIf }: WeakWhyProps) {
  const { t } = useTranslation(['profile', 'index', 'planning'])
  const language = useLanguage()
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, indicator.unit))
  if (figure === null || figure.value === null) return <p>{t('planning:weak.noFigure')}</p>
  const gain = figure.gain === null ? null : formatNumber(figure.gain, language, figure.gain < 0.1 ? 2 : 1)
  return (
    <div className="grid gap-x-12 gap-y-4 lg:grid-cols-2">
      <div>
        {gain !== null && <p className="font-semibold">{t('weak.gain', { points: gain })}</p>}
        {figure.peerMedian !== null && (
          <>
            <p>{t('weak.values', { own: written(figure.value), median: written(figure.peerMedian) })}</p>
            <PeerStrip own={figure.value} median={figure.peerMedian} peers={peerValues} unit={indicator.unit} />
          </>
        )}
        <p className="text-s">
          {t('weak.nationally')} <FigurePlace figure={figure} />
        </p>
        {trend && (
          <p className="text-s">
            <TrendVerdict trend={trend} />
          </p>
        )}
        <p className="text-s text-slate">
          {`${t(`index:direction.${indicator.direction}`)} · `}
          <FigureDetails figure={figure} indicator={indicator} />
        </p>
        {whatIf && <WhatIfForm whatIf={whatIf} code={code} indicator={indicator} peerMedian={figure.peerMedian} />}
      </div>
      <DoingWell peers={doingWell} written={written} />
    </div>
  )
}

function DoingWell({
  peers,
  written,
}: {
  peers: WeakIndicatorInEdition['doingWell']
  written: (value: number) => string
}) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  if (peers.length === 0) return <p className="text-slate">{t('weak.nobodyDoingWell')}</p>
  return (
    <div>
      <h3 className="text-m">{t('weak.doingWell')}</h3>
      <ul className="text-s">
        {peers.map(({ municipalityCode, value, place }) => {
          const municipality = municipalityByCode(municipalityCode)
          return (
            <li key={municipalityCode} className="border-t border-line py-1">
              <Link to={paths.municipality(municipalityCode)} className="link">
                {municipality ? municipalityName(municipality, language) : municipalityCode}
              </Link>{' '}
              {value !== null && <strong className="tabular-nums">{written(value)}</strong>} ·{' '}
              <PlaceStatement place={place} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
