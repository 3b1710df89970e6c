import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import type { ModeratedText } from './moderated-text'
import type { CriticismSource } from './report-reason'

/** How the text of a case stands now. */
export function CaseNotices({ text, autoHidden }: { text: ModeratedText | null; autoHidden: boolean }) {
  const { t } = useTranslation('moderation')
  if (text === null) return <Notice tone="warning">{t('case.goneNow')}</Notice>
  return (
    <>
      {text.hidden && <Notice tone="warning">{t(autoHidden ? 'case.autoHiddenNow' : 'case.hiddenNow')}</Notice>}
      {text.withdrawn && <Notice>{t('case.withdrawnNow')}</Notice>}
      {text.locked && <Notice>{t('case.lockedNow')}</Notice>}
    </>
  )
}

/** Why two moderators must agree: who says that the text is criticism. */
export function CriticismNotice({
  marks,
}: {
  marks: readonly { id: string; source: CriticismSource; markedAt: Date }[]
}) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  if (marks.length === 0) return null
  return (
    <Notice tone="warning" title={t('case.criticismTitle')}>
      <p>{t('case.criticism')}</p>
      <ul className="mt-2 list-disc pl-5">
        {marks.map(({ id, source, markedAt }) => (
          <li key={id}>{t(`case.markedBy.${source}`, { date: formatDate(markedAt, language) })}</li>
        ))}
      </ul>
    </Notice>
  )
}
