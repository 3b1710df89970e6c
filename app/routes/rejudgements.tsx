import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { formatDate } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { listDrawn } from '~/moderation/sample-store.server'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'moderate' })
  const t = textsFor(request, 'moderation')
  const drawn = (await listDrawn(actor.userId)).map(({ id, ref, drawnAt }) => ({
    id,
    kind: ref?.kind ?? null,
    drawnAt,
  }))
  return {
    title: t('sample.title'),
    drawn,
    done: new URL(request.url).searchParams.get('besked') === 'bedoemt',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rejudgements() {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  const { title, drawn, done } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('sample.lead')}
        above={
          <Link to={paths.moderation()} className="link">
            {t('case.back')}
          </Link>
        }
      />
      {done && (
        <Notice tone="success" live>
          {t('sample.done')}
        </Notice>
      )}
      <h2 className="mb-3 text-xl">{t('sample.waiting')}</h2>
      {drawn.length === 0 ? (
        <EmptyState title={t('sample.none')}>{t('sample.noneHint')}</EmptyState>
      ) : (
        <ul className="list-disc pl-5">
          {drawn.map(({ id, kind, drawnAt }) => (
            <li key={id}>
              <Link to={paths.rejudgement(id)} className="link">
                {t('sample.one', { kind: t(`kinds.${kind ?? 'none'}`), date: formatDate(drawnAt, language) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
