import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { areaById, themeById } from './areas'
import type { Indicator } from './indicator'

export type IndicatorInTable = Pick<
  Indicator,
  'id' | 'area' | 'theme' | 'source' | 'name' | 'unit' | 'direction' | 'minN'
>

/** Every indicator with what decides how it is used; each leads to its public page. */
export function CatalogueTable({ indicators }: { indicators: readonly IndicatorInTable[] }) {
  const { t } = useTranslation('catalogue')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <DataTable
      caption={t('administration.table')}
      columns={[
        { key: 'name', title: t('administration.name') },
        { key: 'id', title: t('administration.id') },
        { key: 'area', title: t('administration.areaAndTheme') },
        { key: 'source', title: t('administration.source') },
        { key: 'unit', title: t('administration.unit') },
        { key: 'direction', title: t('administration.direction') },
        { key: 'minN', title: t('administration.minN'), numeric: true },
      ]}
    >
      {indicators.map((indicator) => (
        <tr key={indicator.id}>
          <Cell head>
            <Link className="link" to={paths.indicator(indicator.id)}>
              {indicator.name[language]}
            </Link>
          </Cell>
          <Cell>
            <code className="whitespace-nowrap text-s">{indicator.id}</code>
          </Cell>
          <Cell>
            {areaById(indicator.area)?.name[language]} · {themeById(indicator.theme)?.name[language]}
          </Cell>
          <Cell>{t(`sources.${indicator.source}`)}</Cell>
          <Cell>
            <span lang="da">{indicator.unit}</span>
          </Cell>
          <Cell>{t(`directions.${indicator.direction}`)}</Cell>
          <Cell numeric>{indicator.minN ?? t('administration.noMinN')}</Cell>
        </tr>
      ))}
    </DataTable>
  )
}
