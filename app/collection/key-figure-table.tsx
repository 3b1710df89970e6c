import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'

type KeyFigureTableProps = {
  keyFigures: readonly {
    id: string
    name: string
    source: string
    isDemo: boolean
    importedAt: string
    periods: string[]
  }[]
}

/** The key figures there are, for staff. */
export function KeyFigureTable({ keyFigures }: KeyFigureTableProps) {
  const { t } = useTranslation('socioeconomic')
  const language = useLanguage()
  if (keyFigures.length === 0) return <p className="mt-2">{t('keyFigures.none')}</p>
  return (
    <div className="mt-4">
      <DataTable
        caption={t('keyFigures.haveTable')}
        columns={[
          { key: 'name', title: t('keyFigures.name') },
          { key: 'years', title: t('keyFigures.years') },
          { key: 'from', title: t('keyFigures.from') },
          { key: 'when', title: t('keyFigures.when') },
        ]}
      >
        {keyFigures.map(({ id, name, source, isDemo, importedAt, periods }) => (
          <tr key={id}>
            <Cell head>
              <span lang="da">{name}</span> {isDemo && <DemoMark />}
            </Cell>
            <Cell>{periods.length > 1 ? `${periods[0]}–${periods.at(-1)}` : (periods[0] ?? '–')}</Cell>
            <Cell>{source}</Cell>
            <Cell>{formatDate(importedAt, language)}</Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  )
}
