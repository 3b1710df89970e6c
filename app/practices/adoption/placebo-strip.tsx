import { scaleLinear } from 'd3-scale'
import { useTranslation } from 'react-i18next'
import { alongAxis, textAnchorAt } from '~/index/chart-axis'
import { dotRows } from '~/index/dot-rows'
import type { Placebo } from './difference-in-differences'
import { useAmount } from './use-amount'

const rowHeight = 11

/** Each that never adopted as a dot at what it gives as a placebo, and the adopter's effect among them. The table is its twin. */
export function PlaceboStrip({
  placebos,
  effect,
  name,
  unit,
}: {
  placebos: readonly Placebo[]
  effect: number
  name: string
  unit: string
}) {
  const { t } = useTranslation('adoption')
  const { signed } = useAmount(unit)
  const values = placebos.map((placebo) => placebo.effect)
  const scale = scaleLinear([Math.min(0, effect, ...values), Math.max(0, effect, ...values)], [0, 1]).nice(5)
  const [from = 0, to = 1] = scale.domain()
  const dots = dotRows(values, from, to, 0.02)
  const baseline = 34 + Math.max(3, ...dots.map(({ row }) => row + 1)) * rowHeight
  const title = t('effect.adopter.strip', { municipality: name, count: placebos.length })
  return (
    <figure className="my-4">
      <svg width="100%" height={baseline + 34} role="img" aria-label={title} fontSize="14" className="block">
        <line x1={alongAxis(0)} x2={alongAxis(1)} y1={baseline} y2={baseline} className="stroke-slate" />
        <line
          x1={alongAxis(scale(0))}
          x2={alongAxis(scale(0))}
          y1={24}
          y2={baseline}
          strokeDasharray="3 3"
          className="stroke-slate"
        />
        {scale.ticks(5).map((tick) => (
          <text
            key={tick}
            x={alongAxis(scale(tick))}
            y={baseline + 22}
            textAnchor={textAnchorAt(scale(tick))}
            className="fill-slate"
          >
            {signed(tick)}
          </text>
        ))}
        {dots.map((dot, place) => (
          <circle
            key={placebos[place]?.municipalityCode ?? place}
            cx={alongAxis(dot.position)}
            cy={baseline - 6 - dot.row * rowHeight}
            r="4"
            className="fill-white stroke-ink"
          />
        ))}
        <line
          x1={alongAxis(scale(effect))}
          x2={alongAxis(scale(effect))}
          y1={22}
          y2={baseline}
          strokeWidth="3"
          className="stroke-petrol"
        />
        <text
          x={alongAxis(scale(effect))}
          y={16}
          textAnchor={textAnchorAt(scale(effect))}
          strokeWidth="4"
          paintOrder="stroke"
          className="fill-ink stroke-white font-semibold"
        >
          {`${name} ${signed(effect)}`}
        </text>
      </svg>
      <figcaption className="text-s text-slate">{t('effect.adopter.stripHelp')}</figcaption>
    </figure>
  )
}
