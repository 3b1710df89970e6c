import type { Indicator } from '~/catalogue/indicator'
import { listRedefinitions } from '~/catalogue/indicator-store.server'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { indicatorTrend, type ShownTrend } from './indicator-trend'
import { listSeries } from './series-store.server'

/**
 * Whether these indicators of one municipality get better or worse, from what the editions used: by indicator. One without any value
 * is not in it.
 * @param editionIds those that may be compared, the newest first
 */
export async function readTrends(
  editionIds: readonly string[],
  code: MunicipalityCode,
  indicators: readonly Pick<Indicator, 'id' | 'unit' | 'source' | 'direction'>[],
): Promise<Readonly<Record<string, ShownTrend>>> {
  const ids = indicators.map(({ id }) => id)
  const [series, redefined] = await Promise.all([listSeries(editionIds, code, ids), listRedefinitions(ids)])
  return Object.fromEntries(
    indicators.flatMap((indicator): [string, ShownTrend][] => {
      const points = series.get(indicator.id)
      if (!points) return []
      const trend = indicatorTrend(points, indicator, redefined.get(indicator.id) ?? null)
      return [[indicator.id, { ...trend, series: points.map(({ period, value, n }) => ({ period, value, n })) }]]
    }),
  )
}
