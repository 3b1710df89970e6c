import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { areaById } from '~/catalogue/areas'
import { languageOf, languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { packStandings } from '~/index/compact-standings'
import { wholeIndex } from '~/index/edition'
import { listPublishedEditions, listStandings } from '~/index/edition-store.server'
import { FrontHead } from '~/index/front-head'
import { FrontRanking } from '~/index/front-ranking'
import { NoEdition } from '~/index/no-edition'
import { pathsFor } from '~/paths'
import { NewestPractices } from '~/practices/newest-practices'
import { listNewestPractices } from '~/practices/practice-store.server'
import { describePage } from '~/ui/describe-page.server'
import { pageMeta } from '~/ui/page-meta'

const newestShown = 3

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const groupId: string = areaById(query.get('omraade') ?? '')?.id ?? wholeIndex
  const [[edition], practices] = await Promise.all([listPublishedEditions(), listNewestPractices(null, newestShown)])
  const standings = edition ? await listStandings(edition.id, [groupId]) : []
  const t = textsFor(request, 'ranking')
  const page = {
    title: t('front.title'),
    description: textsFor(request, 'ui')('siteDescription'),
    path: pathsFor(request).home(),
  }
  return {
    page: describePage(request, page),
    groupId,
    tiles: query.get('kort') === 'felter',
    edition: edition ? { title: edition.title[languageOf(request)], isDemo: edition.isDemo } : null,
    standings: packStandings(standings, groupId),
    practices,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function Home() {
  const { groupId, tiles, edition, standings, practices } = useLoaderData<typeof loader>()
  return (
    <>
      <FrontHead />
      {edition ? (
        <FrontRanking groupId={groupId} tiles={tiles} edition={edition} standings={standings} />
      ) : (
        <NoEdition />
      )}
      <NewestPractices practices={practices} />
    </>
  )
}
