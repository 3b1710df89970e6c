import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

/** Practices in the moderators' queue: those waiting, or those decided. */
export function CaseTable({
  caption,
  cases,
  waiting,
}: {
  caption: string
  cases: readonly {
    practiceId: string
    title: string
    hidden: boolean
    openReports: number
    waitingSince: Date | null
    lastDecidedAt: Date | null
  }[]
  waiting: boolean
}) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  const columns = [
    { key: 'practice', title: t('queue.practice') },
    ...(waiting ? [{ key: 'reports', title: t('queue.reports'), numeric: true }] : []),
    { key: 'date', title: waiting ? t('queue.waitingSince') : t('queue.decidedAt') },
    { key: 'state', title: t('queue.state') },
  ]
  return (
    <DataTable caption={caption} columns={columns} hideCaption>
      {cases.map((one) => {
        const date = waiting ? one.waitingSince : one.lastDecidedAt
        return (
          <tr key={one.practiceId}>
            <Cell head>
              <Link to={paths.moderationCase(one.practiceId)} className="link" lang="da">
                {one.title}
              </Link>
            </Cell>
            {waiting && <Cell numeric>{one.openReports}</Cell>}
            <Cell>{date && formatDate(date, language)}</Cell>
            <Cell>{one.hidden ? t('queue.hidden') : t('queue.shown')}</Cell>
          </tr>
        )
      })}
    </DataTable>
  )
}
