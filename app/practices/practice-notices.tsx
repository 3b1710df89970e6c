import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import type { PracticeState } from './practice-visibility'

/** What only a practice's writers and the moderators see: how it stands, and a moderator's reason. */
export function PracticeNotices({
  practice,
  hiding,
  mayWrite,
}: {
  practice: { state: PracticeState; hidden: boolean; hasWorkingCopy: boolean }
  hiding: { reason: string; createdAt: Date } | null
  mayWrite: boolean
}) {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const { state, hidden, hasWorkingCopy } = practice
  return (
    <>
      {hiding && (
        <Notice tone="warning" title={t('page.hiddenTitle', { date: formatDate(hiding.createdAt, language) })}>
          <p>{t('page.hiddenLead')}</p>
          <blockquote className="my-2 whitespace-pre-line border-l-4 border-ink pl-3">{hiding.reason}</blockquote>
          <p>{t('page.hiddenNext')}</p>
        </Notice>
      )}
      {hidden && !mayWrite && <Notice tone="warning">{t('page.hiddenForModerator')}</Notice>}
      {state === 'archived' && <Notice title={t('page.archivedTitle')}>{t('page.archivedLead')}</Notice>}
      {state === 'draft' && <Notice title={t('page.draftTitle')}>{t('page.draftLead')}</Notice>}
      {mayWrite && state !== 'draft' && hasWorkingCopy && (
        <Notice title={t('page.changesTitle')}>{t('page.changesLead')}</Notice>
      )}
    </>
  )
}
