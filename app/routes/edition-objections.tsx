import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { formatDateTime } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { readObjections } from '~/index/process/read-objections.server'
import { Cell, DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const read = await readObjections(actor, params.slug ?? '', languageOf(request))
  return {
    ...read,
    title: textsFor(request, 'process')('objections.title', { edition: read.title }),
    isSaved: new URL(request.url).searchParams.get('besked') === 'gemt',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditionObjections() {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const paths = usePaths()
  const { title, slug, objections, isSaved } = useLoaderData<typeof loader>()
  const columns = (['municipality', 'indicator', 'state', 'received'] as const).map((key) => ({
    key,
    title: t(`objections.${key}`),
  }))
  return (
    <>
      <PageHeading
        title={title}
        lead={t('objections.lead')}
        above={
          <Link className="link" to={paths.edition(slug)}>
            {t('objections.back')}
          </Link>
        }
      />
      {isSaved && (
        <Notice tone="success" live>
          {t('objections.saved')}
        </Notice>
      )}
      {objections.length === 0 ? (
        <EmptyState title={t('objections.none')}>{t('objections.noneText')}</EmptyState>
      ) : (
        <DataTable caption={t('objections.caption')} columns={columns} hideCaption>
          {objections.map(({ id, municipality, indicator, state, createdAt }) => (
            <tr key={id}>
              <Cell head>{municipality}</Cell>
              <Cell>
                <Link className="link" to={paths.editionObjection(slug, id)}>
                  {indicator}
                </Link>
              </Cell>
              <Cell>{t(`objection.states.${state}`)}</Cell>
              <Cell>{formatDateTime(createdAt, language)}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  )
}
