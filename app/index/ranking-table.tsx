import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { areas } from '~/catalogue/areas'
import { formatShare } from '~/i18n/format'
import { municipalityName } from '~/municipalities/municipalities'
import { type Column, DataTable } from '~/ui/data-table'
import { useLanguage } from '~/ui/use-language'
import { usePaths } from '~/ui/use-paths'
import type { ShownStanding, ShownStandings } from './compact-standings'
import { wholeIndex } from './edition'
import { nextOrder, orderRanking, type RankingColumn, type RankingOrder, rankingQuery } from './ranking-order'
import { useEditionQuery } from './use-edition-query'
import { useGroupName } from './use-group-name'

type RankingTableProps = {
  caption: string
  order: RankingOrder
  standings: (groupId: string) => ShownStandings | undefined
  /** What the sort links carry along, beside the order. */
  query: { udgave: string | null }
  /** Where the sort links lead; the public ranking unless the table stands elsewhere. */
  addressOf?: (query: Record<string, string | null>) => string
}

const groupIds: readonly Exclude<RankingColumn, 'kommune'>[] = [wholeIndex, ...areas.map(({ id }) => id)]

const look = [
  'quarter-swatches [&_tbody_td]:min-w-48 [&_tbody_td]:px-2 [&_tbody_td]:py-2 [&_tbody_td]:align-top',
  'sm:[&_tbody_td]:whitespace-nowrap [&_th_small]:block [&_small]:text-s [&_small]:text-slate',
  '[&_tbody_th]:sticky [&_tbody_th]:left-0 [&_tbody_th]:bg-white [&_tbody_th]:px-2 [&_tbody_th]:py-2',
  '[&_tbody_th]:text-left [&_tbody_th]:align-top [&_tbody_th]:font-normal',
].join(' ')

/** The municipalities in the asked order: each with its place, interval, quarter and coverage in the index and the areas. */
export function RankingTable({ caption, order, standings, query, addressOf }: RankingTableProps) {
  const { t } = useTranslation('ranking')
  const language = useLanguage()
  const paths = usePaths()
  const edition = useEditionQuery()
  const groupName = useGroupName()
  const groups = groupIds.map((id) => ({ id, shown: standings(id) }))

  function head(key: RankingColumn, title: string): Column {
    const sorted = order.column === key ? (order.descending ? 'descending' : 'ascending') : undefined
    const sortHref = (addressOf ?? paths.ranking)({ ...query, ...rankingQuery(nextOrder(order, key)) })
    return { key, title, sortHref, sorted }
  }

  const columns = [head('kommune', t('column.municipality')), ...groupIds.map((id) => head(id, groupName(id)))]
  return (
    <div className={look}>
      <DataTable caption={caption} columns={columns} hideCaption>
        {orderRanking(order, standings, language).map((municipality) => (
          <tr key={municipality.code}>
            <th scope="row">
              <Link to={paths.municipality(municipality.code, edition)} discover="none" className="link">
                {municipalityName(municipality, language)}
              </Link>
              <small>{t(`regionShort.${municipality.regionCode}`)}</small>
            </th>
            {groups.map(({ id, shown }) => (
              <StandingCell key={id} standing={shown?.get(municipality.code)} />
            ))}
          </tr>
        ))}
      </DataTable>
    </div>
  )
}

function StandingCell({ standing }: { standing: ShownStanding | undefined }) {
  const { t } = useTranslation('index')
  const language = useLanguage()
  if (!standing) return <td>{t('place.outside')}</td>
  const { place, coverage, abstains } = standing
  const base = t('place.coverage', { share: formatShare(coverage, language) })
  if (!place) {
    return (
      <td>
        {t(abstains ? 'place.abstains' : 'place.none')}
        <br />
        <small>{base}</small>
      </td>
    )
  }
  return (
    <td>
      <b>{place.rank}</b>
      {` · ${t('place.interval', { low: place.low, high: place.high })}`}
      <br />
      <span data-q={place.quarter}>{t(`quarter.${place.quarter}`)}</span>
      <small>{` · ${base}`}</small>
    </td>
  )
}
