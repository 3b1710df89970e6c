import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { formatDate } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { casesOnPage, readQueueView } from '~/moderation/queue-filter'
import { QueueFilterForm } from '~/moderation/queue-filter-form'
import { QueueTable } from '~/moderation/queue-table'
import { readQueue } from '~/moderation/read-queue.server'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { Paging } from '~/ui/paging'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

const messages = ['afgjort', 'foreslaaet', 'klage'] as const
const messageTexts = { afgjort: 'queue.decided', foreslaaet: 'queue.proposed', klage: 'appealCase.done' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const t = textsFor(request, 'moderation')
  const query = new URL(request.url).searchParams
  const view = readQueueView(query)
  const message = messages.find((one) => one === query.get('besked')) ?? null
  return { title: t('queue.title'), lead: t('queue.lead'), message, view, ...(await readQueue(actor, view)) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Moderation() {
  const { t } = useTranslation('moderation')
  const paths = usePaths()
  const { title, lead, message, view, cases, count, appeals } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {message && (
        <Notice tone="success" live>
          {t(messageTexts[message])}
        </Notice>
      )}
      {appeals.length > 0 && <Appeals appeals={appeals} />}
      <section className="mb-10">
        <QueueFilterForm view={view} />
        <h2 className="mb-3 text-xl">{t('queue.cases', { count })}</h2>
        {cases.length === 0 ? (
          <EmptyState title={t('queue.noneTitle')}>{t('queue.none')}</EmptyState>
        ) : (
          <QueueTable cases={cases} caption={t('queue.title')} />
        )}
        <QueuePages pages={Math.ceil(count / casesOnPage)} />
      </section>
      <section>
        <h2 className="mb-3 text-xl">{t('queue.tools')}</h2>
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {[
            { to: paths.rejudgements(), text: t('queue.sample') },
            { to: paths.watchedWords(), text: t('queue.words') },
            { to: paths.transparency(), text: t('queue.figures') },
          ].map(({ to, text }) => (
            <li key={to}>
              <Link to={to} className="link">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Appeals({ appeals }: { appeals: ReturnType<typeof useLoaderData<typeof loader>>['appeals'] }) {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  return (
    <section className="mb-10">
      <h2 className="mb-3 text-xl">{t('queue.appeals')}</h2>
      <ul className="list-disc pl-5">
        {appeals.map(({ id, outcome, createdAt }) => (
          <li key={id}>
            <Link to={paths.appeal(id)} className="link">
              {t('queue.appealOf', { outcome: t(`decided.${outcome}`) })}
            </Link>
            , {formatDate(createdAt, language)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function QueuePages({ pages }: { pages: number }) {
  const paths = usePaths()
  const { view } = useLoaderData<typeof loader>()
  const to = (page: number) => paths.moderation({ vis: view.filter, slags: view.kind, side: page })
  return <Paging page={view.page} pages={pages} to={to} />
}
