import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { PracticeState } from './practice-visibility'

/** What only a practice's writers and the moderators see: how it stands, and a moderator's reason. */
export function PracticeNotices({
  practice,
  hiding,
  mayWrite,
  submitted,
}: {
  practice: { state: PracticeState; hidden: boolean; hasWorkingCopy: boolean }
  hiding: { id: string; reason: string; createdAt: Date } | null
  mayWrite: boolean
  /** True while it waits to be validated; that is told for itself. */
  submitted: boolean
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const { state, hidden, hasWorkingCopy } = practice
  return (
    <>
      {hiding && (
        <Notice tone="warning" title={t('page.hiddenTitle', { date: formatDate(hiding.createdAt, language) })}>
          <p>{t('page.hiddenLead')}</p>
          {hiding.reason && (
            <blockquote lang="da" className="my-2 whitespace-pre-line border-l-4 border-ink pl-3">
              {hiding.reason}
            </blockquote>
          )}
          <p>{t('page.hiddenNext')}</p>
          <p className="mt-2">
            <Link to={paths.decision(hiding.id)} className="link">
              {t('page.hiddenStatement')}
            </Link>
          </p>
        </Notice>
      )}
      {hidden && !mayWrite && <Notice tone="warning">{t('page.hiddenForModerator')}</Notice>}
      {state === 'archived' && <Notice title={t('page.archivedTitle')}>{t('page.archivedLead')}</Notice>}
      {state === 'draft' && !submitted && <Notice title={t('page.draftTitle')}>{t('page.draftLead')}</Notice>}
      {mayWrite && state !== 'draft' && hasWorkingCopy && !submitted && (
        <Notice title={t('page.changesTitle')}>{t('page.changesLead')}</Notice>
      )}
    </>
  )
}
