import type { Indicator } from '~/catalogue/indicator'
import { type Interval, meanInterval, rateInterval, shareInterval } from './engine/place-interval'
import { answerEnds, type Counted, figureSample } from './figure-sample'

/**
 * The interval that chance alone leaves around a value: Wilson's for a share of persons, Byar's for a rate, the normal one for
 * the mean of a survey's answers, which stays on its scale. Null where `figureSample` knows nothing of the chance behind it.
 */
export function figureInterval(figure: Counted, indicator: Pick<Indicator, 'source' | 'unit'>): Interval | null {
  const { value } = figure
  const sample = figureSample(figure, indicator)
  if (value === null || !sample) return null
  if (sample.kind === 'mean') {
    const interval = meanInterval(value, sample.sd, sample.n)
    const [lowest, highest] = answerEnds(indicator.unit) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    return interval && { low: Math.max(lowest, interval.low), high: Math.min(highest, interval.high) }
  }
  const intervalOf = sample.kind === 'share' ? shareInterval : rateInterval
  const interval = intervalOf(sample.numerator, sample.denominator, sample.scale)
  return interval && { low: Math.min(interval.low, value), high: Math.max(interval.high, value) }
}
