import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { CaseTable } from '~/moderation/case-table'
import { readQueue } from '~/moderation/read-queue.server'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const t = textsFor(request, 'moderation')
  const decided = new URL(request.url).searchParams.get('besked') === 'afgjort'
  return { title: t('queue.title'), lead: t('queue.lead'), decided, ...(await readQueue(actor)) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Moderation() {
  const { t } = useTranslation('moderation')
  const { title, lead, decided, open, closed } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {decided && (
        <Notice tone="success" live>
          {t('queue.decided')}
        </Notice>
      )}
      <section>
        <h2 className="mb-3 text-xl">{t('queue.open')}</h2>
        {open.length === 0 ? (
          <EmptyState title={t('queue.noneOpenTitle')}>{t('queue.noneOpen')}</EmptyState>
        ) : (
          <CaseTable caption={t('queue.open')} cases={open} waiting />
        )}
      </section>
      {closed.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-3 text-xl">{t('queue.closed')}</h2>
          <CaseTable caption={t('queue.closed')} cases={closed} waiting={false} />
        </section>
      )}
    </>
  )
}
