import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { languageOf, languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { findShownEdition } from '~/index/find-shown-edition.server'
import { MethodDescription } from '~/index/method-description'
import { NoEdition } from '~/index/no-edition'
import { readMethodDescription } from '~/index/read-method-description.server'
import { pathsFor } from '~/paths'
import { DemoMark } from '~/ui/demo-mark'
import { describePage } from '~/ui/describe-page.server'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const { edition, editions } = await findShownEdition(request)
  const t = textsFor(request, 'ranking')
  const udgave = edition !== null && edition.slug !== editions[0]?.slug ? edition.slug : null
  const path = pathsFor(request).method({ udgave })
  return {
    page: describePage(request, { title: t('method.title'), description: t('method.description'), path }),
    described: edition && (await readMethodDescription(edition.slug, languageOf(request))),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function Method() {
  const { t } = useTranslation(['ranking', 'process', 'laboratory'])
  const paths = usePaths()
  const { described } = useLoaderData<typeof loader>()
  if (described === null) {
    return (
      <>
        <PageHeading title={t('method.title')} />
        <NoEdition />
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('method.title')} lead={t('method.lead', { edition: described.title })}>
        {described.edition.isDemo && (
          <p className="mt-3">
            <DemoMark />
          </p>
        )}
      </PageHeading>
      <MethodDescription {...described} />
      <p className="mt-10">
        <Link to={paths.laboratory()} className="link">
          {t('laboratory:title')}
        </Link>
        {' · '}
        <Link to={paths.correctionsLog()} className="link">
          {t('process:toLog')}
        </Link>
      </p>
    </>
  )
}
