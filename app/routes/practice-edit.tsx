import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { describeWriting } from '~/practices/describe-writing.server'
import { draftForm } from '~/practices/draft-form'
import { indicatorChoices } from '~/practices/indicator-choice'
import { PracticeForm } from '~/practices/practice-form'
import { readNewerText } from '~/practices/read-newer-text.server'
import { readAsWriter } from '~/practices/read-practice.server'
import { fieldErrors } from '~/practices/save-answer'
import { saveDraft } from '~/practices/save-draft.server'
import { typedText } from '~/practices/typed-text'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const practice = await readAsWriter(actor, slug)
  const saved = await readNewerText(actor, slug)
  const t = textsFor(request, 'practices')
  return {
    title: t('write.title'),
    practiceTitle: saved.text.title,
    slug,
    isPublished: practice.state === 'published',
    saved,
    ...(await describeWriting(saved.text)),
    indicators: indicatorChoices(await listIndicators(), languageOf(request)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, draftForm)
  const typed = typedText(form.formData)
  if (!form.ok) {
    const seenVersion = Number(form.formData.get('seenVersion')) || 0
    return refuse({ typed, seenVersion, errors: fieldErrors(form.reply.error), newer: null })
  }
  const saved = await saveDraft(actor, slug, form.value, new Date())
  if (!saved.ok) {
    const newer = await readNewerText(actor, slug)
    return refuse({ typed, seenVersion: newer.version, errors: {}, newer }, 409)
  }
  const paths = pathsFor(request)
  return redirect(form.formData.get('intent') === 'preview' ? paths.previewPractice(slug) : paths.editPractice(slug))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditPractice() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { title, practiceTitle, slug, isPublished, saved, gaps, findings, indicators } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={paths.practice(slug)} className="link" lang={practiceTitle ? 'da' : undefined}>
            {practiceTitle || t('untitled')}
          </Link>
        }
      />
      {isPublished && <Notice>{t('write.notPublished')}</Notice>}
      <PracticeForm
        key={slug}
        indicators={indicators}
        writing={{
          slug,
          text: refused?.typed ?? saved.text,
          version: refused?.seenVersion ?? saved.version,
          savedAt: saved.savedAt,
          savedBy: saved.savedBy,
          gaps,
          findings,
          newer: refused?.newer ?? null,
          errors: refused?.errors ?? {},
        }}
      />
    </>
  )
}
