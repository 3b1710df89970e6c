import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { useLanguage } from '~/ui/use-language'
import type { Outcome } from './outcome'
import type { ReportReason } from './report-reason'

const quote = 'mt-1 whitespace-pre-line break-words border-l-4 border-line pl-3'

/** What people have told about a practice. */
export function ReportList({
  reports,
}: {
  reports: readonly { id: string; reason: ReportReason; text: string; createdAt: Date; reporter: string | null }[]
}) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  if (reports.length === 0) return <p>{t('case.noReports')}</p>
  return (
    <ul>
      {reports.map(({ id, reason, text, createdAt, reporter }) => (
        <li key={id} className="mb-4 max-w-text">
          <strong>{t(`reasons.${reason}`)}</strong>
          <span className="block text-s text-slate">
            {t('case.reportedBy', {
              name: reporter ?? t('case.somebody'),
              date: formatDateTime(createdAt, language),
            })}
          </span>
          <p className={quote}>{text}</p>
        </li>
      ))}
    </ul>
  )
}

/** What moderators have decided about it, newest first. */
export function DecisionList({
  decisions,
}: {
  decisions: readonly { outcome: Outcome; reason: string; createdAt: Date; moderator: string | null }[]
}) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  return (
    <ol>
      {decisions.map(({ outcome, reason, createdAt, moderator }) => (
        <li key={createdAt.toISOString() + outcome} className="mb-4 max-w-text">
          <strong>{t(`decided.${outcome}`)}</strong>
          <span className="block text-s text-slate">
            {t('case.decidedBy', { name: moderator ?? t('case.somebody'), date: formatDateTime(createdAt, language) })}
          </span>
          <p className={quote}>{reason}</p>
        </li>
      ))}
    </ol>
  )
}
