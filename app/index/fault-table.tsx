import { useTranslation } from 'react-i18next'
import { Cell, DataTable } from '~/ui/data-table'
import { Notice } from '~/ui/notice'
import type { Fault } from './edition-form'

/** What keeps a method from being used, a line each. */
export function FaultTable({ about, faults }: { about: 'method' | 'figures'; faults: readonly Fault[] }) {
  const { t } = useTranslation('index')
  const title = t(about === 'method' ? 'newEdition.methodFaults' : 'newEdition.figureFaults')
  const columns = [
    { key: 'place', title: t('newEdition.faultPlace') },
    { key: 'wrong', title: t('newEdition.faultWrong') },
    { key: 'right', title: t('newEdition.faultRight') },
  ]
  return (
    <>
      <Notice tone="error" title={title} live />
      <DataTable caption={title} columns={columns} hideCaption>
        {faults.map(({ place, wrong, right }) => (
          <tr key={`${place} ${wrong}`} lang="en">
            <Cell head>
              <code>{place}</code>
            </Cell>
            <Cell>{wrong}</Cell>
            <Cell>{right}</Cell>
          </tr>
        ))}
      </DataTable>
    </>
  )
}
