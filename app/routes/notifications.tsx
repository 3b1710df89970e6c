import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { keptNowhere } from '~/accounts/kept-nowhere'
import { requireActor } from '~/accounts/require-actor.server'
import { titleWithSite } from '~/accounts/title-with-site.server'
import { noticeEntries } from '~/digest/notice-entries'
import { NoticeList } from '~/digest/notice-list'
import { readInbox } from '~/digest/read-inbox.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { saveRead } from '~/notifications/inbox-store.server'
import { pathsFor } from '~/paths'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { Paging } from '~/ui/paging'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const query = new URL(request.url).searchParams
  const asked = Number(query.get('side') ?? 1)
  const { notices, ...inbox } = await readInbox(actor, Number.isInteger(asked) && asked >= 1 ? asked : 1)
  const t = textsFor(request, 'notifications')
  const title = t('inbox.title')
  return {
    ...inbox,
    title,
    windowTitle: titleWithSite(request, title),
    entries: noticeEntries(t, languageOf(request), notices),
    marked: query.get('gjort') === 'laest',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  await saveRead(actor.userId, 'all', new Date())
  return redirect(pathsFor(request).notifications({ gjort: 'laest' }))
}

export const headers = () => keptNowhere

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function Notifications() {
  const { t } = useTranslation('notifications')
  const { title, entries, count, unread, page, pages, marked } = useLoaderData<typeof loader>()
  const paths = usePaths()
  return (
    <>
      <PageHeading title={title} lead={t('inbox.lead')}>
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
          <Link className="link" to={paths.notificationChoices()}>
            {t('inbox.choices')}
          </Link>
          <Link className="link" to={paths.digestPreview()}>
            {t('inbox.digest')}
          </Link>
        </p>
      </PageHeading>
      {marked && (
        <Notice tone="success" live>
          {t('inbox.markedAll')}
        </Notice>
      )}
      {count === 0 ? (
        <EmptyState title={t('inbox.empty')}>{t('inbox.emptyHow')}</EmptyState>
      ) : (
        <>
          <div className="mb-3 flex max-w-text flex-wrap items-center justify-between gap-3">
            <p>{unread === 0 ? t('inbox.allRead') : t('inbox.unread', { count: unread })}</p>
            {unread > 0 && (
              <Form method="post">
                <Button quiet small>
                  {t('inbox.markAll')}
                </Button>
              </Form>
            )}
          </div>
          <NoticeList entries={entries} />
          <Paging page={page} pages={pages} to={(side) => paths.notifications({ side })} />
          <p className="mt-6 text-s text-slate">{t('inbox.olderGone')}</p>
        </>
      )}
    </>
  )
}
