import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { computeEdition } from '~/index/compute-edition.server'
import { EditionFields } from '~/index/edition-fields'
import { editionForm } from '~/index/edition-form'
import { EditionRefusal } from '~/index/edition-refusal'
import { chosenMethod } from '~/index/own-method.server'
import { listOfferedBatches, proposedEdition } from '~/index/read-offered-figures.server'
import { refusedByFields, refusedByProblem, typedValues } from '~/index/refused-edition.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'publish-edition' })
  const title = textsFor(request, 'index')('newEdition.title')
  const batches = await listOfferedBatches()
  return {
    title,
    windowTitle: textsFor(request, 'ui')('titleWithSite', { title }),
    batches,
    proposed: await proposedEdition(batches),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'publish-edition' })
  const form = await readForm(request, editionForm)
  const values = typedValues(form.formData)
  if (!form.ok) return refuse({ values, ...refusedByFields(request, form.reply) })
  const method = await chosenMethod(form.value)
  if (!method.ok) return refuse({ values, ...refusedByProblem(request, { code: method.problem }) })
  const { period, slug, titleDa, titleEn, batch, seed = null } = form.value
  const plan = { period, slug, title: { da: titleDa, en: titleEn }, method: method.value, batchIds: batch, seed }
  const computed = await computeEdition(actor, plan, new Date())
  if (!computed.ok) return refuse({ values, ...refusedByProblem(request, computed.problem) })
  return redirect(pathsFor(request).edition(computed.value))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function NewEdition() {
  const { t } = useTranslation('index')
  const paths = usePaths()
  const { title, batches, proposed } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('newEdition.lead')}
        above={
          <Link className="link" to={paths.editions()}>
            {t('editions.back')}
          </Link>
        }
      />
      {batches.length === 0 ? (
        <EmptyState title={t('newEdition.noBatches')}>
          <p>{t('newEdition.noBatchesHint')}</p>
          <p className="mt-4">
            <ButtonLink to={paths.importBatches()}>{t('newEdition.toBatches')}</ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <>
          {refused && <EditionRefusal refused={refused} />}
          <EditionFields batches={batches} values={refused?.values ?? proposed} errors={refused?.errors ?? {}} />
        </>
      )}
    </>
  )
}
