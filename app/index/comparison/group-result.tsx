import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { formatNumber } from '~/i18n/format'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { PageSection } from '../page-section'
import type { ShownIndicator } from '../shown-indicator'
import { useEditionQuery } from '../use-edition-query'
import { useGroupName } from '../use-group-name'
import { valueDecimals } from '../value-decimals'
import type { AgainstMiddle } from './compare-with-group'

type GroupResultProps = {
  code: string
  members: readonly string[]
  scores: readonly (AgainstMiddle & { groupId: string })[]
  indicators: readonly (ShownIndicator & { against: AgainstMiddle })[]
}

/** A municipality's scores and figures against the middle of the group. */
export function GroupResult({ code, members, scores, indicators }: GroupResultProps) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const nameOf = useMunicipalityName()
  const groupName = useGroupName()
  const municipality = nameOf(code)
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, language, 0))
  return (
    <PageSection id="midten" title={t('group.result.title', { municipality })} printed>
      <p className="max-w-text">{t('group.result.members', { names: members.map(nameOf).join(', ') })}</p>
      <p className="mt-2 mb-4 max-w-text text-s text-slate">{t('group.result.note')}</p>
      <DataTable
        caption={t('group.result.scores')}
        columns={[
          { key: 'group', title: t('group.result.group') },
          { key: 'own', title: municipality, numeric: true },
          { key: 'median', title: t('group.result.median'), numeric: true },
          { key: 'difference', title: t('group.result.difference'), numeric: true },
          { key: 'count', title: t('group.result.count'), numeric: true },
        ]}
      >
        {scores.map(({ groupId, own, middle, count }) => (
          <tr key={groupId}>
            <Cell head>
              <span className={groupId.includes('.') ? 'pl-3' : 'font-semibold'}>{groupName(groupId)}</span>
            </Cell>
            <Cell numeric>{number(own)}</Cell>
            <Cell numeric>{number(middle)}</Cell>
            <Cell numeric>{own === null || middle === null ? '–' : signed(Math.round(own) - Math.round(middle))}</Cell>
            <Cell numeric>{count}</Cell>
          </tr>
        ))}
      </DataTable>
      {areas.map(({ id, name }) => {
        const own = indicators.filter(({ area }) => area === id)
        if (own.length === 0) return null
        return (
          <details key={id} className="mt-4">
            <summary className="cursor-pointer py-1 text-m font-semibold text-petrol">
              {t('group.result.indicators', { area: name[language] })} ({own.length})
            </summary>
            <IndicatorTable caption={t('group.result.indicators', { area: name[language] })} code={code} rows={own} />
          </details>
        )
      })}
    </PageSection>
  )
}

function IndicatorTable({
  caption,
  code,
  rows,
}: {
  caption: string
  code: string
  rows: GroupResultProps['indicators']
}) {
  const { t } = useTranslation('comparison')
  const language = useLanguage()
  const paths = usePaths()
  const edition = useEditionQuery()
  const nameOf = useMunicipalityName()
  const shown = (value: number | null, unit: string) =>
    value === null ? '–' : formatNumber(value, language, valueDecimals(value, unit))
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { key: 'indicator', title: t('group.result.indicator') },
        { key: 'own', title: nameOf(code), numeric: true },
        { key: 'median', title: t('group.result.median'), numeric: true },
        { key: 'reads', title: t('group.result.reads') },
        { key: 'count', title: t('group.result.count'), numeric: true },
      ]}
    >
      {rows.map(({ id, name, unit, against }) => (
        <tr key={id}>
          <th scope="row" className="min-w-56">
            <Link to={paths.indicator(id, { ...edition, kommune: code })} discover="none" className="link">
              {name}
            </Link>
            <small className="block text-slate" lang="da">
              {unit}
            </small>
          </th>
          <Cell numeric>{shown(against.own, unit)}</Cell>
          <Cell numeric>{shown(against.middle, unit)}</Cell>
          <Cell>{t(`group.result.${against.reads ?? 'missing'}`)}</Cell>
          <Cell numeric>{against.count}</Cell>
        </tr>
      ))}
    </DataTable>
  )
}

function signed(difference: number): string {
  if (difference === 0) return '0'
  return difference > 0 ? `+${difference}` : `−${Math.abs(difference)}`
}
