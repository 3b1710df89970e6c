import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { refusedByFields } from '~/accounts/refused-form'
import { requireActor } from '~/accounts/require-actor.server'
import { requireWriter } from '~/dialogue/require-writer.server'
import { TypedTextRescue } from '~/dialogue/typed-text-rescue'
import { type Language, languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { changePlan } from '~/practices/plans/change-plan.server'
import { PlanEditor } from '~/practices/plans/plan-editor'
import { numberText, planForm } from '~/practices/plans/plan-form'
import { PlanSteps } from '~/practices/plans/plan-steps'
import { readPlanToChange } from '~/practices/plans/read-plan-form.server'
import { planValues, refusedPlan } from '~/practices/plans/refused-plan'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

type Asker = Awaited<ReturnType<typeof requireActor>>

async function readSaved(actor: Asker, id: string | undefined, language: Language) {
  const { plan, ...beside } = await readPlanToChange(actor, id ?? '', language)
  const values = planValues(plan, (value) => numberText(value, language))
  return { ...beside, code: plan.municipalityCode, version: plan.version, values }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const t = textsFor(request, 'planning')
  return { title: t('plans.changeTitle'), ...(await readSaved(actor, params.id, languageOf(request))) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(request)
  const form = await readForm(request, planForm(language))
  const actor = await requireWriter(request, form.formData, 'notes')
  const saved = await readSaved(actor, params.id, language)
  if (!form.ok) return refuse(refusedPlan(form.formData, { errors: refusedByFields(form.reply).errors }))
  const changed = await changePlan(actor, params.id ?? '', form.value, new Date())
  if (changed.ok) return redirect(pathsFor(request).actionPlans({ kommune: saved.code, besked: 'gemt' }))
  if (changed.problem.code !== 'changed-by-someone-else') {
    return refuse(refusedPlan(form.formData, { problem: changed.problem }))
  }
  const { version, values } = await readSaved(actor, params.id, language)
  return refuse(refusedPlan(form.formData, { problem: changed.problem, newer: { version, values } }), 409)
}

export function ErrorBoundary() {
  return <TypedTextRescue />
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ChangeActionPlan() {
  const { t } = useTranslation('planning')
  const paths = usePaths()
  const {
    code,
    title,
    indicator,
    edition: _,
    chosenIsGone,
    steps,
    values,
    version,
    practices,
    ...beside
  } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  // It stays to be kept, though it can't be named.
  const gone = chosenIsGone ? [{ id: values.practiceId ?? '', title: t('plans.practiceGone') }] : []
  return (
    <>
      <PageHeading
        title={title}
        lead={t('plans.forIndicator', { indicator: indicator.name })}
        above={
          <Link to={paths.actionPlans({ kommune: code })} className="link">
            {t('plans.back')}
          </Link>
        }
      />
      {chosenIsGone && <Notice>{t('plans.practiceIsGone')}</Notice>}
      <PlanEditor
        {...beside}
        practices={[...gone, ...practices]}
        indicator={indicator}
        values={values}
        version={version}
        refused={refused}
      />
      <PlanSteps steps={steps} />
    </>
  )
}
