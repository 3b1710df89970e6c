import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { refusedByFields } from '~/accounts/refused-form'
import { requireActor } from '~/accounts/require-actor.server'
import { danishOrder, formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { findEdition } from '~/index/edition-store.server'
import { abstentionForm } from '~/index/process/abstention'
import { listAbstentions } from '~/index/process/abstention-store.server'
import { decideAbstention } from '~/index/process/decide-abstention.server'
import { refusedStep } from '~/index/process/refused-step'
import { useStepErrors } from '~/index/process/use-step-errors'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { FieldFindings } from '~/practices/field-findings'
import { Button } from '~/ui/button'
import { ErrorSummary, SelectField, TextArea } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'publish-edition' })
  const language = languageOf(request)
  const edition = orNotFound(await findEdition(params.slug ?? ''))
  const abstentions = (await listAbstentions([edition.id])).filter(({ endedAt }) => endedAt === null)
  return {
    title: textsFor(request, 'process')('abstention.title', { edition: edition.title[language] }),
    slug: edition.slug,
    isSaved: new URL(request.url).searchParams.get('besked') === 'gemt',
    abstentions: abstentions.map(({ municipalityCode, reason, decidedAt }) => ({
      code: municipalityCode,
      reason: reason[language],
      decidedAt,
    })),
    names: municipalities
      .map((one) => ({ value: one.code, label: municipalityName(one, language) }))
      .sort((a, b) => danishOrder.compare(a.label, b.label)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, abstentionForm)
  if (!form.ok) return refuse(refusedStep(form.formData, { errors: refusedByFields(form.reply).errors }))
  const done = await decideAbstention(actor, slug, form.value, new Date())
  if (done.ok) return redirect(pathsFor(request).editionAbstentions(slug, { besked: 'gemt' }))
  return refuse(refusedStep(form.formData, { problem: done.problem }), 409)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditionAbstentions() {
  const { t } = useTranslation('process')
  const language = useLanguage()
  const paths = usePaths()
  const { title, slug, abstentions, names, isSaved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = useStepErrors(refused)
  const labels = { reasonDa: t('abstention.reasonDa'), reasonEn: t('abstention.reasonEn') }
  return (
    <>
      <PageHeading
        title={title}
        lead={t('abstention.lead')}
        above={
          <Link className="link" to={paths.edition(slug)}>
            {t('objections.back')}
          </Link>
        }
      />
      {isSaved && (
        <Notice tone="success" live>
          {t('abstention.saved')}
        </Notice>
      )}
      {abstentions.length === 0 && <p>{t('abstention.none')}</p>}
      <ul>
        {abstentions.map(({ code, reason, decidedAt }) => (
          <li key={code} className="border-t border-line py-3">
            <strong>{names.find(({ value }) => value === code)?.label}</strong>{' '}
            {t('abstention.since', { date: formatDate(decidedAt, language) })}
            <p className="max-w-text">{reason}</p>
            <Form method="post" className="mt-2">
              <input type="hidden" name="intent" value="end" />
              <input type="hidden" name="municipalityCode" value={code} />
              <Button quiet small>
                {t('abstention.end')}
                <span className="sr-only">: {names.find(({ value }) => value === code)?.label}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form key={abstentions.length} method="post" noValidate className="mt-10 border-t border-line pt-6">
        <h2 className="text-l">{t('abstention.add')}</h2>
        <p className="mb-4 mt-1 max-w-text">{t('abstention.addText')}</p>
        <ErrorSummary
          errors={errors}
          ids={{ reasonDa: 'abstention-reasonDa', reasonEn: 'abstention-reasonEn' }}
          labels={labels}
        />
        {refused && <FieldFindings findings={refused.findings} labels={labels} notCpr={refused.notCpr} />}
        <input type="hidden" name="intent" value="begin" />
        <SelectField
          name="municipalityCode"
          label={t('abstention.municipality')}
          choices={names}
          defaultValue={refused?.values.municipalityCode}
        />
        {(['reasonDa', 'reasonEn'] as const).map((name) => (
          <TextArea
            key={name}
            name={name}
            id={`abstention-${name}`}
            label={labels[name]}
            lang={name === 'reasonEn' ? 'en' : 'da'}
            defaultValue={refused?.values[name]}
            errors={errors[name]}
            maxLength={1_000}
            rows={3}
          />
        ))}
        <Button>{t('abstention.save')}</Button>
      </Form>
    </>
  )
}
