import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { watchText } from '~/moderation/watch-text.server'
import { municipalityByCode, municipalityName } from '~/municipalities/municipalities'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { PracticeFilesSection } from '~/practices/files/practice-files-section'
import { listWorkingFiles } from '~/practices/files/practice-files-store.server'
import { FindingList } from '~/practices/finding-list'
import { GapList } from '~/practices/gap-list'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { PracticeView } from '~/practices/practice-view'
import { describeSubmission } from '~/practices/workflow/describe-submission.server'
import { findOwnersPage } from '~/practices/workflow/find-owners-page.server'
import { JudgeProblem, ReturnForm, ValidateForm } from '~/practices/workflow/judge-form'
import { readSubmission } from '~/practices/workflow/read-submission.server'
import { returnForm } from '~/practices/workflow/return-form'
import { returnSubmission } from '~/practices/workflow/return-submission.server'
import { SubmittedChanges } from '~/practices/workflow/submitted-changes'
import { typedReturn } from '~/practices/workflow/typed-return'
import { validateSubmission } from '~/practices/workflow/validate-submission.server'
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
  const id = idFrom(params)
  // What its writers are told of leads here, to the practice wherever it stands today.
  const own = await findOwnersPage(actor, id)
  if (own !== null) throw redirect(pathsFor(request).practice(own))
  const { submission, practice } = await readSubmission(actor, id)
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const { text, outcome, visibility, submittedAt } = submission
  const { label, exampleOf, constructed, municipalityCode, lockedAt } = practice
  return {
    title: text.title,
    outcome,
    visibility,
    submittedAt,
    locked: lockedAt !== null,
    text,
    practice: { label, exampleOf, constructed, municipalityCode, evidence: null, revision: null },
    indicators: chosenIndicators(choices, text.indicatorIds),
    // Once decided, what is being written is another text again.
    files: outcome === null ? await listWorkingFiles(practice.id) : [],
    indicatorNames: Object.fromEntries(choices.map((choice) => [choice.id, choice.name])),
    ...(await describeSubmission(submission, practice)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const id = idFrom(params)
  await readSubmission(actor, id)
  const form = await readForm(request, returnForm)
  const typed = typedReturn(form.formData)
  const paths = pathsFor(request)
  const nothing = { findings: [], tooLong: [] as string[] }
  if (form.formData.get('intent') === 'validate') {
    const validated = await validateSubmission(actor, id, new Date(), watchText)
    if (!validated.ok) return refuse({ ...typed, ...nothing, problem: validated.problem }, 409)
    return redirect(paths.validation({ besked: 'valideret' }))
  }
  if (!form.ok) return refuse({ ...typed, ...nothing, problem: '', tooLong: Object.keys(form.reply.error ?? {}) })
  const returned = await returnSubmission(actor, id, form.value, new Date())
  if (!returned.ok) {
    const { code } = returned.problem
    const findings = 'findings' in returned.problem ? returned.problem.findings : []
    return refuse({ ...typed, ...nothing, problem: code, findings }, code === 'decided-by-someone-else' ? 409 : 422)
  }
  return redirect(paths.validation({ besked: 'retur' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Submission() {
  const { t } = useTranslation('workflow')
  const { t: practices } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const { title, text, practice, indicators, gaps, findings, outcome, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const municipality = practice.municipalityCode === null ? null : municipalityByCode(practice.municipalityCode)
  const from = municipality ? municipalityName(municipality, language) : ''
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={paths.validation()} className="link">
            {t('judge.back')}
          </Link>
        }
        lead={`${t('judge.handedIn', { date: formatDate(page.submittedAt, language), municipality: from })}. ${t('judge.wanted', { visibility: practices(`visibilities.${page.visibility}`) })}.`}
      />
      <JudgeProblem problem={refused?.problem} />
      {outcome && <Notice title={t('judge.decidedTitle')}>{t(`judge.decided.${outcome}`)}</Notice>}
      {page.locked && <Notice tone="warning">{t('judge.locked')}</Notice>}
      {gaps.length > 0 && (
        <Notice tone="warning" title={t('judge.gapsTitle')}>
          <p>{t('judge.gapsLead')}</p>
          <GapList gaps={gaps} plain />
        </Notice>
      )}
      {findings.length > 0 ? (
        <>
          <FindingList findings={findings} />
          <p className="mb-6 max-w-text">{t('judge.findingsLead')}</p>
        </>
      ) : (
        <p className="mb-6 text-slate">{t('judge.noFindings')}</p>
      )}
      {page.comparison && page.before && (
        <SubmittedChanges
          comparison={page.comparison}
          before={page.before}
          after={text}
          indicatorNames={page.indicatorNames}
        />
      )}
      <section className="mb-10 border-2 border-dashed border-slate p-4 sm:p-6">
        <p className="mb-4 text-s text-slate">{t('judge.asRead')}</p>
        <PracticeView practice={practice} text={text} indicators={indicators} level={2} />
        <PracticeFilesSection files={page.files} />
      </section>
      {!outcome && (
        <section>
          <h2 className="mb-3 text-xl">{t('judge.decide')}</h2>
          {!page.locked && gaps.length === 0 && <ValidateForm />}
          <h3 className="mb-2 mt-8 border-t border-line pt-6 text-l">{t('judge.returnTitle')}</h3>
          <ReturnForm refused={refused} />
        </section>
      )}
    </>
  )
}
