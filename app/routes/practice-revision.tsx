import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findActor, requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { orNotFound } from '~/platform/refusal.server'
import { hasOpenHistory } from '~/practices/has-open-history.server'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { PracticeView } from '~/practices/practice-view'
import { readRevision } from '~/practices/read-revision.server'
import { RestorePanel } from '~/practices/restore-panel'
import { restoreRevision } from '~/practices/restore-revision.server'
import { restoringForm } from '~/practices/restoring-form'
import { readAgainst, wholeNumber } from '~/practices/revision-address'
import { TextComparisonView } from '~/practices/text-comparison'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.slug ?? ''
  const reader = (await hasOpenHistory(slug)) ? await findActor(request) : await requireActor(request)
  const number = orNotFound(wholeNumber(params.number))
  const against = readAgainst(new URL(request.url).searchParams)
  const { practice, all, writing, ...read } = await readRevision(reader, slug, { number, against })
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const { label, exampleOf, constructed, municipalityCode, current } = practice
  const { publishedAt } = read.revision
  const t = textsFor(request, 'practices')
  return {
    title: t('history.compareTitle', { number }),
    slug: practice.slug,
    number,
    ...read,
    practice: { label, exampleOf, constructed, municipalityCode, evidence: null, revision: { number, publishedAt } },
    indicators: chosenIndicators(choices, read.revision.text.indicatorIds),
    indicatorNames: Object.fromEntries(choices.map(({ id, name }) => [id, name])),
    others: all.map((one) => one.number).filter((one) => one !== number),
    isCurrent: current?.number === number,
    writing: writing && { version: writing.version, savedAt: writing.savedAt, savedBy: writing.savedBy },
  }
}

/** Makes this version the new working copy. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const number = orNotFound(wholeNumber(params.number))
  const form = await readForm(request, restoringForm)
  const wanted = form.ok ? form.value : { seenVersion: 0, replace: false }
  const restored = await restoreRevision(actor, slug, { number, ...wanted }, new Date())
  if (!restored.ok) return refuse({ problem: restored.problem }, 409)
  return redirect(pathsFor(request).editPractice(slug, { besked: 'hentet', version: number }))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeRevision() {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const { title, slug, number, revision, compared, writing, ...page } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { comparison } = compared ?? {}
  const changes = comparison && Object.values(comparison).some((part) => (Array.isArray(part) ? part.length > 0 : part))
  const nameOf = (one: number | null) =>
    one === null ? t('history.workingCopy') : t('history.revisionNamed', { number: one })
  const other = compared?.before.number === number ? compared.after : compared?.before
  const copies = writing?.savedAt ? [{ value: 'kladde', label: t('history.workingCopy') }] : []
  return (
    <>
      <PageHeading
        title={title}
        lead={
          <>
            <span lang="da">{revision.text.model || revision.text.title}</span>,{' '}
            {formatDate(revision.publishedAt, language)}
          </>
        }
        above={
          <Link to={paths.practiceRevisions(slug)} className="link">
            {t('history.title')}
          </Link>
        }
      />
      {page.others.length + copies.length > 0 && (
        <Form method="get" key={other?.number ?? 0} className="flex flex-wrap items-end gap-x-4 print:hidden">
          <SelectField
            name="mod"
            label={t('history.compareWith')}
            defaultValue={other ? (other.number === null ? 'kladde' : String(other.number)) : ''}
            choices={[
              ...copies,
              ...page.others.map((one) => ({
                value: String(one),
                label: t('history.revisionNamed', { number: one }),
              })),
            ]}
          />
          <div className="mb-5">
            <Button quiet>{t('history.compare')}</Button>
          </div>
        </Form>
      )}
      {compared ? (
        <>
          <h2 className="mb-4 text-xl">
            {t('history.comparedWith', { from: nameOf(compared.before.number), to: nameOf(compared.after.number) })}
          </h2>
          {changes ? (
            <TextComparisonView
              comparison={compared.comparison}
              before={compared.before.text}
              after={compared.after.text}
              indicatorNames={page.indicatorNames}
            />
          ) : (
            <Notice>{t('history.same')}</Notice>
          )}
        </>
      ) : (
        <Notice>{t('history.firstOne')}</Notice>
      )}
      <details open={!compared} className="mt-8 border-t border-line pt-4">
        <summary className="text-l text-petrol">{t('history.whole', { number })}</summary>
        <div className="mt-4">
          <PracticeView practice={page.practice} text={revision.text} indicators={page.indicators} level={2} />
        </div>
      </details>
      {writing && (
        <RestorePanel number={number} writing={writing} isCurrent={page.isCurrent} problem={refused?.problem ?? null} />
      )}
    </>
  )
}
