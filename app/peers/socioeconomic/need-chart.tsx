import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { definitionBreaks, definitionOf, unbrokenParts } from './definition-breaks'

type Point = { year: string; value: number }

const top = 24
const bottom = 200
const height = 236

type NeedChartProps = {
  points: readonly Point[]
  municipality: string
  /** What is known of the true figures is not said of invented ones. */
  isDemo: boolean
}

/** Per cent of the drawing's width that the axis keeps free at its ends, for the numbers. */
const [left, right] = [7, 96]

/**
 * One municipality's index year by year: a line for each definition, never drawn over a break or a missing year, with the
 * country as 100, and the same as a table.
 */
export function NeedChart({ points, municipality, isDemo }: NeedChartProps) {
  const { t } = useTranslation('socioeconomic')
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return <p>{t('need.none')}</p>
  return (
    <figure>
      <Drawing points={points} first={Number(first.year)} last={Number(last.year)} />
      {!isDemo && first.year < '2007' && <p className="mt-2 max-w-text text-s text-slate">{t('line.before2007')}</p>}
      {!isDemo && first.year <= '2019' && last.year >= '2019' && (
        <p className="mt-1 max-w-text text-s text-slate">{t('line.care2019')}</p>
      )}
      <details className="mt-3">
        <summary className="text-petrol">{t('line.asTable')}</summary>
        <DataTable
          caption={t('line.caption', { municipality })}
          columns={[
            { key: 'year', title: t('line.year') },
            { key: 'index', title: t('line.index'), numeric: true },
            { key: 'definition', title: t('line.definition') },
          ]}
        >
          {points.map((point) => (
            <PointRow key={point.year} {...point} />
          ))}
        </DataTable>
      </details>
    </figure>
  )
}

function PointRow({ year, value }: Point) {
  const language = useLanguage()
  const definition = useDefinition()
  return (
    <tr>
      <Cell head>{year}</Cell>
      <Cell numeric>{formatNumber(value, language)}</Cell>
      <Cell>{definition(year)}</Cell>
    </tr>
  )
}

/** The definition a year belongs to, in words. */
export function useDefinition(): (year: string) => string {
  const { t } = useTranslation('socioeconomic')
  return (year) => {
    const { from, to } = definitionOf(year)
    if (from === null) return t('line.definitionUntil', { to })
    return to === null ? t('line.definitionFrom', { from }) : t('line.definitionBetween', { from, to })
  }
}

function Drawing({ points, first, last }: { points: readonly Point[]; first: number; last: number }) {
  const { t } = useTranslation('socioeconomic')
  const language = useLanguage()
  const values = points.map(({ value }) => value)
  const low = Math.min(90, ...values) - 5
  const high = Math.max(110, ...values) + 5
  const x = (year: string | number) =>
    last === first ? (left + right) / 2 : left + ((Number(year) - first) / (last - first)) * (right - left)
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const percent = (share: number) => `${share.toFixed(2)}%`
  const breaks = definitionBreaks.filter((year) => Number(year) > first && Number(year) <= last)
  const ends = [...new Set(unbrokenParts(points).flatMap((part) => [part[0], part.at(-1)]))]
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block" fontSize="14">
      <line
        x1={percent(left)}
        x2={percent(right)}
        y1={y(100)}
        y2={y(100)}
        className="stroke-slate"
        strokeDasharray="2 4"
      />
      <text x={percent(right)} y={y(100) - 6} textAnchor="end" className="fill-slate">
        {t('line.country')}
      </text>
      {breaks.map((year) => (
        <Fragment key={year}>
          <line
            x1={percent((x(year) + x(Number(year) - 1)) / 2)}
            x2={percent((x(year) + x(Number(year) - 1)) / 2)}
            y1={top - 6}
            y2={bottom + 4}
            strokeDasharray="6 4"
            className="stroke-ink"
          />
          <text
            x={percent((x(year) + x(Number(year) - 1)) / 2)}
            y="13"
            textAnchor={x(year) > 70 ? 'end' : x(year) < 25 ? 'start' : 'middle'}
            className="fill-ink"
          >
            {t('line.break', { year })}
          </text>
        </Fragment>
      ))}
      {unbrokenParts(points).map((part) =>
        part.slice(1).map((point, index) => {
          const before = part[index] ?? point
          return (
            <line
              key={point.year}
              x1={percent(x(before.year))}
              x2={percent(x(point.year))}
              y1={y(before.value)}
              y2={y(point.value)}
              strokeWidth="3"
              className="stroke-socio-4"
            />
          )
        }),
      )}
      {points.map(({ year, value }) => (
        <circle key={year} cx={percent(x(year))} cy={y(value)} r="3.5" className="fill-socio-4 stroke-white" />
      ))}
      {ends.map(
        (point) =>
          point && (
            <text
              key={point.year}
              x={percent(x(point.year))}
              y={y(point.value) - 9}
              textAnchor={x(point.year) > 90 ? 'end' : x(point.year) < 12 ? 'start' : 'middle'}
              strokeWidth="4"
              paintOrder="stroke"
              className="fill-ink stroke-white font-semibold"
            >
              {formatNumber(point.value, language)}
            </text>
          ),
      )}
      {[first, ...breaks.map(Number), last].map((year, index, all) =>
        all.indexOf(year) === index ? (
          <text
            key={year}
            x={percent(x(year))}
            y={height - 10}
            textAnchor={year === last ? 'end' : year === first ? 'start' : 'middle'}
            className="fill-slate"
          >
            {year}
          </text>
        ) : null,
      )}
    </svg>
  )
}
