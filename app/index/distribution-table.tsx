import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '~/catalogue/indicator'
import { restsOnFew } from '~/collection/small-numbers'
import { formatNumber } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { Cell, type Column, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { type FigureColumn, type FigureOrder, inFigureOrder } from './figure-order'
import { FigureValue } from './figure-value'
import { PlaceStatement } from './place-statement'
import type { NamedFigure } from './shown-figure'
import { useEditionQuery } from './use-edition-query'

type DistributionTableProps = {
  indicatorId: string
  source: Indicator['source']
  unit: string
  figures: readonly NamedFigure[]
  order: FigureOrder
  caption: string
  /** Context has values but no places. */
  hasPlaces: boolean
  /** What else stands in the address and shall stay there. */
  keep: Readonly<Record<string, string | null>>
  current: string | null
}

/** Every municipality's figure by name, sortable: the twin of the dots and the map. */
export function DistributionTable({ figures, order, keep, current, ...rest }: DistributionTableProps) {
  const { t } = useTranslation('profile')
  const language = useLanguage()
  const paths = usePaths()
  const edition = useEditionQuery()
  const column = (key: FigureColumn, title: string, numeric: boolean): Column => {
    const isSorted = order.column === key
    const turned = isSorted ? !order.descending : key === 'tal' || key === 'n'
    return {
      key,
      title,
      numeric,
      sorted: isSorted ? (order.descending ? 'descending' : 'ascending') : undefined,
      sortHref: `${paths.indicator(rest.indicatorId, { ...keep, sorter: key, orden: turned ? 'faldende' : null })}#fordeling`,
    }
  }
  const hasCounts = figures.some(({ n }) => n !== null)
  const rows = figures.map((figure) => {
    const municipality = municipalityByCode(figure.municipalityCode)
    return { ...figure, name: municipality ? municipalityName(municipality, language) : figure.municipalityCode }
  })
  return (
    <DataTable
      caption={rest.caption}
      columns={[
        column('kommune', t('distribution.municipality'), false),
        column('tal', t('distribution.value', { unit: rest.unit }), true),
        ...(hasCounts ? [column('n', t('distribution.n'), true)] : []),
        ...(rest.hasPlaces ? [column('plads', t('distribution.place'), false)] : []),
        { key: 'source', title: t('distribution.source') },
      ]}
    >
      {inFigureOrder(rows, order).map((row) => (
        <tr key={row.municipalityCode} className={row.municipalityCode === current ? 'bg-petrol-pale' : undefined}>
          <Cell head>
            <Link to={paths.municipality(row.municipalityCode, edition)} className="link">
              {row.name}
            </Link>
          </Cell>
          <Cell numeric>
            <FigureValue figure={row} unit={rest.unit} />
          </Cell>
          {hasCounts && (
            <Cell numeric>
              {row.n === null ? '' : formatNumber(row.n, language)}
              {restsOnFew(rest.source, row.n) && <span className="block text-s text-slate">{t('figure.few')}</span>}
            </Cell>
          )}
          {rest.hasPlaces && <Cell>{row.place && <PlaceStatement place={row.place} />}</Cell>}
          <Cell>
            {row.source && (
              <Link
                to={paths.observation(row.source.batchId, row.source.line, edition)}
                className="link"
                rel="nofollow"
              >
                {t('distribution.source')}
                <span className="sr-only"> {row.name}</span>
              </Link>
            )}
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
