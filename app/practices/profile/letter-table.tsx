import { useTranslation } from 'react-i18next'
import { Cell, DataTable } from '~/ui/data-table'
import { dimensions, type Letters } from './profile'

/** The web's twin: each part with its letter, and those of the two raters (and the third's) beside it. */
export function LetterTable({
  ratings,
  settled,
  resolved,
}: {
  ratings: readonly [Letters, Letters]
  settled: Letters | null
  resolved: boolean
}) {
  const { t } = useTranslation('workflow')
  const [first, second] = ratings
  const columns = [
    { key: 'dimension', title: t('profile.dimension') },
    { key: 'first', title: t('profile.first') },
    { key: 'second', title: t('profile.second') },
    ...(settled ? [{ key: 'settled', title: resolved ? t('profile.third') : t('profile.settled') }] : []),
  ]
  return (
    <DataTable caption={t('profile.tableCaption')} columns={columns} hideCaption>
      {dimensions.map((dimension) => (
        <tr key={dimension}>
          <Cell head>
            {t(`profile.dimensions.${dimension}`)}
            <span className="hidden text-slate sm:block">{t(`profile.meanings.${dimension}`)}</span>
          </Cell>
          <Cell>{first[dimension]}</Cell>
          <Cell>{second[dimension]}</Cell>
          {settled && (
            <Cell>
              <strong>{settled[dimension]}</strong>
            </Cell>
          )}
        </tr>
      ))}
    </DataTable>
  )
}
