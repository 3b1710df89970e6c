import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { AskAnEditor } from '~/practices/ask-an-editor'
import { describeWriting } from '~/practices/describe-writing.server'
import { publishingForm } from '~/practices/draft-form'
import { PracticeFilesSection } from '~/practices/files/practice-files-section'
import { listWorkingFiles } from '~/practices/files/practice-files-store.server'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { listEditors } from '~/practices/list-editors.server'
import { PracticeView } from '~/practices/practice-view'
import { mayPublishPractice } from '~/practices/practice-visibility'
import { readAsWriter } from '~/practices/read-practice.server'
import { SubmissionPanel } from '~/practices/workflow/submission-panel'
import { findWaiting } from '~/practices/workflow/submission-store.server'
import { submitPractice } from '~/practices/workflow/submit-practice.server'
import { WaitingNotice } from '~/practices/workflow/waiting-notice'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { ButtonLink } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const practice = await readAsWriter(actor, params.slug ?? '')
  const { version, text, savedAt } = await findWorkingCopy(practice.id)
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const { label, exampleOf, constructed, municipalityCode, current, hidden, visibility } = practice
  const mayPublish = mayPublishPractice(actor, practice)
  const waiting = await findWaiting(practice.id)
  const t = textsFor(request, 'workflow')
  return {
    title: t('submit.title'),
    slug: practice.slug,
    text,
    practice: { label, exampleOf, constructed, municipalityCode, evidence: null, revision: null },
    indicators: chosenIndicators(choices, text.indicatorIds),
    files: await listWorkingFiles(practice.id),
    submission: {
      version,
      isBegun: savedAt !== null,
      visibility: current ? visibility : null,
      nextRevision: (current?.number ?? 0) + 1,
      hidden,
      ...(await describeWriting(text)),
    },
    mayPublish,
    locked: practice.lockedAt !== null,
    waitingSince: waiting?.submittedAt ?? null,
    editors: mayPublish ? [] : await listEditors(municipalityCode),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  // Asked before the form is: who may not write here is told of no field.
  await readAsWriter(actor, slug)
  const form = await readForm(request, publishingForm)
  const notCpr = form.formData.getAll('notCpr').map(String)
  if (!form.ok) return refuse({ problem: 'choose-visibility', notCpr, visibility: null })
  const submitted = await submitPractice(actor, slug, form.value, new Date())
  if (!submitted.ok) return refuse({ problem: submitted.problem, notCpr, visibility: form.value.visibility }, 409)
  return redirect(pathsFor(request).practice(slug, { besked: 'indsendt' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function SubmitPractice() {
  const { t } = useTranslation('workflow')
  const { t: practices } = useTranslation('practices')
  const paths = usePaths()
  const { title, slug, text, practice, indicators, submission, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const waits = page.waitingSince !== null
  return (
    <>
      <PageHeading title={title} lead={t('submit.lead')}>
        {!waits && (
          <p className="mt-4 flex flex-wrap items-center gap-6">
            <ButtonLink to={paths.editPractice(slug)} quiet>
              {practices('preview.backToWriting')}
            </ButtonLink>
            {page.mayPublish && (
              <Link to="#indsend" className="link">
                {t('submit.toSubmitting')}
              </Link>
            )}
          </p>
        )}
      </PageHeading>
      {page.waitingSince !== null && (
        <WaitingNotice slug={slug} submittedAt={page.waitingSince} mayWithdraw={page.mayPublish} />
      )}
      <div className="border-2 border-dashed border-slate p-4 sm:p-6">
        <PracticeView practice={practice} text={text} indicators={indicators} level={2} />
        <PracticeFilesSection files={page.files} />
      </div>
      {!waits && (
        <section id="indsend" className="mt-10">
          <h2 className="text-xl">{t('submit.submitTitle')}</h2>
          {page.locked && (
            <Notice tone="warning" title={t('locked.title')}>
              {t('locked.lead')}
            </Notice>
          )}
          {!page.locked && page.mayPublish && <SubmissionPanel slug={slug} {...submission} refused={refused} />}
          {!page.locked && !page.mayPublish && <AskAnEditor editors={page.editors} />}
        </section>
      )}
    </>
  )
}
