import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { changeStanding } from '~/practices/change-standing.server'
import { ChoiceGroup } from '~/practices/choice-group'
import { mayPublishPractice, visibilities } from '~/practices/practice-visibility'
import { readAsWriter } from '~/practices/read-practice.server'
import { type StandingDeed, standingForm } from '~/practices/standing-form'
import { StandingStep } from '~/practices/standing-step'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const practice = await readAsWriter(actor, params.slug ?? '')
  const { slug, state, hidden, visibility, hasWorkingCopy, current } = practice
  const t = textsFor(request, 'practices')
  return {
    title: t('standing.title'),
    practiceTitle: (current?.text ?? (await findWorkingCopy(practice.id)).text).title,
    mayPublish: mayPublishPractice(actor, practice),
    slug,
    state,
    hidden,
    visibility,
    hasChanges: hasWorkingCopy && current !== null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, standingForm)
  if (!form.ok) notFound()
  const done = await changeStanding(actor, slug, form.value, new Date())
  if (!done.ok) return refuse({ problem: done.problem }, 409)
  const paths = pathsFor(request)
  const next: Record<StandingDeed['intent'], string> = {
    visibility: paths.practice(slug, { besked: 'synlighed' }),
    restore: paths.practice(slug, { besked: 'genoprettet' }),
    confirm: paths.practice(slug, { besked: 'bekraeftet' }),
    withdraw: paths.editPractice(slug),
    discard: paths.practice(slug, { besked: 'kasseret' }),
    archive: paths.ownPractices({ besked: 'arkiveret' }),
    delete: paths.ownPractices({ besked: 'slettet' }),
  }
  return redirect(next[form.value.intent])
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeStandingPage() {
  const { t } = useTranslation('practices')
  const paths = usePaths()
  const { title, practiceTitle, slug, state, hidden, visibility, mayPublish, hasChanges } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const now = [
    t(`states.${state}`),
    hidden && t('states.hidden'),
    state === 'published' && t(`visibilities.${visibility}`),
  ]
  return (
    <>
      <PageHeading
        title={title}
        lead={t('standing.now', { state: now.filter(Boolean).join(' · ') })}
        above={
          <Link to={paths.practice(slug)} className="link">
            {practiceTitle || t('untitled')}
          </Link>
        }
      />
      {refused && (
        <Notice tone="error" live>
          {t(`problems.${refused.problem}`)}
        </Notice>
      )}
      {!mayPublish && state !== 'draft' && <Notice>{t('standing.onlyEditors')}</Notice>}
      {mayPublish && state === 'published' && (
        <>
          <StandingStep intent="visibility" title={t('standing.visibilityTitle')} button={t('standing.visibilitySave')}>
            <ChoiceGroup
              name="visibility"
              legend={t('preview.whoReads')}
              choices={visibilities.map((value) => ({
                value,
                label: t(`visibilities.${value}`),
                hint: t(`visibilityHints.${value}`),
              }))}
              chosen={visibility}
            />
          </StandingStep>
          <StandingStep
            intent="archive"
            title={t('standing.archiveTitle')}
            lead={t('standing.archiveLead')}
            button={t('standing.archive')}
            danger
          />
        </>
      )}
      {mayPublish && state === 'archived' && (
        <StandingStep
          intent="restore"
          title={t('standing.restoreTitle')}
          lead={t('standing.restoreLead', { visibility: t(`visibilities.${visibility}`) })}
          button={t('standing.restore')}
        />
      )}
      {hasChanges && (
        <StandingStep
          intent="discard"
          title={t('standing.discardTitle')}
          lead={t('standing.discardLead')}
          button={t('standing.discard')}
          danger
        />
      )}
      {state === 'draft' && (
        <StandingStep
          intent="delete"
          title={t('standing.deleteTitle')}
          lead={t('standing.deleteLead')}
          button={t('standing.delete')}
          danger
        />
      )}
    </>
  )
}
