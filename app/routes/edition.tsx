import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { discardEdition } from '~/index/discard-edition.server'
import { EditionBackground } from '~/index/edition-background'
import { EditionDeeds } from '~/index/edition-deeds'
import { EditionDifferences } from '~/index/edition-differences'
import { editionDeedForm, editionDeedNamed } from '~/index/edition-form'
import { EditionRanking } from '~/index/edition-ranking'
import { EditionSummary } from '~/index/edition-summary'
import { publishEdition } from '~/index/publish-edition.server'
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
    asked: editionDeedNamed(new URL(request.url).searchParams.get('handling')),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const slug = params.slug ?? ''
  const form = await readForm(request, editionDeedForm)
  if (!form.ok) return notFound()
  const paths = pathsFor(request)
  if (form.value.intent === 'discard') {
    const discarded = await discardEdition(actor, slug)
    return discarded.ok ? redirect(paths.editions()) : refuse({ problem: discarded.problem }, 409)
  }
  const published = await publishEdition(actor, slug, new Date())
  return published.ok ? redirect(paths.edition(slug)) : refuse({ problem: published.problem }, 409)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.windowTitle }]

export default function EditionPage() {
  const { t } = useTranslation('index')
  const paths = usePaths()
  const { title, result, asked } = useLoaderData<typeof loader>()
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
      <EditionDeeds slug={edition.slug} state={edition.state} asked={refused ? null : asked} />
      <EditionSummary {...result} />
      <EditionDifferences previous={previous} comparison={comparison} />
      <EditionRanking standings={result.standings} />
      <EditionBackground {...result} />
    </>
  )
}
