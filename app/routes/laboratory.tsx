import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { clientNetworkOf } from '~/accounts/client-network.server'
import { languageOf, languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { findShownEdition } from '~/index/find-shown-edition.server'
import { labQuery, readLabChoice } from '~/index/laboratory/lab-choice'
import { Laboratory } from '~/index/laboratory/laboratory'
import { readLab, tryInLab } from '~/index/laboratory/read-lab.server'
import { NoEdition } from '~/index/no-edition'
import { pathsFor } from '~/paths'
import { DemoMark } from '~/ui/demo-mark'
import { describePage } from '~/ui/describe-page.server'
import { PageHeading } from '~/ui/page-heading'
import { pageMeta } from '~/ui/page-meta'
import { ProblemPage } from '~/ui/problem-page'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request }: LoaderFunctionArgs) {
  const { edition, editions } = await findShownEdition(request)
  const t = textsFor(request, 'laboratory')
  const paths = pathsFor(request)
  const page = describePage(request, { title: t('title'), description: t('lead'), path: paths.laboratory() })
  if (edition === null) return { page, lab: null }
  const { searchParams } = new URL(request.url)
  const lab = await readLab(edition.slug, languageOf(request))
  const choice = readLabChoice(searchParams, lab.scope)
  const udgave = edition.slug === editions[0]?.slug ? null : edition.slug
  const words = { udgave, ...labQuery(choice) }
  // A plain form sends every field; the address one shares says only what was chosen.
  const said = Object.values(words).filter((word) => word !== null)
  if ([...searchParams].length > said.length) throw redirect(paths.laboratory(words))
  const tried = await tryInLab(edition.slug, choice, clientNetworkOf(request))
  if (!tried.ok) {
    const seconds = tried.problem
    throw data({ seconds }, { status: 429, headers: { 'Retry-After': String(seconds), 'Cache-Control': 'no-store' } })
  }
  return { page, lab: { ...lab, choice, older: udgave, result: tried.value } }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {}

export default function LaboratoryPage() {
  const { t } = useTranslation('laboratory')
  const paths = usePaths()
  const { lab } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} {...(lab ? { above: lab.edition.title } : {})}>
        {lab?.edition.isDemo && (
          <p className="mt-3">
            <DemoMark />
          </p>
        )}
      </PageHeading>
      {lab ? <Laboratory key={lab.edition.slug} {...lab} /> : <NoEdition />}
      <p className="mt-10">
        <Link to={paths.method({ udgave: lab?.older ?? null })} className="link">
          {t('toMethod')}
        </Link>
      </p>
    </>
  )
}

export function ErrorBoundary() {
  return <ProblemPage />
}
