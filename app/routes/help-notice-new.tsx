import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { refusedByFields } from '~/accounts/refused-form'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { requireWriter } from '~/dialogue/require-writer.server'
import { TypedTextRescue } from '~/dialogue/typed-text-rescue'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { watchText } from '~/moderation/watch-text.server'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { FieldFindings } from '~/practices/field-findings'
import { createHelpNotice } from '~/practices/help/create-help-notice.server'
import { helpForm, readHelpFilter } from '~/practices/help/help-form'
import { HelpNoticeFields } from '~/practices/help/help-notice-fields'
import { refusedHelp } from '~/practices/help/refused-help'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const query = new URL(request.url).searchParams
  const { area, indicatorId } = readHelpFilter(query)
  const indicators = (await listIndicators()).filter(({ scored }) => scored)
  const indicator = indicators.find(({ id }) => id === indicatorId)
  const mine = municipalities.filter(({ code }) => can(actor, { do: 'speak-for', in: code }))
  return {
    title: textsFor(request, 'planning')('help.newTitle'),
    choices: mine.map((one) => ({ value: one.code, label: municipalityName(one, language) })),
    indicators: indicators.map(({ id, area: of, name }) => ({ id, area: of, name: name[language] })),
    values: {
      municipalityCode: query.get('kommune') ?? undefined,
      kind: query.get('slags') ?? undefined,
      area: indicator?.area ?? area ?? undefined,
      indicatorId: indicator?.id,
    },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, helpForm)
  const actor = await requireWriter(request, form.formData)
  if (!form.ok) return refuse(refusedHelp(form.formData, { errors: refusedByFields(form.reply).errors }))
  const made = await createHelpNotice(actor, form.value, new Date(), watchText)
  if (!made.ok) return refuse(refusedHelp(form.formData, { problem: made.problem }))
  return redirect(pathsFor(request).helpNotice(made.value, { besked: 'oprettet' }))
}

export function ErrorBoundary() {
  return <TypedTextRescue />
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NewHelpNotice() {
  const { t } = useTranslation('planning')
  const paths = usePaths()
  const { title, choices, indicators, values } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = Object.fromEntries(
    Object.entries(refused?.errors ?? {}).map(([field, codes]) => [
      field,
      // Only what has a sentence is a code of ours.
      codes.map((code) => t(`help.errors.${code as 'required'}`)),
    ]),
  )
  return (
    <>
      <PageHeading
        title={title}
        lead={t('help.newLead')}
        above={
          <Link to={paths.helpNotices()} className="link">
            {t('help.back')}
          </Link>
        }
      />
      {choices.length === 0 ? (
        <Notice tone="warning" title={t('help.notAllowedTitle')}>
          {t('help.notAllowed')}
        </Notice>
      ) : (
        <>
          <ErrorSummary
            errors={errors}
            ids={{ text: 'help-text', area: 'help-area', indicatorId: 'help-indicatorId' }}
            labels={{ text: t('help.text'), area: t('help.area'), indicatorId: t('help.indicator') }}
          />
          <Form method="post" noValidate>
            {refused && (
              <FieldFindings findings={refused.findings} labels={{ text: t('help.text') }} notCpr={refused.notCpr} />
            )}
            <HelpNoticeFields
              municipalities={choices}
              indicators={indicators}
              values={refused?.values ?? values}
              errors={errors}
            />
            <Button>{t('help.save')}</Button>
          </Form>
        </>
      )}
    </>
  )
}
