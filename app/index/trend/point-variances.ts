import type { Indicator } from '~/catalogue/indicator'
import { isShare } from '~/collection/value-limits'

/** One value of a series and the counts it was computed from; null where the source does not say. */
export type CountedValue = {
  value: number
  n: number | null
  numerator: number | null
  denominator: number | null
}

const per = /\bpr\. ([\d.]+)/
const answerScale = /^score (\d+)-(\d+)/

/**
 * The variance that chance alone gives each value of a series if nothing has changed: of a share p(1 − p)/n and of a rate r/n with
 * the share and rate of all points together, of a mean of answers s²/n with a standard deviation s of a quarter of the scale
 * (files bring none). In the square of the indicator's unit. All null unless it is known for every value: points with and without
 * a weight cannot stand on one line.
 */
export function pointVariances(
  points: readonly CountedValue[],
  { unit, source }: Pick<Indicator, 'unit' | 'source'>,
): readonly (number | null)[] {
  const none = points.map(() => null)
  if (source === 'medarbejder-survey' || source === 'handicapraad-survey') {
    const [, lowest, highest] = answerScale.exec(unit)?.map(Number) ?? []
    if (lowest === undefined || highest === undefined || !points.every(({ n }) => n !== null && n > 0)) return none
    return points.map(({ n }) => ((highest - lowest) / 4) ** 2 / (n ?? 1))
  }
  const [, thousands] = per.exec(unit) ?? []
  const scale = isShare(unit) ? 100 : thousands ? Number(thousands.replaceAll('.', '')) : 1
  const counts = points.flatMap(({ value, numerator, denominator }) =>
    numerator !== null && denominator !== null && denominator > 0 && follows(value, (scale * numerator) / denominator)
      ? [{ numerator, denominator }]
      : [],
  )
  if (counts.length < points.length) return none
  const pooled =
    counts.reduce((sum, { numerator }) => sum + numerator, 0) /
    counts.reduce((sum, { denominator }) => sum + denominator, 0)
  const each = isShare(unit) ? pooled * (1 - pooled) : pooled
  if (!(each > 0)) return none
  return counts.map(({ denominator }) => (scale ** 2 * each) / denominator)
}

/** Files round to whole numbers at worst. */
function follows(value: number, counted: number): boolean {
  return Math.abs(counted - value) <= Math.max(0.51, 0.02 * Math.abs(value))
}
