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
import { CorrectionTable } from '~/index/process/correction-table'
import { readCorrections } from '~/index/process/read-corrections.server'
import { refusedStep } from '~/index/process/refused-step'
import { takeBackCorrection } from '~/index/process/take-back-correction.server'
import { TakeBackQuestion } from '~/index/process/take-back-question'
import { useStepErrors } from '~/index/process/use-step-errors'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { FieldFindings } from '~/practices/field-findings'
import { Button } from '~/ui/button'
import { ErrorSummary, SelectField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const query = new URL(request.url).searchParams
  const asked = { slug: params.slug ?? '', municipalityCode: query.get('kommune'), indicatorId: query.get('indikator') }
  const read = await readCorrections(actor, asked, languageOf(request))
  return {
    ...read,
    title: textsFor(request, 'process')('correction.title', { edition: read.title }),
    message: (['gemt', 'taget-tilbage'] as const).find((one) => one === query.get('besked')) ?? null,
    takingBack: read.corrections.find(({ id }) => id === query.get('tilbage')) ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const query = new URL(request.url).searchParams
  const slug = params.slug ?? ''
  const id = query.get('tilbage')
  if (id !== null) {
    const taken = await takeBackCorrection(actor, { slug, id }, new Date())
    if (taken.ok) return redirect(pathsFor(request).editionCorrections(slug, { besked: 'taget-tilbage' }))
    return refuse(refusedStep(new FormData(), { problem: { code: taken.problem } }), 409)
  }
  const municipalityCode = query.get('kommune') ?? notFound()
  const indicatorId = query.get('indikator') ?? notFound()
  const form = await readForm(request, correctionForm)
  if (!form.ok) return refuse(refusedStep(form.formData, { errors: refusedByFields(form.reply).errors }))
  const made = await correctFigure(actor, slug, { municipalityCode, indicatorId }, form.value, new Date())
  if (made.ok) return redirect(pathsFor(request).editionCorrections(slug, { besked: 'gemt' }))
  return refuse(refusedStep(form.formData, { problem: made.problem, field: fieldOf(made.problem.code) }), 409)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditionCorrections() {
  const { t } = useTranslation('process')
  const paths = usePaths()
  const read = useLoaderData<typeof loader>()
  const { title, slug, isDraft, message, corrections, chosen, takingBack } = read
  const refused = useActionData<typeof action>()
  const errors = useStepErrors(refused)
  return (
    <>
      <PageHeading
        title={title}
        lead={t('correction.lead')}
        above={
          <Link className="link" to={paths.edition(slug)}>
            {t('objections.back')}
          </Link>
        }
      />
      {message && (
        <Notice tone="success" live>
          {t(message === 'gemt' ? 'correction.saved' : 'correction.takenBack')}
        </Notice>
      )}
      {takingBack && <ErrorSummary errors={errors} ids={{}} />}
      {takingBack && isDraft && takingBack.takenBackAt === null && (
        <TakeBackQuestion slug={slug} correction={takingBack} />
      )}
      <CorrectionTable
        corrections={corrections}
        takeBack={isDraft ? (id) => paths.editionCorrections(slug, { tilbage: id }) : null}
      />
      {isDraft && (
        <section className="mt-10">
          <h2 className="text-l">{t('correction.own')}</h2>
          <p className="mb-4 mt-1 max-w-text">{t('correction.ownText')}</p>
          <Form method="get">
            <SelectField
              name="kommune"
              label={t('objections.municipality')}
              choices={read.municipalities}
              defaultValue={chosen?.municipalityCode}
            />
            <SelectField
              name="indikator"
              label={t('objections.indicator')}
              choices={read.indicators}
              defaultValue={chosen?.indicatorId}
            />
            <Button quiet={chosen !== null}>{t('correction.find')}</Button>
          </Form>
        </section>
      )}
      {isDraft && chosen && (
        <Form method="post" noValidate className="mt-8 border-t border-line pt-6">
          <h2 className="text-l">{t('objections.of', chosen)}</h2>
          <p className="mb-4 mt-1">
            {t('objection.figure')}:{' '}
            <strong>
              <FigureValue figure={chosen.figure} unit={chosen.unit} />
            </strong>{' '}
            <span lang="da" className="text-slate">
              {chosen.unit}
            </span>
          </p>
          <ErrorSummary
            errors={errors}
            ids={correctionFieldIds}
            labels={{ reason: t('correction.reason'), status: t('correction.status') }}
          />
          {refused && (
            <FieldFindings
              findings={refused.findings}
              labels={{ reason: t('correction.reason') }}
              notCpr={refused.notCpr}
            />
          )}
          <CorrectionFields values={refused?.values ?? chosen.counts} errors={errors} />
          <Button>{t('correction.save')}</Button>
        </Form>
      )}
    </>
  )
}
