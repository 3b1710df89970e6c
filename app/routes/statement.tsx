import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { pathInLanguage } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { appealDecision } from '~/moderation/appeal-decision.server'
import { AppealPart } from '~/moderation/appeal-part'
import { appealForm } from '~/moderation/moderation-forms'
import { readStatement } from '~/moderation/read-statement.server'
import { refusedForm } from '~/moderation/refused-form.server'
import { StatementView } from '~/moderation/statement-view'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { TextSection } from '~/ui/text-section'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const now = new Date()
  const { decision, text, as, ownAppeal, ...statement } = await readStatement(actor, params.id ?? '', now)
  const t = textsFor(request, 'transparency')
  const kinds = textsFor(request, 'moderation')
  const kind = kinds(`kinds.${text?.ref.kind ?? 'none'}`)
  const { outcome, facts, ground, groundText, reason, automated, secondedById, suspendedUntil, effectiveAt } = decision
  return {
    ...statement,
    title: t('statement.title'),
    as,
    isOver: now > statement.appealEnd,
    // What is hidden is not named to others than those who wrote it.
    titleOfText: text && (as === 'author' || !text.hidden) ? t('statement.of', { kind, title: text.title }) : kind,
    path: as === 'author' ? (text?.path ?? null) : null,
    appeal: ownAppeal && { createdAt: ownAppeal.createdAt, outcome: ownAppeal.outcome, reason: ownAppeal.reason },
    decision: { outcome, facts, ground, groundText, reason, automated, secondedById, suspendedUntil, effectiveAt },
    sent: new URL(request.url).searchParams.get('besked') === 'sendt',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const id = params.id ?? ''
  const form = await readForm(request, appealForm)
  if (!form.ok) return refuse(refusedForm(form.formData, form))
  const appealed = await appealDecision(actor, id, form.value, new Date())
  if (!appealed.ok) return refuse(refusedForm(form.formData, appealed), 409)
  return redirect(pathsFor(request).decision(id, { besked: 'sendt' }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Statement() {
  const { t } = useTranslation('transparency')
  const language = useLanguage()
  const paths = usePaths()
  const { title, decision, titleOfText, path, as, sent, ...appeal } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link to={paths.ownCases()} className="link">
            {t('own.title')}
          </Link>
        }
      />
      {sent && (
        <Notice tone="success" live>
          {t('statement.sent')}
        </Notice>
      )}
      <StatementView decision={decision} titleOfText={titleOfText} withFacts={as !== 'reporter'} />
      {path && decision.outcome === 'ask-edit' && (
        <TextSection title={t('statement.editTitle')}>
          <p>
            <Link to={pathInLanguage(path, language)} className="link">
              {t('statement.edit')}
            </Link>
          </p>
        </TextSection>
      )}
      <AppealPart {...appeal} isAuthor={as === 'author'} refused={refused} />
    </>
  )
}
