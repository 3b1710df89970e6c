import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { EarlierTexts } from '~/moderation/case-context-view'
import { ReportList } from '~/moderation/case-history'
import { listEarlierTexts } from '~/moderation/context-store.server'
import { rejudgementForm } from '~/moderation/moderation-forms'
import { type Outcome, possibleOutcomes } from '~/moderation/outcome'
import { useProblems } from '~/moderation/problem-sentences'
import { readRejudgement } from '~/moderation/read-rejudgement.server'
import { refusedForm } from '~/moderation/refused-form.server'
import { RefusedProblem } from '~/moderation/refused-problem'
import { rejudgeDecision } from '~/moderation/rejudge-decision.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { Markdown } from '~/ui/markdown'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { text, reports } = await readRejudgement(actor, params.id ?? '')
  const t = textsFor(request, 'moderation')
  const asIfNew = { hidden: false, locked: false, withdrawn: false, hasAuthor: true }
  return {
    title: t('sample.caseTitle', { kind: t(`kinds.${text?.ref.kind ?? 'none'}`) }),
    text,
    reports,
    earlier: text ? await listEarlierTexts(text.ref) : [],
    possible: possibleOutcomes(text && { kind: text.ref.kind, ...asIfNew }, true),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, rejudgementForm)
  if (!form.ok) return refuse(refusedForm(form.formData, form))
  const judged = await rejudgeDecision(actor, params.id ?? '', form.value, new Date())
  if (!judged.ok) return refuse(refusedForm(form.formData, judged), 409)
  return redirect(pathsFor(request).rejudgements({ besked: 'bedoemt' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Rejudgement() {
  const { t } = useTranslation('moderation')
  const paths = usePaths()
  const { title, text, reports, earlier, possible } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const sentences = useProblems(refused)
  return (
    <>
      <PageHeading
        title={title}
        lead={t('sample.caseLead')}
        above={
          <Link to={paths.rejudgements()} className="link">
            {t('sample.title')}
          </Link>
        }
      />
      <section className="mb-8">
        <h2 className="mb-3 text-xl">{t('case.reports', { count: reports.length })}</h2>
        <ReportList reports={reports} />
      </section>
      {text === null ? (
        <Notice>{t('sample.gone')}</Notice>
      ) : (
        <>
          <section className="mb-8">
            <h2 className="mb-3 text-xl">{t('case.text')}</h2>
            <div className="border-l-4 border-petrol pl-4">
              <Markdown text={text.words} />
            </div>
            <h3 className="mb-2 mt-6 text-l">{t('case.earlier')}</h3>
            <EarlierTexts now={text.words} earlier={earlier} />
          </section>
          <Form method="post">
            <RefusedProblem refused={refused} />
            <ChoiceGroup<Outcome>
              name="outcome"
              legend={t('sample.outcome')}
              choices={possible.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
              chosen={possible.find((one) => one === refused?.typed.outcome) ?? null}
              errors={sentences('outcome')}
            />
            <TextArea
              name="reason"
              label={t('sample.reason')}
              defaultValue={refused?.typed.reason ?? ''}
              errors={sentences('reason')}
            />
            <Button>{t('sample.submit')}</Button>
          </Form>
        </>
      )}
    </>
  )
}
