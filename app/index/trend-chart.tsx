import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { Cell, DataTable } from '~/ui/data-table'
import { alongAxis, shareOfField } from './chart-axis'
import { type Place, type Standing, wholeIndex } from './edition'
import { PlaceStatement } from './place-statement'
import { useGroupName } from './use-group-name'

/** One edition of a trend, oldest first. */
export type TrendPoint = { slug: string; standings: readonly Pick<Standing, 'groupId' | 'place'>[] }

const top = 16
const height = 168

/** The place in the index and the areas over the editions, with the interval as a band, and the same as a table. */
export function TrendCharts({ trend, municipality }: { trend: readonly TrendPoint[]; municipality: string }) {
  const { t } = useTranslation('profile')
  const nameOf = useGroupName()
  const groups = [wholeIndex, ...areas.map(({ id }) => id)]
  const placeIn = (point: TrendPoint, groupId: string) =>
    point.standings.find((standing) => standing.groupId === groupId)?.place ?? null
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
        {groups.map((groupId) => (
          <figure key={groupId}>
            <figcaption className="text-s font-semibold">{nameOf(groupId)}</figcaption>
            <PlaceTrend points={trend.map((point) => ({ slug: point.slug, place: placeIn(point, groupId) }))} />
          </figure>
        ))}
      </div>
      <details className="mt-4">
        <summary className="text-petrol">{t('trend.asTable')}</summary>
        <DataTable
          caption={t('trend.caption', { municipality })}
          columns={[
            { key: 'group', title: t('trend.group') },
            ...trend.map(({ slug }) => ({ key: slug, title: slug })),
          ]}
        >
          {groups.map((groupId) => (
            <tr key={groupId}>
              <Cell head>{nameOf(groupId)}</Cell>
              {trend.map((point) => (
                <Cell key={point.slug}>
                  <PlaceStatement place={placeIn(point, groupId)} />
                </Cell>
              ))}
            </tr>
          ))}
        </DataTable>
      </details>
    </>
  )
}

type PlaceInEdition = { slug: string; place: Place | null }

/** The first place is at the top. Where a place is missing the line is broken, never drawn through. */
function PlaceTrend({ points }: { points: readonly PlaceInEdition[] }) {
  const last = Math.max(98, ...points.map(({ place }) => place?.high ?? 0))
  const x = (index: number) => (points.length < 2 ? 0.5 : 0.2 + (0.7 * index) / (points.length - 1))
  const y = (rank: number) => top + shareOfField(rank, last) * (height - top - 28)
  const pairs = points.slice(1).flatMap(({ slug, place: to }, index) => {
    const from = points[index]?.place
    return from && to ? [{ slug, from, to, x1: x(index), x2: x(index + 1) }] : []
  })
  return (
    <svg width="100%" height={height} aria-hidden="true" className="block" fontSize="14">
      {[1, last].map((rank) => (
        <Fragment key={rank}>
          <line x1="26" x2="100%" y1={y(rank)} y2={y(rank)} className="stroke-line" />
          <text x="20" y={y(rank) + 5} textAnchor="end" className="fill-slate">
            {rank}
          </text>
        </Fragment>
      ))}
      <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {pairs.map(({ slug, from, to, x1, x2 }) => (
          <polygon
            key={slug}
            className="fill-petrol/20"
            points={`${percent(x1)},${y(from.low)} ${percent(x2)},${y(to.low)} ${percent(x2)},${y(to.high)} ${percent(x1)},${y(from.high)}`}
          />
        ))}
      </svg>
      {pairs.map(({ slug, from, to, x1, x2 }) => (
        <line
          key={slug}
          x1={alongAxis(x1)}
          x2={alongAxis(x2)}
          y1={y(from.rank)}
          y2={y(to.rank)}
          strokeWidth="2"
          className="stroke-petrol"
        />
      ))}
      {points.map(({ slug, place }, index) => (
        <Fragment key={slug}>
          {place && (
            <>
              <line
                x1={alongAxis(x(index))}
                x2={alongAxis(x(index))}
                y1={y(place.low)}
                y2={y(place.high)}
                strokeWidth="2"
                className="stroke-petrol/60"
              />
              <circle
                cx={alongAxis(x(index))}
                cy={y(place.rank)}
                r="5"
                strokeWidth="2"
                className="fill-petrol stroke-white"
              />
              <text
                x={alongAxis(x(index))}
                y={y(place.rank) < top + 24 ? y(place.rank) + 20 : y(place.rank) - 9}
                textAnchor="middle"
                strokeWidth="4"
                paintOrder="stroke"
                className="fill-ink stroke-white font-semibold"
              >
                {place.rank}
              </text>
            </>
          )}
          <text x={alongAxis(x(index))} y={height - 4} textAnchor="middle" className="fill-slate">
            {place ? slug : `${slug} –`}
          </text>
        </Fragment>
      ))}
    </svg>
  )
}

/** The band is drawn in a stretched drawing, where x is a number of a hundred. */
function percent(share: number): number {
  return Number.parseFloat(alongAxis(share))
}
