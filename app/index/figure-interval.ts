import { isShare } from '~/collection/value-limits'
import { type Interval, rateInterval, shareInterval } from './engine/place-interval'

type Counted = { value: number | null; numerator: number | null; denominator: number | null }

const per = /\bpr\. ([\d.]+)/

/**
 * The interval that chance alone leaves around a value: Wilson's for a share of persons, Byar's for a rate. Null where the
 * counts behind the value are unknown, or where the value does not follow from them.
 * @param unit as the catalogue writes it: "pct. af …", "pr. 1.000 …", "børn pr. …"
 */
export function figureInterval({ value, numerator, denominator }: Counted, unit: string): Interval | null {
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
