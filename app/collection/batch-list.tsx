import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDateTime, formatNumber } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { DemoMark } from '~/ui/demo-mark'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { BatchStateName } from './batch-state'
import type { ImportBatch } from './import-batch'

export type BatchInList = Pick<
  ImportBatch,
  | 'id'
  | 'fileName'
  | 'state'
  | 'observationCount'
  | 'errorCount'
  | 'warningCount'
  | 'isDemo'
  | 'uploadedBy'
  | 'uploadedAt'
> & { interrupted: boolean }

/** All imports, newest first; each file leads to what was found in it. */
export function BatchList({ batches }: { batches: readonly BatchInList[] }) {
  const { t } = useTranslation('collection')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <DataTable
      caption={t('list.table')}
      columns={[
        { key: 'file', title: t('list.file') },
        { key: 'state', title: t('list.state') },
        { key: 'observations', title: t('list.observations'), numeric: true },
        { key: 'errors', title: t('list.errors'), numeric: true },
        { key: 'warnings', title: t('list.warnings'), numeric: true },
        { key: 'when', title: t('list.when') },
        { key: 'who', title: t('list.who') },
      ]}
    >
      {batches.map((batch) => (
        <tr key={batch.id}>
          <Cell head>
            <Link className="link" to={paths.importBatch(batch.id)}>
              {batch.fileName}
            </Link>{' '}
            {batch.isDemo && <DemoMark />}
          </Cell>
          <Cell>
            <span className="whitespace-nowrap">
              <BatchStateName {...batch} />
            </span>
          </Cell>
          <Cell numeric>{formatNumber(batch.observationCount, language)}</Cell>
          <Cell numeric>{formatNumber(batch.errorCount, language)}</Cell>
          <Cell numeric>{formatNumber(batch.warningCount, language)}</Cell>
          <Cell>
            <span className="whitespace-nowrap">{formatDateTime(batch.uploadedAt, language)}</span>
          </Cell>
          <Cell>
            <span className="whitespace-nowrap">{batch.uploadedBy}</span>
          </Cell>
        </tr>
      ))}
    </DataTable>
  )
}
