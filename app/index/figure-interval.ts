import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from '~/collection/observation'
import { isShare } from '~/collection/value-limits'
import { type Interval, meanInterval, rateInterval, shareInterval } from './engine/place-interval'

type Counted = Pick<Observation, 'value' | 'n' | 'numerator' | 'denominator'>

const per = /\bpr\. ([\d.]+)/
const answerScale = /^score (\d+)-(\d+)/

/**
 * The interval that chance alone leaves around a value: Wilson's for a share of persons, Byar's for a rate, the normal one for
 * the mean of a survey's answers. Null where the counts behind the value are unknown, or where the value does not follow
 * from them. The unit is as the catalogue writes it: "pct. af …", "pr. 1.000 …", "børn pr. …", "score 1-5".
 */
export function figureInterval(figure: Counted, indicator: Pick<Indicator, 'source' | 'unit'>): Interval | null {
  const { unit, source } = indicator
  if (source === 'medarbejder-survey' || source === 'handicapraad-survey') return answersInterval(figure, unit)
  const { value, numerator, denominator } = figure
  if (value === null || numerator === null || denominator === null) return null
  const [, thousands] = per.exec(unit) ?? []
  const scale = isShare(unit) ? 100 : thousands ? Number(thousands.replaceAll('.', '')) : 1
  const interval = isShare(unit)
    ? shareInterval(numerator, denominator, scale)
    : rateInterval(numerator, denominator, scale)
  if (!interval) return null
  const counted = (scale * numerator) / denominator
  // Files round to whole numbers at worst.
  if (Math.abs(counted - value) > Math.max(0.51, 0.02 * Math.abs(value))) return null
  return { low: Math.min(interval.low, value), high: Math.max(interval.high, value) }
}

/** Files bring no spread of the answers, so it is taken to be a quarter of the scale: one step on 1-5. */
function answersInterval({ value, n }: Counted, unit: string): Interval | null {
  const [, lowest, highest] = answerScale.exec(unit)?.map(Number) ?? []
  if (value === null || n === null || lowest === undefined || highest === undefined) return null
  const interval = meanInterval(value, (highest - lowest) / 4, n)
  return interval && { low: Math.max(lowest, interval.low), high: Math.min(highest, interval.high) }
}
