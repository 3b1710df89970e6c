import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { watchText } from '~/moderation/watch-text.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { readPractice } from '~/practices/read-practice.server'
import { GivenThanks } from '~/practices/thanks/given-thanks'
import { thankPractice } from '~/practices/thanks/thank-practice.server'
import { thankingFor } from '~/practices/thanks/thanks'
import { ThanksFields, type ThanksRefusal } from '~/practices/thanks/thanks-fields'
import { thanksForm } from '~/practices/thanks/thanks-form'
import { listGivenThanks } from '~/practices/thanks/thanks-store.server'
import { withdrawThanks } from '~/practices/thanks/withdraw-thanks.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const practice = await readPractice(actor, params.slug ?? '')
  const codes = thankingFor(actor, practice)
  if (codes.length === 0) notFound()
  const language = languageOf(request)
  const given = await listGivenThanks(practice.id, codes)
  const thanked = new Set(given.map(({ municipalityCode }) => municipalityCode))
  const practiceTitle = practice.current?.text.title ?? ''
  return {
    title: textsFor(request, 'thanks')('page.title', { title: practiceTitle }),
    practiceTitle,
    slug: practice.slug,
    given,
    choices: codes
      .filter((code) => !thanked.has(code))
      .map((value) => {
        const municipality = municipalityByCode(value)
        return { value, label: municipality ? municipalityName(municipality, language) : value }
      }),
    isWithdrawn: new URL(request.url).searchParams.get('besked') === 'trukket',
    isSaved: new URL(request.url).searchParams.get('besked') === 'sagt',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  // Asked before the form is: who may not thank here is told of no field.
  if (thankingFor(actor, await readPractice(actor, slug)).length === 0) notFound()
  const form = await readForm(request, thanksForm)
  const typed = { text: String(form.formData.get('text') ?? ''), notCpr: form.formData.getAll('notCpr').map(String) }
  const refusal = (codes: readonly string[], findings: ThanksRefusal['findings'] = []) =>
    refuse<ThanksRefusal>({ ...typed, codes: [...codes], findings })
  if (!form.ok) return refusal(form.reply.error?.text ?? ['required'])
  const paths = pathsFor(request)
  if (form.value.intent === 'withdraw') {
    const withdrawn = await withdrawThanks(actor, slug, form.value.municipalityCode)
    return withdrawn.ok ? redirect(paths.thankPractice(slug, { besked: 'trukket' })) : refusal([withdrawn.problem])
  }
  const thanked = await thankPractice(actor, slug, form.value, new Date(), watchText)
  if (thanked.ok) return redirect(paths.thankPractice(slug, { besked: 'sagt' }))
  const { problem } = thanked
  return refusal([problem.code], problem.code === 'personal-data' ? problem.findings : [])
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeThanks() {
  const { t } = useTranslation('thanks')
  const paths = usePaths()
  const { title, slug, practiceTitle, given, choices, isWithdrawn, isSaved } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('page.lead')}
        above={
          <Link to={`${paths.practice(slug)}#tak`} className="link" lang="da">
            {practiceTitle}
          </Link>
        }
      />
      {(isSaved || isWithdrawn) && !refused && (
        <Notice tone="success" live>
          {isSaved ? t('page.saved') : t('page.withdrawn')}
        </Notice>
      )}
      {choices.length > 0 && <ThanksFields choices={choices} refused={refused} />}
      {given.map((thanks) => (
        <GivenThanks key={thanks.id} thanks={thanks} />
      ))}
    </>
  )
}
