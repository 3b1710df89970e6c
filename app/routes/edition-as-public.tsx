import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { authorise } from '~/accounts/authorise.server'
import { requireActor } from '~/accounts/require-actor.server'
import { languageOf } from '~/i18n/language'
import { textsFor } from '~/i18n/texts.server'
import { unpackStandings } from '~/index/compact-standings'
import { findEdition, listStandings } from '~/index/edition-store.server'
import { packRankedGroups, rankedGroups } from '~/index/ranked-groups'
import { readRankingOrder } from '~/index/ranking-order'
import { RankingTable } from '~/index/ranking-table'
import { orNotFound } from '~/platform/refusal.server'
import { DemoMark } from '~/ui/demo-mark'
import { PageHeading } from '~/ui/page-heading'
import { usePaths } from '~/ui/use-paths'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  authorise(actor, { do: 'publish-edition' })
  const edition = orNotFound(await findEdition(params.slug ?? ''))
  const name = edition.title[languageOf(request)]
  return {
    title: textsFor(request, 'process')('asPublic.title', { edition: name }),
    name,
    slug: edition.slug,
    isDemo: edition.isDemo,
    order: readRankingOrder(new URL(request.url).searchParams),
    groups: packRankedGroups(await listStandings(edition.id, [...rankedGroups])),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function EditionAsPublic() {
  const { t } = useTranslation('process')
  const paths = usePaths()
  const { title, name, slug, isDemo, order, groups } = useLoaderData<typeof loader>()
  const standings = new Map(Object.entries(groups).map(([groupId, packed]) => [groupId, unpackStandings(packed)]))
  return (
    <>
      <PageHeading
        title={title}
        lead={t('asPublic.lead')}
        above={
          <Link className="link" to={paths.edition(slug)}>
            {t('objections.back')}
          </Link>
        }
      >
        {isDemo && (
          <p className="mt-2">
            <DemoMark />
          </p>
        )}
      </PageHeading>
      <RankingTable
        caption={name}
        order={order}
        standings={(groupId) => standings.get(groupId)}
        query={{ udgave: null }}
        addressOf={(query) => paths.editionAsPublic(slug, query)}
      />
    </>
  )
}
