import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { DecisionList, ReportList } from '~/moderation/case-history'
import { decideCase } from '~/moderation/decide-case.server'
import { DecisionForm } from '~/moderation/decision-form'
import { decisionForm } from '~/moderation/moderation-forms'
import { possibleOutcomes } from '~/moderation/outcome'
import { readCase } from '~/moderation/read-case.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { PracticeView } from '~/practices/practice-view'
import { fieldErrors } from '~/practices/save-answer'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { practice, reports, decisions, ownCase } = await readCase(actor, params.id ?? '')
  const { label, exampleOf, constructed, municipalityCode, current, hidden, state } = practice
  const { text, evidence, number, publishedAt } = current
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const t = textsFor(request, 'moderation')
  return {
    title: t('case.title', { title: text.title }),
    text,
    practice: { label, exampleOf, constructed, municipalityCode, evidence, revision: { number, publishedAt } },
    hidden,
    archived: state === 'archived',
    indicators: chosenIndicators(choices, text.indicatorIds),
    reports,
    decisions,
    ownCase,
    possible: possibleOutcomes({ hidden, openReports: reports.length }),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, decisionForm)
  const written = {
    outcome: String(form.formData.get('outcome') ?? ''),
    reason: String(form.formData.get('reason') ?? ''),
  }
  if (!form.ok) return refuse({ errors: fieldErrors(form.reply.error), problem: null, ...written })
  const decided = await decideCase(actor, params.id ?? '', form.value, new Date())
  if (!decided.ok) return refuse({ errors: {}, problem: decided.problem, ...written }, 409)
  return redirect(pathsFor(request).moderation({ besked: 'afgjort' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function ModerationCase() {
  const { t } = useTranslation('moderation')
  const paths = usePaths()
  const { title, text, practice, indicators, reports, decisions, ...file } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={paths.moderation()} className="link">
            {t('case.back')}
          </Link>
        }
      />
      {file.hidden && <Notice tone="warning">{t('case.hiddenNow')}</Notice>}
      {file.archived && <Notice>{t('case.archivedNow')}</Notice>}
      <section className="mb-8">
        <h2 className="mb-3 text-xl">{t('case.reports', { count: reports.length })}</h2>
        <ReportList reports={reports} />
      </section>
      <section className="mb-8">
        <h2 className="mb-3 text-xl">{t('case.decide')}</h2>
        {file.ownCase ? (
          <Notice title={t('case.ownCaseTitle')}>{t('case.ownCase')}</Notice>
        ) : (
          <DecisionForm
            key={decisions.length}
            possible={file.possible}
            reportIds={reports.map(({ id }) => id)}
            seenDecisions={decisions.length}
            refused={refused}
          />
        )}
      </section>
      {decisions.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3 text-xl">{t('case.decisions')}</h2>
          <DecisionList decisions={decisions} />
        </section>
      )}
      <section className="border-2 border-dashed border-slate p-4 sm:p-6">
        <p className="mb-4 text-s text-slate">{t('case.asRead')}</p>
        <PracticeView practice={practice} text={text} indicators={indicators} level={2} />
      </section>
    </>
  )
}
