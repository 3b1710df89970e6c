import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { refusedByFields } from '~/accounts/refused-form'
import { requireActor } from '~/accounts/require-actor.server'
import { requireWriter } from '~/dialogue/require-writer.server'
import { TypedTextRescue } from '~/dialogue/typed-text-rescue'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { chosenCode } from '~/practices/chosen-code'
import { createPlan } from '~/practices/plans/create-plan.server'
import { PlanEditor } from '~/practices/plans/plan-editor'
import { planForm } from '~/practices/plans/plan-form'
import { readPlanForm } from '~/practices/plans/read-plan-form.server'
import { refusedPlan } from '~/practices/plans/refused-plan'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const query = new URL(request.url).searchParams
  const code = chosenCode(actor, query)
  const indicatorId = query.get('indikator')
  if (code === null) return redirect(pathsFor(request).myMunicipality())
  if (!indicatorId) return redirect(pathsFor(request).weakIndicators({ kommune: code }))
  const t = textsFor(request, 'planning')
  const chosen = query.get('praksis')
  return {
    code,
    title: t('plans.newTitle'),
    chosen,
    ...(await readPlanForm(actor, { code, indicatorId, chosen }, languageOf(request))),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const query = new URL(request.url).searchParams
  const form = await readForm(request, planForm(languageOf(request)))
  const actor = await requireWriter(request, form.formData, 'notes')
  const [code, indicatorId] = [chosenCode(actor, query) ?? notFound(), query.get('indikator') ?? notFound()]
  if (!form.ok) return refuse(refusedPlan(form.formData, { errors: refusedByFields(form.reply).errors }))
  const made = await createPlan(actor, { code, indicatorId, form: form.value }, new Date())
  if (!made.ok) return refuse(refusedPlan(form.formData, { problem: made.problem }))
  return redirect(pathsFor(request).actionPlans({ kommune: code, besked: 'gemt' }))
}

export function ErrorBoundary() {
  return <TypedTextRescue />
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NewActionPlan() {
  const { t } = useTranslation('planning')
  const paths = usePaths()
  const { code, title, chosen, indicator, edition, ...beside } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('plans.forIndicator', { indicator: indicator.name })}
        above={
          <Link to={paths.weakIndicator(indicator.id, { kommune: code })} className="link">
            {indicator.name}
          </Link>
        }
      />
      {edition ? (
        <PlanEditor
          {...beside}
          indicator={indicator}
          values={{ practiceId: chosen ?? '', status: 'planned' }}
          version={null}
          refused={refused}
        />
      ) : (
        <Notice>{t('plans.noEdition')}</Notice>
      )}
    </>
  )
}
