import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { refusedByFields } from '~/accounts/refused-form'
import { requireActor } from '~/accounts/require-actor.server'
import { requireWriter } from '~/dialogue/require-writer.server'
import { TypedTextRescue } from '~/dialogue/typed-text-rescue'
import { formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { FigurePlace } from '~/index/figure-place'
import { FigureValue } from '~/index/figure-value'
import { lastDay } from '~/index/process/last-day'
import { objectToFigure } from '~/index/process/object-to-figure.server'
import { objectionForm } from '~/index/process/objection'
import { ObjectionFields } from '~/index/process/objection-fields'
import { ObjectionView } from '~/index/process/objection-view'
import { readPreview } from '~/index/process/read-preview.server'
import { refusedStep } from '~/index/process/refused-step'
import { useStepErrors } from '~/index/process/use-step-errors'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { chosenCode } from '~/practices/chosen-code'
import { FieldFindings } from '~/practices/field-findings'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const code = orNotFound(chosenCode(actor, new URL(request.url).searchParams))
  const read = await readPreview(actor, { slug: params.slug ?? '', code, language }, new Date())
  const figure = orNotFound(read.figures.find((one) => one.indicatorId === params.indikator))
  const { edition, takesObjections, mayObject } = read
  return {
    title: textsFor(request, 'process')('objection.title', { indicator: figure.indicator.name }),
    code,
    edition,
    takesObjections,
    mayObject,
    figure,
    objections: read.objections.filter(({ indicatorId }) => indicatorId === figure.indicatorId),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, objectionForm)
  const actor = await requireWriter(request, form.formData, 'wrong')
  const municipalityCode = orNotFound(chosenCode(actor, new URL(request.url).searchParams))
  if (!form.ok) {
    return refuse({ ...refusedStep(form.formData, { errors: refusedByFields(form.reply).errors }), until: null })
  }
  const figure = { slug: params.slug ?? '', municipalityCode, indicatorId: params.indikator ?? '' }
  const made = await objectToFigure(actor, figure, form.value, new Date())
  if (made.ok) return redirect(pathsFor(request).preview(figure.slug, { kommune: municipalityCode, besked: 'sendt' }))
  const { problem } = made
  if (problem.code === 'too-late') return refuse({ ...refusedStep(form.formData, {}), until: problem.until }, 409)
  return refuse({ ...refusedStep(form.formData, { problem }), until: null })
}

export function ErrorBoundary() {
  return <TypedTextRescue />
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ObjectionPage() {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const paths = usePaths()
  const { title, code, edition, takesObjections, mayObject, figure, objections } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = useStepErrors(refused)
  const isOpen = objections.some(({ state }) => state === 'open')
  const end = refused?.until ?? edition.previewUntil
  const until = end === null ? '' : formatDate(lastDay(end), language)
  const labels = {
    wrong: t('objection.wrong'),
    evidence: t('objection.evidence'),
    rightValue: t('objection.rightValue'),
  }
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link className="link" to={paths.preview(edition.slug, { kommune: code })}>
            {t('preview.back')}
          </Link>
        }
      />
      <p className="mb-4">
        {t('objection.figure')}:{' '}
        <strong>
          <FigureValue figure={figure} unit={figure.indicator.unit} />
        </strong>{' '}
        <span lang="da" className="text-slate">
          {figure.indicator.unit}
        </span>
        <span className="block text-s">
          <FigurePlace figure={figure} />
        </span>
      </p>
      {objections.length > 0 && (
        <section>
          <h2 className="text-l">{t('objection.earlier')}</h2>
          {objections.map((objection) => (
            <ObjectionView key={objection.id} objection={objection} />
          ))}
        </section>
      )}
      {refused?.until || (!takesObjections && edition.state === 'draft') ? (
        <Notice tone={refused?.until ? 'error' : 'info'} live={refused !== undefined}>
          {t('objection.tooLate', { until })}
        </Notice>
      ) : isOpen ? (
        <Notice>{t('objection.waiting')}</Notice>
      ) : mayObject ? (
        <Form method="post" noValidate>
          <ErrorSummary
            errors={errors}
            ids={{ wrong: 'objection-wrong', evidence: 'objection-evidence', rightValue: 'objection-rightValue' }}
            labels={labels}
          />
          {refused && <FieldFindings findings={refused.findings} labels={labels} notCpr={refused.notCpr} />}
          <ObjectionFields values={refused?.values ?? {}} errors={errors} />
          <Button>{t('objection.send')}</Button>
        </Form>
      ) : (
        takesObjections && <Notice>{t('objection.readOnly')}</Notice>
      )}
    </>
  )
}
