import { scaleLinear } from 'd3-scale'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { alongAxis } from './chart-axis'
import type { Spread } from './spread'
import { valueDecimals } from './value-decimals'

type MedianTrendProps = { trend: readonly { slug: string; spread: Spread | null }[]; unit: string; caption: string }

const shares = ['p10', 'p25', 'p50', 'p75', 'p90'] as const
const top = 24
const height = 180

/** The country's middle over the editions, with the middle half as a bar, and the same as a table. */
export function MedianTrend({ trend, unit, caption }: MedianTrendProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const written = (value: number) => formatNumber(value, language, valueDecimals(value, unit))
  const spreads = trend.flatMap(({ spread }) => (spread ? [spread] : []))
  if (spreads.length === 0) return null
  const scale = scaleLinear(
    [Math.min(...spreads.map(({ p10 }) => p10)), Math.max(...spreads.map(({ p90 }) => p90))],
    [height - 40, top],
  ).nice(3)
  const x = (index: number) => (trend.length < 2 ? 0.5 : 0.1 + (0.75 * index) / (trend.length - 1))
  return (
    <>
      <svg width="100%" height={height} aria-hidden="true" className="block max-w-[40rem]" fontSize="14">
        {trend.map(({ slug, spread }, index) => {
          const at = alongAxis(x(index))
          const next = trend[index + 1]?.spread
          return (
            <Fragment key={slug}>
              {spread && next && (
                <line
                  x1={at}
                  x2={alongAxis(x(index + 1))}
                  y1={scale(spread.p50)}
                  y2={scale(next.p50)}
                  strokeWidth="2"
                  className="stroke-petrol"
                />
              )}
              {spread && (
                <>
                  <line
                    x1={at}
                    x2={at}
                    y1={scale(spread.p10)}
                    y2={scale(spread.p90)}
                    strokeWidth="6"
                    className="stroke-line"
                  />
                  <line
                    x1={at}
                    x2={at}
                    y1={scale(spread.p25)}
                    y2={scale(spread.p75)}
                    strokeWidth="10"
                    className="stroke-slate/50"
                  />
                  <circle cx={at} cy={scale(spread.p50)} r="6" strokeWidth="2" className="fill-petrol stroke-white" />
                  <text
                    x={at}
                    dx="12"
                    y={scale(spread.p50) - 8}
                    strokeWidth="4"
                    paintOrder="stroke"
                    className="fill-ink stroke-white font-semibold"
                  >
                    {written(spread.p50)}
                  </text>
                </>
              )}
              <text x={at} y={height - 6} textAnchor="middle" className="fill-slate">
                {slug}
              </text>
            </Fragment>
          )
        })}
      </svg>
      <DataTable
        caption={caption}
        columns={[
          { key: 'edition', title: t('edition.label') },
          ...shares.map((share) => ({ key: share, title: t(`themes.${share}`), numeric: true })),
          { key: 'count', title: t('medianTrend.count'), numeric: true },
        ]}
      >
        {trend.map(({ slug, spread }) => (
          <tr key={slug}>
            <Cell head>{slug}</Cell>
            {spread ? (
              shares.map((share) => (
                <Cell key={share} numeric>
                  {written(spread[share])}
                </Cell>
              ))
            ) : (
              <Cell colSpan={5}>{t('status.missing')}</Cell>
            )}
            <Cell numeric>{spread?.count ?? 0}</Cell>
          </tr>
        ))}
      </DataTable>
    </>
  )
}
