import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '~/ui/empty-state'
import { Paging } from '~/ui/paging'
import { usePaths } from '~/ui/use-paths'
import { FacetList } from './facet-list'
import { type HitKind, hitKinds } from './hit'
import type { Result } from './result'
import { ResultList } from './result-list'
import { type FacetCounts, narrowed, type SearchFilter, searchWords } from './search-filter'

/** What was found: of one kind page by page, or the best of each kind; and the ways to narrow it. */
export function SearchResults({
  filter,
  total,
  tooMany,
  counts,
  corrected,
  results,
  pages,
}: {
  filter: SearchFilter
  total: number
  tooMany: boolean
  counts: FacetCounts
  corrected: string | null
  results: readonly Result[]
  pages: number
}) {
  const { t } = useTranslation('search')
  const paths = usePaths()
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_1fr]">
      <FacetList filter={filter} counts={counts} />
      <div className="min-w-0 lg:col-start-2 lg:row-start-1">
        <p role="status" className="font-semibold">
          {tooMany ? t('foundAtLeast', { count: total }) : t('found', { count: total })}
        </p>
        {corrected && (
          <p>
            {t('corrected')}{' '}
            <Link to={paths.search({ q: corrected })} className="link font-semibold" lang="da">
              {corrected}
            </Link>
          </p>
        )}
        {filter.kind === null
          ? hitKinds.map((kind) => <OfKind key={kind} kind={kind} filter={filter} counts={counts} results={results} />)
          : results.length > 0 && (
              <section className="mt-4">
                <h2 className="text-xl">{t(`kinds.${filter.kind}`)}</h2>
                <ResultList results={results} />
              </section>
            )}
        {filter.kind !== null && filter.page <= pages && (
          <Paging page={filter.page} pages={pages} to={(page) => paths.search(searchWords({ ...filter, page }))} />
        )}
      </div>
    </div>
  )
}

function OfKind({
  kind,
  filter,
  counts,
  results,
}: {
  kind: HitKind
  filter: SearchFilter
  counts: FacetCounts
  results: readonly Result[]
}) {
  const { t } = useTranslation('search')
  const paths = usePaths()
  const shown = results.filter((result) => result.kind === kind)
  const count = counts.kind.find(({ value }) => value === kind)?.count ?? 0
  if (shown.length === 0) return null
  return (
    <section className="mt-6">
      <h2 className="text-xl">{t(`kinds.${kind}`)}</h2>
      <ResultList results={shown} />
      {count > shown.length && (
        <p className="border-t border-line pt-3">
          <Link to={paths.search(searchWords(narrowed(filter, 'kind', kind)))} className="link">
            {t('showAll', { count, kind: t(`kinds.${kind}`).toLowerCase() })}
          </Link>
        </p>
      )}
    </section>
  )
}

/** What to do where nothing was found. */
export function NothingFound({
  filter,
  mayAsk,
  mayWrite,
}: {
  filter: SearchFilter
  mayAsk: boolean
  mayWrite: boolean
}) {
  const { t } = useTranslation('search')
  const paths = usePaths()
  const isNarrowed = Object.values(searchWords({ ...filter, query: '', page: 1 })).some((word) => word !== null)
  const ways: [string, string][] = [
    [paths.practices(), t('browsePractices')],
    [paths.indicators(), t('browseIndicators')],
    [paths.findMunicipality(), t('browseMunicipalities')],
    ...(mayAsk ? [[paths.newThread(), t('ask')] as [string, string]] : []),
    ...(mayWrite ? [[paths.newPractice(), t('write')] as [string, string]] : []),
  ]
  return (
    <EmptyState title={isNarrowed ? t('nothingNarrowed') : t('nothing', { query: filter.query })}>
      {isNarrowed && (
        <p>
          <Link to={paths.search({ q: filter.query })} className="link">
            {t('clear')}
          </Link>
        </p>
      )}
      <p>{t('tryFewer')}</p>
      <p className="mt-3">{t('tryOthers')}</p>
      <ul className="list-disc pl-6">
        {ways.map(([to, name]) => (
          <li key={to}>
            <Link to={to} className="link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}
