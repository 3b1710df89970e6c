import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { languageOf, languageOfPath } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { listStandings } from '~/index/edition-store.server'
import { findShownEdition } from '~/index/find-shown-edition.server'
import { readMissingLens } from '~/index/missing-lens/read-missing-lens.server'
import { packRankedGroups, rankedGroups } from '~/index/ranked-groups'
import { readRankingOrder } from '~/index/ranking-order'
import { RankingPage } from '~/index/ranking-page'
import { pathsFor } from '~/paths'
import { describePage } from '~/ui/describe-page.server'
import { pageMeta } from '~/ui/page-meta'

export async function loader({ request }: LoaderFunctionArgs) {
  const { edition, editions } = await findShownEdition(request)
  const language = languageOf(request)
  const t = textsFor(request, 'ranking')
  const older = edition !== null && edition.slug !== editions[0]?.slug ? edition.slug : null
  const title = edition ? t('table.titleOf', { edition: edition.title[language] }) : t('table.title')
  const path = pathsFor(request).ranking({ udgave: older })
  const query = new URL(request.url).searchParams
  const standings = edition ? await listStandings(edition.id, [...rankedGroups]) : []
  return {
    page: describePage(request, { title, description: t('table.description'), path }),
    older,
    order: readRankingOrder(query),
    editions: editions.map(({ slug, title }) => ({ slug, title: title[language] })),
    missing: edition && query.get('vis') === 'daekning' ? await readMissingLens(edition, standings) : null,
    shown: edition && {
      slug: edition.slug,
      title: edition.title[language],
      period: edition.period,
      publishedAt: edition.publishedAt,
      isDemo: edition.isDemo,
      draws: edition.draws,
      version: edition.version,
      replacedBy: edition.replacedBy,
      groups: packRankedGroups(standings),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageMeta(data?.page, languageOfPath(location.pathname))

export default function Ranking() {
  const { older, order, editions, shown, missing } = useLoaderData<typeof loader>()
  return <RankingPage older={older} order={order} editions={editions} shown={shown} missing={missing} />
}
