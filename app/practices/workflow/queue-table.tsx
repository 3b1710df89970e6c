import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { WaitingSubmission } from './submission'

type Shown = Omit<WaitingSubmission, 'submittedAt'> & { submittedAt: Date | string }

/** The submissions of one area that wait, the longest waiting first. */
export function QueueTable({ caption, waiting }: { caption: string; waiting: readonly Shown[] }) {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const paths = usePaths()
  const columns = [
    { key: 'practice', title: t('queue.practice') },
    { key: 'from', title: t('queue.from') },
    { key: 'since', title: t('queue.since') },
  ]
  return (
    <DataTable caption={caption} columns={columns} hideCaption>
      {waiting.map(({ id, title, municipalityCode, submittedAt, isChange }) => {
        const municipality = municipalityCode === null ? null : municipalityByCode(municipalityCode)
        return (
          <tr key={id}>
            <Cell head>
              <Link to={paths.submission(id)} className="link" lang="da">
                {title}
              </Link>
              {isChange && <span className="block text-slate">{t('queue.change')}</span>}
            </Cell>
            <Cell>{municipality && municipalityName(municipality, language)}</Cell>
            <Cell>{formatDate(submittedAt, language)}</Cell>
          </tr>
        )
      })}
    </DataTable>
  )
}
