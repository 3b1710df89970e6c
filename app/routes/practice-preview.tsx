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
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { listEditors } from '~/practices/list-editors.server'
import { PracticeView } from '~/practices/practice-view'
import { mayPublishPractice } from '~/practices/practice-visibility'
import { publishPractice } from '~/practices/publish-practice.server'
import { PublishingPanel } from '~/practices/publishing-panel'
import { readAsWriter } from '~/practices/read-practice.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { ButtonLink } from '~/ui/button'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const practice = await readAsWriter(actor, params.slug ?? '')
  const { version, text, savedAt } = await findWorkingCopy(practice.id)
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const { label, exampleOf, constructed, municipalityCode, current, hidden, visibility } = practice
  const mayPublish = mayPublishPractice(actor, practice)
  const t = textsFor(request, 'practices')
  return {
    title: t('preview.title'),
    slug: practice.slug,
    text,
    practice: { label, exampleOf, constructed, municipalityCode, evidence: null, revision: null },
    indicators: chosenIndicators(choices, text.indicatorIds),
    publishing: {
      version,
      isBegun: savedAt !== null,
      visibility: current ? visibility : null,
      nextRevision: (current?.number ?? 0) + 1,
      hidden,
      ...(await describeWriting(text)),
    },
    editors: mayPublish ? null : await listEditors(municipalityCode),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, publishingForm)
  const notCpr = form.formData.getAll('notCpr').map(String)
  if (!form.ok) return refuse({ problem: 'choose-visibility', notCpr, visibility: null })
  const published = await publishPractice(actor, params.slug ?? '', form.value, new Date())
  if (!published.ok) return refuse({ problem: published.problem, notCpr, visibility: form.value.visibility }, 409)
  return redirect(pathsFor(request).practice(published.value, { besked: 'offentliggjort' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PreviewPractice() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { title, slug, text, practice, indicators, publishing, editors } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading title={title} lead={t('preview.lead')}>
        <p className="mt-4 flex flex-wrap items-center gap-6">
          <ButtonLink to={paths.editPractice(slug)} quiet>
            {t('preview.backToWriting')}
          </ButtonLink>
          {editors === null && (
            <Link to="#offentliggoer" className="link">
              {t('preview.toPublishing')}
            </Link>
          )}
        </p>
      </PageHeading>
      <div className="border-2 border-dashed border-slate p-4 sm:p-6">
        <PracticeView practice={practice} text={text} indicators={indicators} level={2} />
      </div>
      <section id="offentliggoer" className="mt-10">
        <h2 className="text-xl">{t('preview.publishTitle')}</h2>
        {editors === null ? (
          <PublishingPanel slug={slug} {...publishing} refused={refused} />
        ) : (
          <AskAnEditor editors={editors} />
        )}
      </section>
    </>
  )
}
