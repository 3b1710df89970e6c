import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from '~/collection/observation'
import { isShare } from '~/collection/value-limits'
import type { Sample } from './engine/sample'

export type Counted = Pick<Observation, 'value' | 'n' | 'numerator' | 'denominator'>

const per = /\bpr\. ([\d.]+)/
const answerScale = /^score (\d+)-(\d+)/

/** The ends of a scale of answers, "score 1-5"; null for any other unit. */
export function answerEnds(unit: string): readonly [lowest: number, highest: number] | null {
  const [, lowest, highest] = answerScale.exec(unit)?.map(Number) ?? []
  return lowest === undefined || highest === undefined ? null : [lowest, highest]
}

/**
 * What is known of the chance behind a value: a mean of a survey's answers, whose standard deviation is taken to be a quarter of
 * the scale (one step on 1-5), since files bring no spread; a share of persons; a rate. Null where the counts behind the value
 * are unknown, or where the value does not follow from them. The unit is as the catalogue writes it: "pct. af …",
 * "pr. 1.000 …", "børn pr. …", "score 1-5".
 */
export function figureSample(figure: Counted, { unit, source }: Pick<Indicator, 'source' | 'unit'>): Sample | null {
  const { value, n, numerator, denominator } = figure
  if (value === null) return null
  if (source === 'medarbejder-survey' || source === 'handicapraad-survey') {
    const ends = answerEnds(unit)
    return ends && n !== null && n > 0 ? { kind: 'mean', n, sd: (ends[1] - ends[0]) / 4 } : null
  }
  if (numerator === null || denominator === null || !(numerator >= 0 && denominator > 0)) return null
  const [, thousands] = per.exec(unit) ?? []
  const scale = isShare(unit) ? 100 : thousands ? Number(thousands.replaceAll('.', '')) : 1
  // Files round to whole numbers at worst.
  if (Math.abs((scale * numerator) / denominator - value) > Math.max(0.51, 0.02 * Math.abs(value))) return null
  if (!isShare(unit)) return { kind: 'rate', numerator, denominator, scale }
  return numerator <= denominator ? { kind: 'share', numerator, denominator, scale } : null
}
