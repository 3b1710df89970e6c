import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { findActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { mayWritePractice } from '~/practices/practice-visibility'
import { resultsOf } from '~/search/result'
import { resultsOnPage, searchEverything } from '~/search/search-everything.server'
import { readSearchFilter } from '~/search/search-filter'
import { SearchForm } from '~/search/search-form'
import { NothingFound, SearchResults } from '~/search/search-results'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const filter = readSearchFilter(new URL(request.url).searchParams)
  const t = textsFor(request, 'search')
  const found = await searchEverything(reader, filter)
  return {
    title: filter.query === '' ? t('title') : t('titleFor', { query: filter.query }),
    filter,
    found: found && {
      total: found.total,
      tooMany: found.tooMany,
      counts: found.counts,
      corrected: found.corrected,
      results: resultsOf(found.shown, found.passages),
      pages: Math.ceil(found.total / resultsOnPage),
    },
    maySetSynonyms: reader !== null && can(reader, { do: 'edit-synonyms' }),
    mayAsk: reader !== null && can(reader, { do: 'join-dialogue' }),
    mayWrite: [...(reader?.memberships.keys() ?? [])].some((code) =>
      mayWritePractice(reader, { municipalityCode: code }),
    ),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  // A page of results is nobody's destination.
  { name: 'robots', content: 'noindex' },
]

export default function Search() {
  const { t } = useTranslation('search')
  const paths = usePaths()
  const { filter, found, maySetSynonyms, mayAsk, mayWrite } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <SearchForm query={filter.query} />
      {maySetSynonyms && (
        <p className="mb-6 text-s">
          <Link to={paths.synonyms()} className="link">
            {t('synonyms.title')}
          </Link>
        </p>
      )}
      {found === null && <EmptyState title={t('start')}>{t('startHint')}</EmptyState>}
      {found !== null && found.results.length === 0 && (
        <NothingFound filter={filter} mayAsk={mayAsk} mayWrite={mayWrite} />
      )}
      {found !== null && found.results.length > 0 && <SearchResults filter={filter} {...found} />}
    </>
  )
}
