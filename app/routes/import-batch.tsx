import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { BatchActions, BatchQuestion } from '~/collection/batch-actions'
import { BatchNotice } from '~/collection/batch-notice'
import { BatchProgress } from '~/collection/batch-progress'
import { BatchSummary } from '~/collection/batch-summary'
import { discardBatch } from '~/collection/discard-batch.server'
import { FindingListView } from '~/collection/finding-list'
import { isDiscardable, isInterrupted, isPublishable } from '~/collection/import-batch'
import { findBatch, findPublishedTwin, listEditionsOn } from '~/collection/import-batch-store.server'
import { publishBatch } from '~/collection/publish-batch.server'
import { batchForm, deedNamed } from '~/collection/upload-form'
import { withdrawBatch } from '~/collection/withdraw-batch.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { DemoMark } from '~/ui/demo-mark'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'import-observations' })
  const { findings, ...batch } = orNotFound(await findBatch(params.id ?? ''))
  const now = new Date()
  const twin = batch.state === 'staged' ? await findPublishedTwin(batch) : null
  const may = {
    publish: isPublishable(batch) && twin === null,
    discard: isDiscardable(batch, now),
    withdraw: batch.state === 'published',
  }
  const asked = deedNamed(new URL(request.url).searchParams.get('handling'))
  return {
    title: batch.fileName,
    batch: { ...batch, interrupted: isInterrupted(batch, now) },
    findings,
    twin,
    may,
    editions: await listEditionsOn(batch.id),
    asked: asked && may[asked] ? asked : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'import-observations' })
  const batchId = params.id ?? ''
  const form = await readForm(request, batchForm)
  if (!form.ok) return refuse({ problem: 'reason-missing' as const })
  const now = new Date()
  const asked = form.value
  const done =
    asked.intent === 'publish'
      ? await publishBatch(actor, batchId, now)
      : asked.intent === 'discard'
        ? await discardBatch(actor, batchId, now)
        : await withdrawBatch(actor, { batchId, reason: asked.reason }, now)
  return done.ok ? redirect(pathsFor(request).importBatch(batchId)) : refuse({ problem: done.problem }, 409)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ImportBatchPage() {
  const { t } = useTranslation('collection')
  const paths = usePaths()
  const { batch, findings, twin, may, editions, asked, title } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const reasonErrors = refused?.problem === 'reason-missing' ? [t('problems.reason-missing')] : undefined
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link className="link" to={paths.importBatches()}>
            {t('batch.backToList')}
          </Link>
        }
      >
        {batch.isDemo && (
          <p className="mt-2">
            <DemoMark />
          </p>
        )}
      </PageHeading>
      {refused && !reasonErrors && (
        <Notice tone="error" live>
          {t(`problems.${refused.problem}`)}
        </Notice>
      )}
      {batch.state === 'reading' && !batch.interrupted && <BatchProgress {...batch} />}
      <BatchNotice batch={batch} twin={twin} editions={editions} />
      {asked ? (
        <BatchQuestion
          id={batch.id}
          deed={asked}
          observationCount={batch.observationCount}
          editions={editions}
          reasonErrors={reasonErrors}
        />
      ) : (
        <BatchActions id={batch.id} may={may} />
      )}
      <FindingListView findings={findings} />
      <BatchSummary batch={batch} />
    </>
  )
}
