import { scaleLinear } from 'd3-scale'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { alongAxis, textAnchorAt } from './chart-axis'
import { dotRows } from './dot-rows'
import type { Quarter } from './edition'
import type { NamedFigure } from './shown-figure'
import { useEditionQuery } from './use-edition-query'
import { useFigureLabel } from './use-figure-label'
import { valueDecimals } from './value-decimals'

const fills: Record<Quarter, string> = {
  1: 'fill-quarter-1',
  2: 'fill-quarter-2',
  3: 'fill-quarter-3',
  4: 'fill-quarter-4',
}

type DistributionStripProps = {
  figures: readonly NamedFigure[]
  unit: string
  title: string
  median: number | null
  /** The municipality that is pointed out, e.g. the one the reader came from. */
  current: string | null
  /** The id of the table that says the same. */
  tableId: string
}

const rowHeight = 13
const above = 44
const below = 34

/** Every municipality as a dot at its value, stacked where they share it; each leads to its page and names itself. */
export function DistributionStrip({ figures, unit, title, median, current, tableId }: DistributionStripProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  const edition = useEditionQuery()
  const labelOf = useFigureLabel(unit)
  const [active, setActive] = useState<string | null>(null)
  const valued = figures.flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]))
  if (valued.length === 0) return null
  const values = valued.map(({ value }) => value)
  const scale = scaleLinear([Math.min(...values), Math.max(...values)], [0, 1]).nice(5)
  const [from = 0, to = 1] = scale.domain()
  const dots = dotRows(values, from, to, 0.02)
  const baseline = above + Math.max(4, ...dots.map(({ row }) => row + 1)) * rowHeight
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, unit))
  const ticks = scale.ticks(5)
  const tickDecimals = ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0
  const own = valued.find(({ municipalityCode }) => municipalityCode === current)
  const shown = valued.find(({ municipalityCode }) => municipalityCode === active)
  const point = (event: SyntheticEvent<SVGSVGElement>) => {
    const code = event.target instanceof Element ? event.target.closest('a')?.getAttribute('data-code') : null
    setActive(code ?? null)
  }
  return (
    <figure className="relative">
      <a
        href={`#${tableId}`}
        className="sr-only focus:not-sr-only focus:absolute focus:left-0 focus:top-0 focus:z-10 focus:bg-white focus:p-3"
      >
        {t('distribution.skip')}
      </a>
      <svg
        width="100%"
        height={baseline + below}
        aria-label={title}
        aria-describedby={tableId}
        className="block overflow-visible"
        fontSize="14"
        onPointerOver={point}
        onPointerLeave={() => setActive(null)}
        onFocus={point}
        onBlur={() => setActive(null)}
      >
        <line x1={alongAxis(0)} x2={alongAxis(1)} y1={baseline + 2} y2={baseline + 2} className="stroke-slate" />
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={alongAxis(scale(tick))}
              x2={alongAxis(scale(tick))}
              y1={baseline + 2}
              y2={baseline + 8}
              className="stroke-slate"
            />
            <text x={alongAxis(scale(tick))} y={baseline + 24} textAnchor="middle" className="fill-slate">
              {formatNumber(tick, language, tickDecimals)}
            </text>
          </g>
        ))}
        {median !== null && (
          <Marker
            share={scale(median)}
            y={14}
            foot={baseline}
            text={t('distribution.median', { value: written(median) })}
            quiet
          />
        )}
        {own && (
          <Marker
            share={scale(own.value)}
            y={34}
            foot={baseline}
            text={`${nameOf(own.municipalityCode, language)} ${written(own.value)}`}
          />
        )}
        {valued.map((figure, index) => {
          const dot = dots[index]
          if (!dot) return null
          const isOwn = figure.municipalityCode === current
          return (
            <a
              key={figure.municipalityCode}
              href={paths.municipality(figure.municipalityCode, edition)}
              data-code={figure.municipalityCode}
              className="[&:focus-visible]:outline-none [&:focus-visible>circle]:fill-focus [&:hover>circle]:fill-focus"
            >
              <title>{labelOf(figure)}</title>
              <circle
                cx={alongAxis(dot.position)}
                cy={baseline - 5 - dot.row * rowHeight}
                r="5"
                strokeWidth={isOwn ? 3 : 1}
                className={`stroke-ink ${figure.place ? fills[figure.place.quarter] : 'fill-white'} ${isOwn ? '[r:6px]' : '[r:3.5px] sm:[r:5.5px]'}`}
              />
            </a>
          )
        })}
      </svg>
      <figcaption className="min-h-8 text-s" aria-hidden={shown !== undefined}>
        {shown ? <strong>{labelOf(shown)}</strong> : <span className="text-slate">{t('distribution.hint')}</span>}
      </figcaption>
    </figure>
  )
}

function nameOf(code: string, language: 'da' | 'en'): string {
  const municipality = municipalityByCode(code)
  return municipality ? municipalityName(municipality, language) : code
}

type MarkerProps = { share: number; y: number; foot: number; text: string; quiet?: boolean }

function Marker({ share, y, foot, text, quiet }: MarkerProps) {
  return (
    <>
      <line
        x1={alongAxis(share)}
        x2={alongAxis(share)}
        y1={y + 4}
        y2={foot}
        strokeDasharray={quiet ? '3 3' : undefined}
        className={quiet ? 'stroke-slate' : 'stroke-ink'}
      />
      <text
        x={alongAxis(share)}
        y={y}
        textAnchor={textAnchorAt(share)}
        strokeWidth="4"
        paintOrder="stroke"
        className={`stroke-white ${quiet ? 'fill-slate' : 'fill-ink font-semibold'}`}
      >
        {text}
      </text>
    </>
  )
}
