import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '~/accounts/actor'
import { findActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { indicatorChoices } from '~/practices/indicator-choice'
import { PracticeCard } from '~/practices/practice-card'
import { asksForSomething, filterWords, type PracticeFilter, readPracticeFilter } from '~/practices/practice-filter'
import { PracticeFilterForm } from '~/practices/practice-filter-form'
import { PracticePaging } from '~/practices/practice-paging'
import { PAGE_SIZE, searchPractices } from '~/practices/practice-search-store.server'
import { mayWritePractice, seesShared } from '~/practices/practice-visibility'
import { ask } from '~/search/ask.server'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const filter = readPracticeFilter(new URL(request.url).searchParams)
  const { practices, total } = await findPractices(filter, reader)
  const t = textsFor(request, 'practices')
  return {
    title: t('list.title'),
    lead: t('list.lead'),
    filter,
    practices,
    total,
    pages: Math.ceil(total / PAGE_SIZE),
    indicators: indicatorChoices(await listIndicators(), languageOf(request)),
    seesShared: seesShared(reader),
    mayWrite: [...(reader?.memberships.keys() ?? [])].some((code) =>
      mayWritePractice(reader, { municipalityCode: code }),
    ),
  }
}

/** What was asked for; where nothing is, as widely as makes sense. */
async function findPractices(filter: PracticeFilter, reader: Actor | null) {
  const found = await searchPractices(filter, reader)
  if (found.total > 0 || filter.query === '') return found
  const wide = await (await ask(filter.query))?.widen()
  return wide ? searchPractices(filter, reader, wide.query) : found
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.lead },
]

export default function Practices() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { title, lead, filter, practices, total, pages, indicators, ...reader } = useLoaderData<typeof loader>()
  const names = Object.fromEntries(indicators.map(({ id, name }) => [id, name]))
  return (
    <>
      <PageHeading title={title} lead={lead}>
        {reader.mayWrite && (
          <p className="mt-4 flex flex-wrap items-center gap-6">
            <ButtonLink to={paths.newPractice()} quiet>
              {t('list.write')}
            </ButtonLink>
            <Link to={paths.ownPractices()} className="link">
              {t('own.title')}
            </Link>
          </p>
        )}
      </PageHeading>
      <PracticeFilterForm filter={filter} indicators={indicators} />
      <h2 className="text-l" aria-live="polite">
        {t('list.count', { count: total })}
      </h2>
      {practices.map((practice) => (
        <PracticeCard key={practice.slug} practice={practice} indicatorNames={names} />
      ))}
      {total === 0 && (
        <EmptyState title={asksForSomething(filter) ? t('list.emptyTitle') : t('list.emptyAll')}>
          {asksForSomething(filter) && t('list.emptyFiltered')}
        </EmptyState>
      )}
      {total > 0 && practices.length === 0 && (
        <p>
          <Link className="link" to={paths.practices(filterWords({ ...filter, page: 1 }))}>
            {t('list.pageBeyond')}
          </Link>
        </p>
      )}
      <PracticePaging filter={filter} pages={pages} />
      {!reader.seesShared && <p className="mt-8 max-w-text text-s text-slate">{t('list.strangers')}</p>}
    </>
  )
}
