import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from '~/collection/observation'
import { lastMonthOf } from '~/collection/period'
import { disclosure } from '~/collection/small-numbers'

/** Figures older than this at the end of an edition's period say nothing about it any more. */
export const oldestMonths = 60

/**
 * The observations that an edition for `period` may use: of indicators in the catalogue, not too old, and with what could
 * tell about single persons hidden (no value, no counts).
 */
export function usableFigures<Row extends Observation>(
  observations: readonly Row[],
  catalogue: readonly Pick<Indicator, 'id' | 'source' | 'minN'>[],
  period: string,
): Row[] {
  const indicators = new Map(catalogue.map((indicator) => [indicator.id, indicator]))
  return observations.flatMap((observation) => {
    const indicator = indicators.get(observation.indicatorId)
    if (!indicator || lastMonthOf(period) - lastMonthOf(observation.period) > oldestMonths) return []
    if (disclosure(observation, indicator) !== 'suppressed') return [observation]
    return [{ ...observation, status: 'suppressed', value: null, n: null, numerator: null, denominator: null }]
  })
}
