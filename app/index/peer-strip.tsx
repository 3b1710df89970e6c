import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { alongAxis, textAnchorAt } from './chart-axis'
import { valueDecimals } from './value-decimals'

type PeerStripProps = {
  own: number
  median: number
  /** The peers' values, their median among them. */
  peers: readonly number[]
  unit: string
}

/** The own value, the peers' values and their middle on one line. The same numbers stand in words beside it. */
export function PeerStrip({ own, median, peers, unit }: PeerStripProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const all = [own, median, ...peers]
  const from = Math.min(...all)
  const width = Math.max(...all) - from
  const at = (value: number) => (width > 0 ? (value - from) / width : 0.5)
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, unit))
  return (
    <svg width="100%" height="72" aria-hidden="true" className="block" fontSize="14">
      <line x1={alongAxis(0)} x2={alongAxis(1)} y1="36" y2="36" strokeWidth="2" className="stroke-line" />
      <line
        x1={alongAxis(at(median))}
        x2={alongAxis(at(median))}
        y1="20"
        y2="48"
        strokeWidth="2"
        className="stroke-ink"
      />
      {[...new Set(peers)].map((value) => (
        <circle
          key={value}
          cx={alongAxis(at(value))}
          cy="36"
          r="5"
          className="fill-white stroke-slate"
          strokeWidth="2"
        />
      ))}
      <circle cx={alongAxis(at(own))} cy="36" r="8" strokeWidth="2" className="fill-petrol stroke-white" />
      <text x={alongAxis(at(median))} y="14" textAnchor={textAnchorAt(at(median))} className="fill-ink">
        {t('peerStrip.median', { value: written(median) })}
      </text>
      <text x={alongAxis(at(own))} y="64" textAnchor={textAnchorAt(at(own))} className="fill-petrol font-semibold">
        {t('peerStrip.own', { value: written(own) })}
      </text>
    </svg>
  )
}
