import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { NoticeEntry } from './notice-entries'

/** What the reader was told: each sentence leads to what it speaks of. */
export function NoticeList({ entries }: { entries: readonly NoticeEntry[] }) {
  const { t } = useTranslation('notifications')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <ul aria-label={t('inbox.list')} className="max-w-text divide-y divide-line border-y border-line">
      {entries.map(({ id, line, createdAt, isRead }) => (
        <li key={id} className="flex gap-3 py-3">
          <span aria-hidden="true" className={`mt-2 h-2.5 w-2.5 shrink-0 rounded-full ${isRead ? '' : 'bg-petrol'}`} />
          <div className="min-w-0">
            {/* A new document: the page it leads to counts one less unread. */}
            <a href={paths.notification(id)} className={`link break-words ${isRead ? '' : 'font-semibold'}`}>
              {line}
            </a>
            <p className="text-s text-slate">
              {!isRead && <span className="font-semibold text-ink">{t('inbox.isUnread')} · </span>}
              <time dateTime={createdAt}>{formatDateTime(createdAt, language)}</time>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
