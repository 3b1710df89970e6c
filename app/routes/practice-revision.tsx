import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { formatDate } from '~/i18n/format'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { orNotFound } from '~/platform/refusal.server'
import { chosenIndicators, indicatorChoices } from '~/practices/indicator-choice'
import { PracticeView } from '~/practices/practice-view'
import { readRevision } from '~/practices/read-revision.server'
import { TextComparisonView } from '~/practices/text-comparison'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'

function wholeNumber(text: string | null | undefined): number | null {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const number = orNotFound(wholeNumber(params.number))
  const against = wholeNumber(new URL(request.url).searchParams.get('mod'))
  const { practice, all, ...read } = await readRevision(actor, params.slug ?? '', { number, against })
  const choices = indicatorChoices(await listIndicators(), languageOf(request))
  const { label, exampleOf, constructed, municipalityCode } = practice
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
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function PracticeRevision() {
  const { t } = useTranslation('practices')
  const language = useLanguage()
  const paths = usePaths()
  const { title, slug, number, revision, other, comparison, ...page } = useLoaderData<typeof loader>()
  const changes = comparison && Object.values(comparison).some((part) => (Array.isArray(part) ? part.length > 0 : part))
  return (
    <>
      <PageHeading
        title={title}
        lead={formatDate(revision.publishedAt, language)}
        above={
          <Link to={paths.practiceRevisions(slug)} className="link">
            {t('history.title')}
          </Link>
        }
      />
      {page.others.length > 0 && (
        <Form method="get" key={other?.number ?? 0} className="flex flex-wrap items-end gap-x-4">
          <SelectField
            name="mod"
            label={t('history.compareWith')}
            defaultValue={String(other?.number ?? '')}
            choices={page.others.map((one) => ({
              value: String(one),
              label: t('history.revisionNamed', { number: one }),
            }))}
          />
          <div className="mb-5">
            <Button quiet>{t('history.compare')}</Button>
          </div>
        </Form>
      )}
      {other && comparison ? (
        <>
          <h2 className="mb-4 text-xl">{t('history.comparedWith', { from: other.number, to: number })}</h2>
          {changes ? (
            <TextComparisonView
              comparison={comparison}
              before={other.text}
              after={revision.text}
              indicatorNames={page.indicatorNames}
            />
          ) : (
            <Notice>{t('history.same')}</Notice>
          )}
        </>
      ) : (
        <Notice>{t('history.firstOne')}</Notice>
      )}
      <details open={other === null} className="mt-8 border-t border-line pt-4">
        <summary className="text-l text-petrol">{t('history.whole', { number })}</summary>
        <div className="mt-4">
          <PracticeView practice={page.practice} text={revision.text} indicators={page.indicators} level={2} />
        </div>
      </details>
    </>
  )
}
