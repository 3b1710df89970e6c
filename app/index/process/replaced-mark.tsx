import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'

/** That a newer version has replaced the edition, and the way to what was corrected; nothing where none has. */
export function ReplacedMark({ replacedBy }: { replacedBy: { slug: string; version: number } | null }) {
  const { t } = useTranslation('process')
  const paths = usePaths()
  if (replacedBy === null) return null
  const { slug, version } = replacedBy
  return (
    <>
      {' '}
      <strong className="text-rust">{t('replacedBy', { version })}</strong>{' '}
      <Link className="link" to={`${paths.correctionsLog()}#${slug}`}>
        {t('toPublicLog')}
      </Link>
    </>
  )
}
