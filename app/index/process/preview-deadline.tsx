import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { lastDay } from './last-day'

type PreviewDeadlineProps = { state: 'draft' | 'published'; previewUntil: string | null; takesObjections: boolean }

/** That what one sees is not public, and until when one may object to it. */
export function PreviewDeadline({ state, previewUntil, takesObjections }: PreviewDeadlineProps) {
  const { t } = useTranslation('process')
  const language = useLanguage()
  if (state === 'published' || previewUntil === null) return <Notice>{t('preview.publishedText')}</Notice>
  const until = formatDate(lastDay(previewUntil), language)
  return (
    <Notice tone="warning" title={t('preview.notPublic')}>
      <p>{t('preview.notPublicText')}</p>
      <p className="mt-1 font-semibold">{t(takesObjections ? 'preview.untilText' : 'preview.overText', { until })}</p>
    </Notice>
  )
}
