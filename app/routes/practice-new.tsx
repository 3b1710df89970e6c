import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { can } from '~/accounts/policy'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { municipalities, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { createDraft } from '~/practices/create-draft.server'
import { readPracticeFilter } from '~/practices/practice-filter'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'

const rules = ['inUse', 'groups', 'negative', 'draft'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const language = languageOf(request)
  const t = textsFor(request, 'practices')
  const mine = municipalities.filter(({ code }) => can(actor, { do: 'write-draft', in: code }))
  return {
    title: t('create.title'),
    lead: t('create.lead'),
    choices: mine.map((one) => ({ value: one.code, label: municipalityName(one, language) })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await request.formData()
  const municipalityCode = form.get('municipalityCode')
  const { indicatorId } = readPracticeFilter(new URL(request.url).searchParams)
  const slug = await createDraft(actor, String(municipalityCode), new Date(), indicatorId)
  const paths = pathsFor(request)
  return redirect(form.get('intent') === 'interview' ? paths.interviewPractice(slug) : paths.editPractice(slug))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function NewPractice() {
  const { t } = useTranslation('practices')
  const { title, lead, choices } = useLoaderData<typeof loader>()
  const [only] = choices
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <h2 className="text-l">{t('create.rulesTitle')}</h2>
      <ul className="mb-6 mt-2 max-w-text list-disc pl-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`create.rules.${rule}`)}</li>
        ))}
      </ul>
      {only ? (
        <Form method="post">
          {choices.length === 1 ? (
            <input type="hidden" name="municipalityCode" value={only.value} />
          ) : (
            <SelectField
              name="municipalityCode"
              label={t('create.municipality')}
              choices={choices}
              defaultValue={only.value}
            />
          )}
          <div className="flex flex-wrap items-center gap-4">
            <Button>{t('create.begin')}</Button>
            <Button name="intent" value="interview" quiet>
              {t('interview.begin')}
            </Button>
          </div>
        </Form>
      ) : (
        <Notice tone="warning" title={t('create.notAllowedTitle')}>
          {t('create.notAllowed')}
        </Notice>
      )}
    </>
  )
}
