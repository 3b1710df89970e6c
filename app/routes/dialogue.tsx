import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { findActor } from '~/accounts/require-actor.server'
import { countUnreadThreads } from '~/dialogue/follow-store.server'
import { filterWords, readThreadFilter } from '~/dialogue/thread-filter'
import { ThreadFilterForm, ThreadViews } from '~/dialogue/thread-filter-form'
import { ThreadList } from '~/dialogue/thread-list'
import { listThreads, threadsOnPage } from '~/dialogue/thread-list-store.server'
import { textsFor } from '~/i18n/texts.server'
import { notFound } from '~/platform/refusal.server'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { Paging } from '~/ui/paging'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const reader = await findActor(request)
  const takesPart = reader !== null && can(reader, { do: 'see-shared-practices' })
  const filter = readThreadFilter(new URL(request.url).searchParams, takesPart)
  const { threads, count } = await listThreads(takesPart ? reader : null, filter)
  const pages = Math.max(1, Math.ceil(count / threadsOnPage))
  if (filter.page > pages) notFound()
  const t = textsFor(request, 'dialogue')
  return {
    title: t('page.title'),
    description: t('page.lead'),
    filter,
    threads,
    count,
    pages,
    takesPart,
    isStranger: reader === null,
    mayStart: reader !== null && can(reader, { do: 'join-dialogue' }),
    unread: takesPart ? await countUnreadThreads(reader) : 0,
    isMunicipal: reader !== null && reader.memberships.size > 0,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description ?? '' },
]

export default function Dialogue() {
  const { t } = useTranslation('dialogue')
  const paths = usePaths()
  const { title, filter, threads, count, pages, ...page } = useLoaderData<typeof loader>()
  const { view } = filter
  return (
    <>
      <PageHeading title={title} lead={t('page.lead')}>
        <p className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-3">
          {page.mayStart && <ButtonLink to={paths.newThread()}>{t('page.start')}</ButtonLink>}
          {page.takesPart && (
            <Link to={paths.rooms()} className="link">
              {t('page.rooms')}
            </Link>
          )}
          {page.isStranger && (
            <Link to={paths.logIn(paths.dialogue())} className="link" rel="nofollow">
              {t('page.logIn')}
            </Link>
          )}
        </p>
        {!page.takesPart && <p className="mt-3 max-w-text text-s text-slate">{t('page.publicOnly')}</p>}
      </PageHeading>
      {page.takesPart && <ThreadViews filter={filter} isMunicipal={page.isMunicipal} unread={page.unread} />}
      <ThreadFilterForm filter={filter} withRooms={page.takesPart} />
      {threads.length > 0 ? (
        <>
          <p className="mb-2 text-s text-slate">{t('page.count', { count })}</p>
          <ThreadList threads={threads} />
        </>
      ) : (
        <EmptyState title={t(`empty.${view}`)}>
          <p>{t(`empty.${view}Hint`)}</p>
          {view !== 'alle' && (
            <p className="mt-2">
              <Link to={paths.dialogue({ vis: 'alle' })} className="link">
                {t('empty.showAll')}
              </Link>
            </p>
          )}
        </EmptyState>
      )}
      <Paging
        page={filter.page}
        pages={pages}
        to={(wanted) => paths.dialogue({ ...filterWords(filter), side: wanted })}
      />
    </>
  )
}
