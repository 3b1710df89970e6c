import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { refusedByFields } from '~/accounts/refused-form'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { FigureValue } from '~/index/figure-value'
import { correctFigure } from '~/index/process/correct-figure.server'
import { correctionForm, fieldOf } from '~/index/process/correction'
import { CorrectionFields, correctionFieldIds } from '~/index/process/correction-fields'
import { declineObjection } from '~/index/process/decline-objection.server'
import { declineForm, longestObjection } from '~/index/process/objection'
import { ObjectionView } from '~/index/process/objection-view'
import { readObjection } from '~/index/process/read-objections.server'
import { refusedStep } from '~/index/process/refused-step'
import { useStepErrors } from '~/index/process/use-step-errors'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { FieldFindings } from '~/practices/field-findings'
import { Button } from '~/ui/button'
import { ErrorSummary, TextArea } from '~/ui/field'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const read = await readObjection(actor, { slug: params.slug ?? '', id: params.id ?? '' }, languageOf(request))
  return { ...read, title: textsFor(request, 'process')('objections.of', read) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const id = params.id ?? ''
  const now = new Date()
  if (new URL(request.url).searchParams.get('svar') === 'afvis') {
    const form = await readForm(request, declineForm)
    const isDecline = true
    if (!form.ok) return refuse({ ...refusedStep(form.formData, fieldsOf(form.reply)), isDecline })
    const declined = await declineObjection(actor, { slug, id }, form.value, now)
    if (declined.ok) return redirect(pathsFor(request).editionObjections(slug, { besked: 'gemt' }))
    return refuse({ ...refusedStep(form.formData, { problem: declined.problem }), isDecline }, 409)
  }
  const form = await readForm(request, correctionForm)
  const isDecline = false
  if (!form.ok) return refuse({ ...refusedStep(form.formData, fieldsOf(form.reply)), isDecline })
  const corrected = await correctFigure(actor, slug, { objectionId: id }, form.value, now)
  if (corrected.ok) return redirect(pathsFor(request).editionObjections(slug, { besked: 'gemt' }))
  const { problem } = corrected
  return refuse({ ...refusedStep(form.formData, { problem, field: fieldOf(problem.code) }), isDecline }, 409)
}

function fieldsOf(reply: Parameters<typeof refusedByFields>[0]) {
  return { errors: refusedByFields(reply).errors }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditionObjectionPage() {
  const { t } = useTranslation('process')
  const paths = usePaths()
  const { title, slug, state, objection, figure, unit, counts } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = useStepErrors(refused)
  const accepts = refused?.isDecline === false ? refused : null
  const declines = refused?.isDecline ? refused : null
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link className="link" to={paths.editionObjections(slug)}>
            {t('objections.backToAll')}
          </Link>
        }
      />
      <p>
        {t('objection.figure')}:{' '}
        <strong>
          <FigureValue figure={figure} unit={unit} />
        </strong>{' '}
        <span lang="da" className="text-slate">
          {unit}
        </span>
      </p>
      <ObjectionView objection={objection} />
      {objection.state === 'open' && state === 'draft' && (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          <Form method="post" noValidate>
            <h2 className="text-l">{t('objections.accept')}</h2>
            <p className="mb-4 mt-1 max-w-text">{t('objections.acceptText')}</p>
            {accepts && (
              <ErrorSummary
                errors={errors}
                ids={correctionFieldIds}
                labels={{ reason: t('correction.reason'), status: t('correction.status') }}
              />
            )}
            {accepts && (
              <FieldFindings
                findings={accepts.findings}
                labels={{ reason: t('correction.reason') }}
                notCpr={accepts.notCpr}
              />
            )}
            <CorrectionFields values={accepts?.values ?? counts} errors={accepts ? errors : {}} />
            <Button>{t('objections.acceptYes')}</Button>
          </Form>
          <Form method="post" action="?svar=afvis" noValidate>
            <h2 className="text-l">{t('objections.decline')}</h2>
            <p className="mb-4 mt-1 max-w-text">{t('objections.declineText')}</p>
            {declines && (
              <ErrorSummary
                errors={errors}
                ids={{ reason: 'decline-reason' }}
                labels={{ reason: t('correction.reason') }}
              />
            )}
            {declines && (
              <FieldFindings
                findings={declines.findings}
                labels={{ reason: t('correction.reason') }}
                notCpr={declines.notCpr}
              />
            )}
            <TextArea
              name="reason"
              id="decline-reason"
              label={t('correction.reason')}
              hint={t('objections.declineHint')}
              defaultValue={declines?.values.reason}
              errors={declines ? errors.reason : undefined}
              maxLength={longestObjection}
              rows={3}
            />
            <Button quiet>{t('objections.declineYes')}</Button>
          </Form>
        </div>
      )}
    </>
  )
}
