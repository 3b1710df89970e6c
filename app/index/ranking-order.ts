import { type AreaId, areaById } from '~/catalogue/areas'
import { danishOrder } from '~/i18n/format'
import type { Language } from '~/i18n/language'
import { type Municipality, municipalities, municipalityName, regions } from '~/municipalities/municipalities'
import type { ShownStandings } from './compact-standings'
import { wholeIndex } from './edition'

/** What a ranking can be sorted by: the name, the whole index or an area. */
export type RankingColumn = 'kommune' | typeof wholeIndex | AreaId

export type RankingOrder = {
  column: RankingColumn
  descending: boolean
  /** Null: all of them. */
  region: string | null
}

/** The order and filter that an address asks for; words it does not know count as not said. */
export function readRankingOrder(query: URLSearchParams): RankingOrder {
  const wanted = query.get('sorter') ?? ''
  const region = query.get('region')
  return {
    column: wanted === 'kommune' ? wanted : (areaById(wanted)?.id ?? wholeIndex),
    descending: query.get('retning') === 'faldende',
    region: regions.some(({ code }) => code === region) ? region : null,
  }
}

/** The same order as words of an address; what goes without saying is null. */
export function rankingQuery({ column, descending, region }: RankingOrder) {
  return {
    region,
    sorter: column === wholeIndex ? null : column,
    retning: descending ? 'faldende' : null,
  }
}

/** What a click on a column's head asks for: that column from the best, and the other way round the second time. */
export function nextOrder(order: RankingOrder, column: RankingColumn): RankingOrder {
  return { ...order, column, descending: order.column === column && !order.descending }
}

/**
 * The municipalities in the asked order. Those without a rank stand last whichever way one sorts; equals stand in the
 * Danish alphabet's order.
 */
export function orderRanking(
  order: RankingOrder,
  standings: (groupId: string) => ShownStandings | undefined,
  language: Language,
): Municipality[] {
  const sign = order.descending ? -1 : 1
  const members = municipalities
    .filter(({ regionCode }) => order.region === null || regionCode === order.region)
    .sort((a, b) => danishOrder.compare(municipalityName(a, language), municipalityName(b, language)))
  if (order.column === 'kommune') return order.descending ? members.reverse() : members
  const shown = standings(order.column)
  const rank = ({ code }: Municipality) => shown?.get(code)?.place?.rank ?? null
  return members.sort((a, b) => {
    const [first, second] = [rank(a), rank(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * (first - second)
  })
}
