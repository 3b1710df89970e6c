import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { draftForm } from '~/practices/draft-form'
import { indicatorChoices } from '~/practices/indicator-choice'
import { InterviewForm, InterviewOverview } from '~/practices/interview-form'
import { interviewQuestions, isAnswered, questionAt, withAnswers } from '~/practices/interview-questions'
import { mergeTexts } from '~/practices/merge-texts'
import { packText, unpackText } from '~/practices/packed-text'
import { readNewerText } from '~/practices/read-newer-text.server'
import { fieldErrors } from '~/practices/save-answer'
import { saveAnswers } from '~/practices/save-answers.server'
import { findingKey, screenPractice } from '~/practices/screen-practice'
import { typedText } from '~/practices/typed-text'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

const placeIn = (request: Request) => orNotFound(questionAt(new URL(request.url).searchParams.get('spoergsmaal')))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const { text } = await readNewerText(actor, slug)
  const { question, place } = placeIn(request)
  const t = textsFor(request, 'practices')
  return {
    title: t('interview.title'),
    slug,
    question,
    place,
    text,
    answered: interviewQuestions.filter((one) => isAnswered(one, text)).map(({ id }) => id),
    findings: screenPractice(text).filter(({ field }) => question.fields.some((one) => one === field)),
    indicators: indicatorChoices(await listIndicators(), languageOf(request)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const before = await readNewerText(actor, slug)
  const { question, place } = placeIn(request)
  const form = await readForm(request, draftForm)
  const base = unpackText(form.formData.get('base')) ?? before.text
  const answers = answersIn(form.formData, base.indicatorIds)
  const typed = withAnswers(base, question, answers)
  if (!form.ok)
    return refuse({ typed, base: packText(base), errors: fieldErrors(form.reply.error), conflict: null, stopped: null })
  const saved = await saveAnswers(actor, slug, { question, base, answers }, new Date())
  if (!saved.ok && saved.problem !== 'changed-by-someone-else') {
    return refuse({ typed, base: packText(base), errors: {}, conflict: null, stopped: saved.problem }, 409)
  }
  if (!saved.ok) {
    const newer = await readNewerText(actor, slug)
    const { conflicts } = mergeTexts(base, typed, newer.text)
    const conflict = {
      savedBy: newer.savedBy,
      answers: conflicts.map(({ name, theirs }): [string, string] => [name, theirs]),
    }
    const shown = withAnswers(newer.text, question, typed)
    return refuse({ typed: shown, base: packText(newer.text), errors: {}, conflict, stopped: null }, 409)
  }
  const paths = pathsFor(request)
  const intent = form.formData.get('intent')
  const warned = new Set(screenPractice(before.text).map(findingKey))
  const found = screenPractice(saved.value).filter(({ field }) => question.fields.some((one) => one === field))
  if (intent === 'form') return redirect(paths.editPractice(slug))
  if (found.some((finding) => !warned.has(findingKey(finding)))) {
    return redirect(paths.interviewPractice(slug, { spoergsmaal: place }))
  }
  const next = place + (intent === 'back' ? -1 : 1)
  return redirect(
    next > interviewQuestions.length
      ? paths.editPractice(slug, { besked: 'interview' })
      : paths.interviewPractice(slug, { spoergsmaal: Math.max(1, next) }),
  )
}

// What is said of the indicators is read for those that the text has, which this question's page does not send.
function answersIn(formData: FormData, indicatorIds: readonly string[]) {
  const form = new FormData()
  for (const [name, value] of formData) form.append(name, value)
  if (!form.has('indicatorIds')) for (const id of indicatorIds) form.append('indicatorIds', id)
  const asked = typedText(form)
  return formData.has('indicatorIds') ? asked : { ...asked, indicatorIds: [] as string[] }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function InterviewPractice() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { title, slug, question, place, text, answered, findings, indicators } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const count = interviewQuestions.length
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={paths.editPractice(slug)} className="link" lang={text.title ? 'da' : undefined}>
            {text.title || t('untitled')}
          </Link>
        }
      >
        <p className="mt-3">{t('interview.place', { place, count })}</p>
        <progress
          value={place}
          max={count}
          aria-hidden="true"
          className="h-2 w-full max-w-text appearance-none bg-line [&::-moz-progress-bar]:bg-petrol [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-petrol"
        />
      </PageHeading>
      {refused?.stopped && (
        <Notice tone="error" live>
          {t(`write.${refused.stopped}`)}
        </Notice>
      )}
      <InterviewForm
        key={place}
        question={question}
        place={place}
        text={refused?.typed ?? text}
        base={refused?.base ?? packText(text)}
        indicators={indicators}
        errors={refused?.errors ?? {}}
        findings={findings}
        conflict={refused?.conflict ?? null}
      />
      <InterviewOverview slug={slug} place={place} answered={answered} />
    </>
  )
}
