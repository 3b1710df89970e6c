import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { formatDateTime } from '~/i18n/format'
import { textsFor } from '~/i18n/texts.server'
import { actOnAppeal } from '~/moderation/act-on-appeal.server'
import { DecisionList } from '~/moderation/case-history'
import { useProblems } from '~/moderation/problem-sentences'
import { readAppeal } from '~/moderation/read-appeal.server'
import { RefusedProblem } from '~/moderation/refused-problem'
import { TakeForm } from '~/moderation/take-form'
import { ChoiceGroup } from '~/practices/choice-group'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/field'
import { Markdown } from '~/ui/markdown'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const t = textsFor(request, 'moderation')
  return { title: t('appealCase.title'), ...(await readAppeal(actor, params.id ?? '')) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const acted = await actOnAppeal(actor, params.id ?? '', request, new Date())
  return typeof acted === 'string' ? redirect(acted) : acted
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Appeal() {
  const { t } = useTranslation('moderation')
  const language = useLanguage()
  const paths = usePaths()
  const { title, appeal, by, decision, text } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={title}
        lead={t('appealCase.lead')}
        above={
          <Link to={paths.moderation()} className="link">
            {t('case.back')}
          </Link>
        }
      />
      <section className="mb-8">
        <h2 className="mb-2 text-l">
          {t(by === 'author' ? 'appealCase.byAuthor' : 'appealCase.byReporter', {
            date: formatDateTime(appeal.createdAt, language),
          })}
        </h2>
        <p lang="da" className="max-w-text whitespace-pre-line break-words border-l-4 border-petrol pl-3">
          {appeal.text}
        </p>
      </section>
      <section className="mb-8">
        <h2 className="mb-2 text-l">{t('appealCase.decision')}</h2>
        <DecisionList decisions={[decision]} />
        <Link to={paths.moderationCase(decision.caseId)} className="link">
          {t('appealCase.toCase')}
        </Link>
      </section>
      {text && (
        <section className="mb-8">
          <h2 className="mb-2 text-l">{t('case.asRead')}</h2>
          <div className="border-l-4 border-line pl-3">
            <Markdown text={text.words} />
          </div>
        </section>
      )}
      <Answer />
    </>
  )
}

function Answer() {
  const { t } = useTranslation('moderation')
  const { appeal, obstacle } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const sentences = useProblems(refused)
  if (appeal.decidedAt) return <Notice>{t('appealCase.decided')}</Notice>
  if (obstacle === 'had-a-hand') return <Notice>{t('appealCase.notYours')}</Notice>
  if (obstacle === 'own-case') return <Notice title={t('take.ownTitle')}>{t('take.own')}</Notice>
  if (obstacle === 'interest') return <Notice title={t('take.ownTitle')}>{t('take.interested')}</Notice>
  if (obstacle === 'undeclared') return <TakeForm refused={refused} />
  const chosen = refused?.typed.outcome
  return (
    <Form method="post">
      <RefusedProblem refused={refused} />
      <ChoiceGroup
        name="outcome"
        legend={t('appealCase.outcome')}
        choices={[
          { value: 'upheld', label: t('appealCase.upheld') },
          { value: 'overturned', label: t('appealCase.overturned'), hint: t('appealCase.overturnedHint') },
        ]}
        chosen={chosen === 'upheld' || chosen === 'overturned' ? chosen : null}
        errors={sentences('outcome')}
      />
      <TextArea
        name="reason"
        label={t('appealCase.reason')}
        hint={t('appealCase.reasonHint')}
        defaultValue={refused?.typed.reason ?? ''}
        errors={sentences('reason')}
      />
      <Button name="intent" value="decide">
        {t('appealCase.submit')}
      </Button>
    </Form>
  )
}
