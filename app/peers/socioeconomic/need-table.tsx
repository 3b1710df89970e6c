import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { Cell, type Column, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type NeedClass, type NeedOrder, type NeedRow, orderedNeed } from './need-list'
import { type NeedQuery, needQueryWords } from './need-query'

const fills: Record<NeedClass, string> = { 1: 'bg-socio-4', 2: 'bg-socio-3', 3: 'bg-socio-2', 4: 'bg-socio-1' }

type NeedTableProps = {
  rows: readonly NeedRow[]
  query: NeedQuery
  /** The earlier year of the change column; null leaves it out. */
  since: string | null
}

/** The 98 in one year, in the asked order, with words beside every colour. */
export function NeedTable({ rows, query, since }: NeedTableProps) {
  const { t } = useTranslation('socioeconomic')
  const language = useLanguage()
  const paths = usePaths()
  const { year, order } = query
  const to = (next: NeedOrder) => `${paths.socioeconomicIndex(needQueryWords({ ...query, order: next }))}#landslisten`
  const sorted = (column: NeedOrder, reverse?: NeedOrder) =>
    order === column ? ('descending' as const) : order === reverse ? ('ascending' as const) : undefined
  const columns: Column[] = [
    {
      key: 'kommune',
      title: t('table.municipality'),
      sortHref: to('kommune'),
      sorted: order === 'kommune' ? 'ascending' : undefined,
    },
    {
      key: 'index',
      title: t('table.index', { year }),
      numeric: true,
      sortHref: to(order === 'behov' ? 'mindst' : 'behov'),
      sorted: sorted('behov', 'mindst'),
    },
    { key: 'need', title: t('table.need', { year }) },
    ...(since === null
      ? []
      : [
          {
            key: 'change',
            title: t('table.change', { from: since, to: year }),
            numeric: true,
            sortHref: to('aendring'),
            sorted: sorted('aendring'),
          },
        ]),
    { key: 'line', title: t('table.line') },
  ]
  return (
    <DataTable caption={t('table.caption', { year })} columns={columns} hideCaption>
      {orderedNeed(rows, order, language).map(({ municipalityCode, value, need, change }) => {
        const municipality = municipalityByCode(municipalityCode)
        const name = municipality ? municipalityName(municipality, language) : municipalityCode
        return (
          <tr key={municipalityCode}>
            <Cell head>
              <Link to={paths.municipality(municipalityCode)} discover="none" className="link">
                {name}
              </Link>
            </Cell>
            <Cell numeric>{value === null ? t('table.missing') : formatNumber(value, language)}</Cell>
            <Cell>
              {need && (
                <>
                  <span aria-hidden="true" className={`mr-1 inline-block h-3 w-3 border border-ink ${fills[need]}`} />
                  {t(`needShort.${need}`)}
                </>
              )}
            </Cell>
            {since !== null && <Cell numeric>{change === null ? '–' : signed(change, language)}</Cell>}
            <Cell>
              <Link
                to={`${paths.socioeconomicIndex(needQueryWords({ ...query, code: municipalityCode }))}#linjen`}
                discover="none"
                aria-label={t('table.seeLineOf', { municipality: name })}
                className="link whitespace-nowrap"
              >
                {t('table.seeLine')}
              </Link>
            </Cell>
          </tr>
        )
      })}
    </DataTable>
  )
}

function signed(change: number, language: 'da' | 'en'): string {
  const size = formatNumber(Math.abs(change), language)
  return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${size}`
}
