import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Cell, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { QueuedCase } from './shown-case'

/** Cases in the moderators' queue, one a row. */
export function QueueTable({ cases, caption }: { cases: readonly QueuedCase[]; caption: string }) {
  const { t } = useTranslation('moderation')
  const columns = [
    { key: 'text', title: t('queue.text') },
    { key: 'kind', title: t('queue.kind') },
    { key: 'reports', title: t('queue.reports'), numeric: true },
    { key: 'opened', title: t('queue.opened') },
    { key: 'state', title: t('queue.state') },
  ]
  return (
    <DataTable caption={caption} columns={columns} hideCaption>
      {cases.map((one) => (
        <QueueRow key={one.id} one={one} />
      ))}
    </DataTable>
  )
}

function QueueRow({ one }: { one: QueuedCase }) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  const marks = [
    one.autoHidden ? t('queue.autoHidden') : one.hidden ? t('queue.hidden') : null,
    one.isCriticism ? t('queue.criticism') : null,
  ].filter((mark) => mark !== null)
  return (
    <tr>
      <Cell head>
        <Link to={paths.moderationCase(one.id)} className="link" lang={one.title ? 'da' : undefined}>
          {one.title || t('queue.gone')}
        </Link>
        {marks.length > 0 && <span className="block text-slate">{marks.join(' · ')}</span>}
      </Cell>
      <Cell>{t(`kinds.${one.ref?.kind ?? 'none'}`)}</Cell>
      <Cell numeric>{one.openReports}</Cell>
      <Cell>{formatDate(one.openedAt, language)}</Cell>
      <Cell>
        {t(`states.${one.state}`)}
        {one.claimedBy && <span className="block text-slate">{t('queue.claimed', { name: one.claimedBy })}</span>}
      </Cell>
    </tr>
  )
}
