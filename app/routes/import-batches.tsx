import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { BatchList } from '~/collection/batch-list'
import { isInterrupted } from '~/collection/import-batch'
import { listBatches } from '~/collection/import-batch-store.server'
import { textsFor } from '~/i18n/texts.server'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'import-observations' })
  const now = new Date()
  const batches = await listBatches()
  return {
    title: textsFor(request, 'collection')('list.title'),
    batches: batches.map(({ findings: _, fileHash: __, ...batch }) => ({
      ...batch,
      interrupted: isInterrupted(batch, now),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ImportBatches() {
  const { t } = useTranslation('collection')
  const paths = usePaths()
  const { title, batches } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={title} lead={t('list.lead')}>
        <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
          <ButtonLink to={paths.newImportBatch()}>{t('list.upload')}</ButtonLink>
          <Link className="link" to={paths.keyFigures()}>
            {t('list.toKeyFigures')}
          </Link>
          <Link className="link" to={paths.catalogueAdministration()}>
            {t('list.toCatalogue')}
          </Link>
        </p>
      </PageHeading>
      {batches.length > 0 ? (
        <BatchList batches={batches} />
      ) : (
        <EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>
      )}
    </>
  )
}
