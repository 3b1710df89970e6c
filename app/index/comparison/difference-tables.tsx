import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useMunicipalityName } from '~/municipalities/use-municipality-name'
import { Cell, DataTable } from '~/ui/data-table'
import { usePaths } from '~/ui/use-paths'
import { ContributionBar } from '../explanation/contribution-bar'
import { useContribution } from '../explanation/use-contribution'
import { FigureValue } from '../figure-value'
import { useEditionQuery } from '../use-edition-query'
import { useGroupName } from '../use-group-name'
import type { ComparedIndicator } from './compared-indicators'
import type { DifferencePart, ScoreDifference } from './score-difference'

type DifferenceTablesProps = {
  one: string
  other: string
  difference: ScoreDifference
  parts: NonNullable<ScoreDifference['parts']>
  indicators: readonly ComparedIndicator[]
}

/** What every theme is of the difference, with the sum, and every indicator behind a fold; the largest first. */
export function DifferenceTables({ one, other, difference, parts, indicators }: DifferenceTablesProps) {
  const { t } = useTranslation(['comparison', 'movement', 'profile'])
  const nameOf = useMunicipalityName()
  const groupName = useGroupName()
  const { points } = useContribution()
  const names = { one: nameOf(one), other: nameOf(other) }
  const widest = Math.max(0.01, ...parts.groups.map((part) => Math.abs(part.points)))
  return (
    <>
      <div className="max-w-[48rem]">
        <DataTable
          caption={t('difference.caption', names)}
          columns={[
            { key: 'theme', title: t('profile:themes.theme') },
            { key: 'points', title: t('movement:points'), numeric: true },
            { key: 'bar', title: <span className="sr-only">{t('difference.bar', names)}</span> },
          ]}
        >
          {parts.groups.map((part) => (
            <tr key={part.id}>
              <Cell head>
                {groupName(part.id)}
                <span className="block text-slate">{groupName(part.id.split('.')[0] ?? part.id)}</span>
              </Cell>
              <Cell numeric>{points(part.points)}</Cell>
              <td className="w-2/5">
                <ContributionBar size={part.points} widest={widest} />
              </td>
            </tr>
          ))}
          <SumRow points={points(difference.points)} after={1} />
        </DataTable>
      </div>
      <details className="mt-4">
        <summary className="cursor-pointer text-petrol">
          {t('difference.all', { count: parts.indicators.length })}
        </summary>
        <div className="mt-3">
          <DataTable
            caption={t('difference.allCaption', names)}
            columns={[
              { key: 'indicator', title: t('indicators.indicator') },
              { key: 'points', title: t('movement:points'), numeric: true },
              { key: 'one', title: names.one, numeric: true },
              { key: 'other', title: names.other, numeric: true },
            ]}
          >
            {parts.indicators.map((part) => (
              <IndicatorRow
                key={part.id}
                part={part}
                codes={[one, other]}
                indicator={indicators.find(({ id }) => id === part.id)}
              />
            ))}
            <SumRow points={points(difference.points)} after={2} />
          </DataTable>
        </div>
      </details>
    </>
  )
}

/** The sum stays in sight while the table scrolls. */
function SumRow({ points, after }: { points: string; after: number }) {
  const { t } = useTranslation('comparison')
  return (
    <tr className="sticky bottom-0 bg-white font-semibold shadow-[0_-1px_0_#C9D3D8]">
      <Cell head>
        <strong>{t('difference.sum')}</strong>
      </Cell>
      <Cell numeric>{points}</Cell>
      <td colSpan={after} />
    </tr>
  )
}

type IndicatorRowProps = { part: DifferencePart; codes: readonly string[]; indicator: ComparedIndicator | undefined }

function IndicatorRow({ part, codes, indicator }: IndicatorRowProps) {
  const paths = usePaths()
  const edition = useEditionQuery()
  const groupName = useGroupName()
  const { points } = useContribution()
  return (
    <tr>
      <th scope="row" className="min-w-48">
        <Link to={paths.indicator(part.id, edition)} discover="none" className="link">
          {indicator?.name ?? part.id}
        </Link>
        {indicator && (
          <small className="block text-slate">
            {groupName(indicator.area)} · {groupName(indicator.theme)} · <span lang="da">{indicator.unit}</span>
          </small>
        )}
      </th>
      <Cell numeric>{points(part.points)}</Cell>
      {codes.map((code) => {
        const figure = indicator?.figures.find(({ municipalityCode }) => municipalityCode === code)
        return (
          <Cell key={code} numeric>
            <FigureValue figure={figure ?? missing} unit={indicator?.unit ?? ''} />
          </Cell>
        )
      })}
    </tr>
  )
}

const missing = { status: 'missing', value: null } as const
