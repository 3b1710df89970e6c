import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { EditionBackground } from '~/index/edition-background'
import { EditionDifferences } from '~/index/edition-differences'
import { type EditionDeed, editionDeedForm, editionDeedNamed } from '~/index/edition-form'
import { EditionRanking } from '~/index/edition-ranking'
import { EditionSummary } from '~/index/edition-summary'
import { ProcessPanel } from '~/index/process/process-panel'
import { readProcess } from '~/index/process/read-process.server'
import { takeStep } from '~/index/process/take-step.server'
import { readEditionResult } from '~/index/read-edition-result.server'
import { pathsFor } from '~/paths'
import { readForm, refuse } from '~/platform/form.server'
import { notFound } from '~/platform/refusal.server'
import { DemoMark } from '~/ui/demo-mark'
import { Notice } from '~/ui/notice'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const result = await readEditionResult(actor, params.slug ?? '')
  const title = result.edition.title[languageOf(request)]
  return {
    title,
    windowTitle: textsFor(request, 'ui')('titleWithSite', { title }),
    result,
    process: await readProcess(actor, result.edition.slug, new Date()),
    asked: editionDeedNamed(new URL(request.url).searchParams.get('handling')),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, editionDeedForm)
  if (!form.ok) return notFound()
  const paths = pathsFor(request)
  const done = await takeStep(actor, slug, form.value, new Date())
  if (!done.ok) return refuse({ problem: done.problem, intent: form.value.intent }, 409)
  return redirect(done.value === null ? paths.editions() : paths.edition(done.value))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function EditionPage() {
  const { t } = useTranslation('index')
  const paths = usePaths()
  const { title, result, process, asked } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { edition, previous, comparison } = result
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link className="link" to={paths.editions()}>
            {t('editions.back')}
          </Link>
        }
      >
        {edition.isDemo && (
          <p className="mt-2">
            <DemoMark />
          </p>
        )}
      </PageHeading>
      {refused && (
        <Notice tone="error" live>
          {t(`problems.${refused.problem}`)}
        </Notice>
      )}
      <ProcessPanel process={process} asked={refused && !isTyped(refused.intent) ? null : asked} />
      <EditionSummary {...result} />
      <EditionDifferences previous={previous} comparison={comparison} />
      <EditionRanking standings={result.standings} />
      <EditionBackground {...result} />
    </>
  )
}

/** Where something was typed, the question stays, so that it can be mended. */
function isTyped(intent: EditionDeed): boolean {
  return ['preview', 'move-preview', 'schedule', 'version'].includes(intent)
}
