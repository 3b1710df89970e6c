import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import { lastDay } from './last-day'

type OpenPreview = { slug: string; title: string; until: string | null }

/** That a municipality may see its part of an edition before it is public. */
export function OpenPreviews({ code, previews }: { code: string; previews: readonly OpenPreview[] }) {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const paths = usePaths()
  return previews.map(({ slug, title, until }) => (
    <Notice key={slug} title={t('preview.open', { edition: title })}>
      {until !== null && <p>{t('preview.openText', { until: formatDate(lastDay(until), language) })}</p>}
      <p className="mt-2">
        <Link className="link" to={paths.preview(slug, { kommune: code })}>
          {t('preview.see')}
        </Link>
      </p>
    </Notice>
  ))
}
