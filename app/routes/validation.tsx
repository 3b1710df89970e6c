import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { areaById } from '~/catalogue/areas'
import { textsFor } from '~/i18n/texts.server'
import { JudgingWork } from '~/practices/profile/judging-work'
import { readJudgingWork } from '~/practices/profile/read-judging-work.server'
import { QueueTable } from '~/practices/workflow/queue-table'
import { readQueue } from '~/practices/workflow/read-queue.server'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'

const messages = ['valideret', 'retur', 'bedoemt', 'afgjort'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const groups = await readQueue(actor)
  const t = textsFor(request, 'workflow')
  const word = new URL(request.url).searchParams.get('besked')
  return {
    title: t('queue.title'),
    lead: t('queue.lead'),
    message: messages.find((known) => known === word) ?? null,
    groups,
    work: await readJudgingWork(actor),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Validation() {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const { title, lead, message, groups, work } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {message && (
        <Notice tone="success" live>
          {t(`queue.messages.${message}`)}
        </Notice>
      )}
      <section>
        <h2 className="mb-3 text-xl">{t('queue.submissions')}</h2>
        {groups.length === 0 && <EmptyState title={t('queue.noneTitle')}>{t('queue.none')}</EmptyState>}
        {groups.map(({ area, waiting }) => {
          const name = (area && areaById(area)?.name[language]) || t('queue.noArea')
          return (
            <section key={area} className="mb-8">
              <h3 className="mb-2 text-l">
                {name}{' '}
                <span className="text-s font-normal text-slate">{t('queue.waiting', { count: waiting.length })}</span>
              </h3>
              <QueueTable caption={name} waiting={waiting} />
            </section>
          )
        })}
      </section>
      <JudgingWork {...work} />
    </>
  )
}
