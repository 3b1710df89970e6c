import { scaleLinear } from 'd3-scale'
import { useTranslation } from 'react-i18next'
import { Cell, DataTable } from '~/ui/data-table'
import type { ShownMovement } from './shown-movement'
import { useContribution } from './use-contribution'

type Told = Extract<NonNullable<ShownMovement['explanation']>, { kind: 'explained' }>

/** The parts with what each gave in places and points, and their sum: the table that the bars are drawn in. */
export function PartTable({
  explanation,
  voice,
  caption,
}: {
  explanation: Told
  voice: 'own' | 'public'
  caption: string
}) {
  const { t } = useTranslation('movement')
  const { places, points } = useContribution()
  const { parts, before, after } = explanation
  const widest = Math.max(1, ...parts.map((part) => Math.abs(part.places)))
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'part', title: t('part') },
        { key: 'places', title: t('places'), numeric: true },
        { key: 'bar', title: <span className="sr-only">{t('bar')}</span> },
        { key: 'points', title: t('points'), numeric: true },
      ]}
    >
      {parts.map((part) => (
        <tr key={part.kind}>
          <Cell head>{t(`parts.${voice}.${part.kind}`)}</Cell>
          <Cell numeric>{places(part.places)}</Cell>
          <Cell>
            <PlacesBar places={part.places} widest={widest} />
          </Cell>
          <Cell numeric>{points(part.score)}</Cell>
        </tr>
      ))}
      <tr className="font-semibold">
        <Cell head>
          <strong>{t('sum')}</strong>
        </Cell>
        <Cell numeric>{places(before.rank - after.rank)}</Cell>
        <Cell />
        <Cell numeric>{points(after.score - before.score)}</Cell>
      </tr>
    </DataTable>
  )
}

/** Towards the first place to the right. */
function PlacesBar({ places, widest }: { places: number; widest: number }) {
  const x = scaleLinear([-widest, widest], [0, 100])
  const [from, to] = [x(Math.min(0, places)), x(Math.max(0, places))]
  return (
    <svg
      width="100%"
      height="16"
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block min-w-16"
    >
      <rect x={from} y="2" width={to - from} height="12" className={places > 0 ? 'fill-petrol' : 'fill-rust'} />
      <line x1="50" x2="50" y1="0" y2="16" vectorEffect="non-scaling-stroke" className="stroke-ink" />
    </svg>
  )
}
