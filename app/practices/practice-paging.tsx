import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePaths } from '~/ui/use-paths'
import { filterWords, type PracticeFilter } from './practice-filter'

/** The way to the list's other pages; nothing when there is only one. */
export function PracticePaging({ filter, pages }: { filter: PracticeFilter; pages: number }) {
  const { t } = useTranslation('ui')
  const paths = usePaths()
  if (pages <= 1 || filter.page > pages) return null
  const to = (page: number) => paths.practices(filterWords({ ...filter, page }))
  return (
    <nav aria-label={t('paging.label')} className="mt-6 flex flex-wrap items-center gap-6 border-t border-line pt-4">
      {filter.page > 1 && (
        <Link to={to(filter.page - 1)} rel="prev" className="link">
          {t('paging.previous')}
        </Link>
      )}
      <span>{t('paging.page', { page: filter.page, pages })}</span>
      {filter.page < pages && (
        <Link to={to(filter.page + 1)} rel="next" className="link">
          {t('paging.next')}
        </Link>
      )}
    </nav>
  )
}
