import { useTranslation } from 'react-i18next'
import { Cell, DataTable } from '~/ui/data-table'
import { ContributionBar } from './contribution-bar'
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
            <ContributionBar size={part.places} widest={widest} />
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
