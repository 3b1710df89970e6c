import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { danishOrder } from '~/i18n/format'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { Place } from '../edition'
import type { LabResult } from './lab-ranking'

type LabTableProps = { result: LabResult; official: readonly (Place | null)[]; abstaining: readonly string[] }

/** Everybody's place with the choice, beside the published one; those without a place last, by name. */
export function LabTable({ result, official, abstaining }: LabTableProps) {
  const { t } = useTranslation(['laboratory', 'index'])
  const language = useLanguage()
  const paths = usePaths()
  const rows = municipalities
    .map((municipality, index) => {
      const hidden = abstaining.includes(municipality.code)
      return {
        code: municipality.code,
        name: municipalityName(municipality, language),
        rank: hidden ? null : (result.places[index]?.rank ?? null),
        before: hidden ? null : (official[index] ?? null),
      }
    })
    .sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999) || danishOrder.compare(a.name, b.name))

  function shift(rank: number | null, before: Place | null): string {
    if (rank === null || before === null) return t('table.noShift')
    if (rank === before.rank) return t('table.same')
    return rank < before.rank
      ? t('table.better', { count: before.rank - rank })
      : t('table.worse', { count: rank - before.rank })
  }

  return (
    <div className="mt-6">
      <DataTable
        caption={t('table.caption')}
        columns={[
          { key: 'rank', title: t('table.rank'), numeric: true },
          { key: 'name', title: t('table.municipality') },
          { key: 'before', title: t('table.official') },
          { key: 'shift', title: t('table.shift') },
        ]}
      >
        {rows.map(({ code, name, rank, before }) => (
          <tr key={code}>
            <Cell numeric>{rank ?? t('table.none')}</Cell>
            <Cell head>
              <Link to={paths.municipality(code)} discover="none" className="link">
                {name}
              </Link>
            </Cell>
            <Cell>
              <span className="whitespace-nowrap tabular-nums">
                {before ? `${before.rank} · ${t('index:place.interval', before)}` : t('table.none')}
              </span>
            </Cell>
            <Cell>{shift(rank, before)}</Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  )
}
