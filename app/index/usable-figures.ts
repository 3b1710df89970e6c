import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from '~/collection/observation'
import { lastMonthOf } from '~/collection/period'
import { disclosure } from '~/collection/small-numbers'

/** Figures older than this at the end of an edition's period say nothing about it any more. */
export const oldestMonths = 60

/**
 * The observations that an edition for `period` may use: of indicators in the catalogue, not too old, and with what could
 * tell about single persons hidden (no value, no counts; counts without a value neither).
 */
export function usableFigures<Row extends Observation>(
  observations: readonly Row[],
  catalogue: readonly Pick<Indicator, 'id' | 'source' | 'minN' | 'unit'>[],
  period: string,
): Row[] {
  const indicators = new Map(catalogue.map((indicator) => [indicator.id, indicator]))
  return observations.flatMap((observation) => {
    const indicator = indicators.get(observation.indicatorId)
    if (!indicator || lastMonthOf(period) - lastMonthOf(observation.period) > oldestMonths) return []
    const suppressed = disclosure(observation, indicator) === 'suppressed'
    if (observation.status === 'value' && !suppressed) return [observation]
    const status = suppressed ? 'suppressed' : observation.status
    return [{ ...observation, status, value: null, n: null, numerator: null, denominator: null }]
  })
}
