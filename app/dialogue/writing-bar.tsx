import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '~/i18n/format'
import { Notice } from '~/ui/notice'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

/** Why one can't write here, and what to do about it. */
export function WritingBarNotice({
  bar,
  returnTo,
  suspendedUntil,
}: {
  bar: 'stranger' | 'no-role' | 'suspended' | 'locked'
  returnTo: string
  suspendedUntil: string | Date | null
}) {
  const { t } = useTranslation('dialogue')
  const language = useLanguage()
  const paths = usePaths()
  if (bar === 'stranger') {
    return (
      <p className="my-6 max-w-text">
        {t('bar.stranger')}{' '}
        <Link to={paths.logIn(returnTo)} className="link" rel="nofollow">
          {t('bar.logIn')}
        </Link>
      </p>
    )
  }
  const until = suspendedUntil === null ? '' : formatDateTime(suspendedUntil, language)
  return <Notice tone={bar === 'locked' ? 'info' : 'warning'}>{t(`bar.${bar}`, { until })}</Notice>
}
