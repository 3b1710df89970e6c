import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The way to the other pages of a list or a thread; nothing where there is only one. */
export function Paging({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  const { t } = useTranslation('ui')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('paging.label')} className="my-6 flex flex-wrap items-center gap-6 border-t border-line pt-4">
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className="link">
          {t('paging.previous')}
        </Link>
      )}
      <span>{t('paging.page', { page, pages })}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next" className="link">
          {t('paging.next')}
        </Link>
      )}
    </nav>
  )
}
