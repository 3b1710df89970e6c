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
import { listWorkingFiles } from '~/practices/files/practice-files-store.server'
import { findSimilar } from '~/practices/find-similar.server'
import { indicatorChoices } from '~/practices/indicator-choice'
import { packText } from '~/practices/packed-text'
import { PracticeForm } from '~/practices/practice-form'
import { readNewerText } from '~/practices/read-newer-text.server'
import { readAsWriter } from '~/practices/read-practice.server'
import { fieldErrors } from '~/practices/save-answer'
import { saveDraft } from '~/practices/save-draft.server'
import { typedText } from '~/practices/typed-text'
import { FieldComments } from '~/practices/workflow/field-comment'
import { readStep } from '~/practices/workflow/read-step.server'
import { StepNotices } from '~/practices/workflow/step-notices'
import { readWritingMessage, WritingMessageNotice } from '~/practices/writing-message'
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
    step: await readStep(actor, practice, new Date()),
    message: readWritingMessage(new URL(request.url).searchParams),
    similar: await findSimilar(actor, slug, saved.text),
    othersText: saved.savedBy !== null && saved.savedById !== actor.userId,
    ...(await describeWriting(saved.text)),
    indicators: indicatorChoices(await listIndicators(), languageOf(request)),
    fileCount: (await listWorkingFiles(practice.id)).length,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, draftForm)
  // What it began from goes along, so that it is still known when the text is merged with another's.
  const begun = {
    typed: typedText(form.formData),
    seenVersion: Number(form.formData.get('seenVersion')) || 0,
    base: String(form.formData.get('base') ?? ''),
  }
  if (!form.ok) {
    return refuse({ ...begun, errors: fieldErrors(form.reply.error), newer: null, stopped: null })
  }
  const saved = await saveDraft(actor, slug, form.value, new Date())
  if (!saved.ok) {
    const stopped = saved.problem === 'changed-by-someone-else' ? null : saved.problem
    const newer = stopped === null ? await readNewerText(actor, slug) : null
    return refuse({ ...begun, errors: {}, newer, stopped }, 409)
  }
  const paths = pathsFor(request)
  const intent = form.formData.get('intent')
  if (intent === 'files') return redirect(paths.practiceFiles(slug))
  return redirect(intent === 'preview' ? paths.submitPractice(slug) : paths.editPractice(slug))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditPractice() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { title, practiceTitle, slug, isPublished, saved, message, step, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  // What somebody wrote while it was handed in is still shown, so that it can be copied.
  const open = (step.waitingSince === null && !step.locked) || refused !== undefined
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
      {message && <WritingMessageNotice message={message} />}
      {refused?.stopped && (
        <Notice tone="error" live>
          {t(`write.${refused.stopped}`)}
        </Notice>
      )}
      <StepNotices step={step} />
      {isPublished && open && <Notice>{t('write.notPublished')}</Notice>}
      {open && (
        <FieldComments comments={step.returned?.comments ?? {}}>
          <PracticeForm
            key={slug}
            indicators={page.indicators}
            writing={{
              slug,
              text: refused?.typed ?? saved.text,
              version: refused?.seenVersion ?? saved.version,
              base: refused?.base ?? packText(saved.text),
              savedAt: saved.savedAt,
              savedBy: saved.savedBy,
              gaps: page.gaps,
              findings: page.findings,
              similar: page.similar,
              othersText: page.othersText,
              merged: message?.kind === 'flettet',
              newer: refused?.newer ?? null,
              errors: refused?.errors ?? {},
              fileCount: page.fileCount,
            }}
          />
        </FieldComments>
      )}
    </>
  )
}
