import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { EditionList } from '~/index/edition-list'
import { listEditions } from '~/index/edition-store.server'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'publish-edition' })
  const editions = await listEditions()
  return {
    title: textsFor(request, 'index')('editions.title'),
    windowTitle: textsFor(request, 'ui')('titleWithSite', { title: textsFor(request, 'index')('editions.title') }),
    editions: editions.map(({ slug, title, period, state, isDemo, computedAt, publishedAt }) => ({
      ...{ slug, title, period, state, isDemo, computedAt, publishedAt },
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function Editions() {
  const { t } = useTranslation('index')
  const paths = usePaths()
  const { title, editions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={t('editions.lead')}>
        <p className="mt-5">
          <ButtonLink to={paths.newEdition()}>{t('editions.compute')}</ButtonLink>
        </p>
      </PageHeading>
      {editions.length > 0 ? (
        <EditionList editions={editions} />
      ) : (
        <EmptyState title={t('editions.empty')}>{t('editions.emptyHint')}</EmptyState>
      )}
    </>
  )
}
