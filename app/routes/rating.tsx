import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { PracticeView } from '~/practices/practice-view'
import { LettersForm } from '~/practices/profile/letters-form'
import { OwnRatingGiven } from '~/practices/profile/own-rating-given'
import { ratePractice } from '~/practices/profile/rate-practice.server'
import { ratingForm } from '~/practices/profile/rating-form'
import { readRating } from '~/practices/profile/read-rating.server'
import { typedRating } from '~/practices/profile/typed-rating'
import { fieldErrors } from '~/practices/save-answer'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

function idFrom(params: { id?: string | undefined }): string {
  const id = z.uuid().safeParse(params.id)
  return id.success ? id.data : notFound()
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { practice, rated, given, bothGiven } = await readRating(actor, idFrom(params))
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const { label, exampleOf, constructed, municipalityCode, current } = practice
  const { text, number } = rated
  return {
    title: textsFor(request, 'workflow')('rate.title', { title: text.title }),
    slug: practice.slug,
    text,
    number,
    outdated: current?.number !== number,
    given,
    bothGiven,
    practice: { label, exampleOf, constructed, municipalityCode, evidence: null, revision: null },
    indicators: chosenIndicators(choices, text.indicatorIds),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const id = idFrom(params)
  await readRating(actor, id)
  const form = await readForm(request, ratingForm)
  const typed = { ...typedRating(form.formData), findings: [], problem: null }
  if (!form.ok) return refuse({ ...typed, errors: fieldErrors(form.reply.error) })
  const rated = await ratePractice(actor, id, form.value, new Date())
  if (!rated.ok) {
    const { code } = rated.problem
    const findings = 'findings' in rated.problem ? rated.problem.findings : []
    return refuse({ ...typed, problem: code, findings, errors: {} }, code === 'already-rated' ? 409 : 422)
  }
  return redirect(pathsFor(request).validation({ besked: 'bedoemt' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rating() {
  const { t } = useTranslation('workflow')
  const language = useLanguage()
  const paths = usePaths()
  const { title, slug, text, practice, indicators, number, given, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        lead={given ? t('rate.own', { date: formatDate(given.ratedAt, language) }) : t('rate.lead')}
        above={
          <Link to={paths.validation()} className="link">
            {t('judge.back')}
          </Link>
        }
      />
      {page.outdated && <Notice>{t('rate.outdated', { number })}</Notice>}
      {given && <OwnRatingGiven slug={slug} given={given} bothGiven={page.bothGiven} />}
      <section className="mb-10 border-2 border-dashed border-slate p-4 sm:p-6">
        <PracticeView practice={practice} text={text} indicators={indicators} level={2} />
      </section>
      {!given && (
        <LettersForm intent="rate" button={t('rate.submit')} refused={refused}>
          <p className="mb-4 max-w-text">{t('rate.final')}</p>
        </LettersForm>
      )}
    </>
  )
}
