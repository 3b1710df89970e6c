import { median } from 'd3-array'
import type { Direction } from '~/catalogue/indicator'
import { lastMonthOf, monthsIn } from '~/collection/period'
import { numeratorOf } from '~/collection/small-numbers'
import { changeOf } from './difference-in-differences'
import type { EffectFigure } from './effect-figures'
import { firstMonthOf, monthOf, periodsASide } from './effect-periods'

/** What a reader must know before trusting an effect. Each is said by a rule below. */
export type EffectWarning =
  | { code: 'small-numbers'; count: number; of: 'numerator' | 'denominator' | 'n'; period: string }
  | { code: 'regression-to-the-mean'; share: 'tenth' | 'quarter' }
  | { code: 'redefined'; on: string }
  | { code: 'other-source'; before: string; after: string }
  | { code: 'jump-for-all' }
  | { code: 'far-before'; period: string }
  | { code: 'far-after'; period: string }
  | { code: 'few-periods'; before: number; after: number }
  | { code: 'noted'; period: string; note: string }
  | { code: 'other-practices'; practices: readonly { slug: string; title: string }[] }
  | { code: 'delay-unknown' }
  | { code: 'stopped-before'; on: string }
  | { code: 'demo' }

const fewPersons = 20
const fewInDenominator = 100
const fewAnswers = 10
/** So many months between a period and the start (or the expected effect) are still near. */
const nearMonths = 24

type Sides = { before: readonly EffectFigure[]; after: readonly EffectFigure[] }

/** A rate of under 20 persons, of under 100, or a mean of under 10 answers leaps by itself. The smallest is told. */
export function smallNumbers({ before, after }: Sides, unit: string): EffectWarning[] {
  const found = [...before, ...after].flatMap((figure): EffectWarning[] => {
    const { period, n, denominator } = figure
    const numerator = numeratorOf(figure, unit)
    if (numerator !== null && numerator < fewPersons)
      return [{ code: 'small-numbers', count: numerator, of: 'numerator', period }]
    if (denominator !== null && denominator < fewInDenominator)
      return [{ code: 'small-numbers', count: denominator, of: 'denominator', period }]
    if (n !== null && n < fewAnswers) return [{ code: 'small-numbers', count: n, of: 'n', period }]
    return []
  })
  return found.slice(0, 1)
}

/**
 * Whoever begins at an extreme comes back towards the middle by itself. Said when the adopter began among the worst tenth or
 * quarter of all, or for an indicator without direction among either outermost tenth; not with fewer than 20 values.
 */
export function regressionToTheMean(own: number, all: readonly number[], direction: Direction): EffectWarning[] {
  if (all.length < 20) return []
  const atMost = all.filter((value) => value <= own).length / all.length
  const atLeast = all.filter((value) => value >= own).length / all.length
  const worst = direction === 'higher' ? atMost : direction === 'lower' ? atLeast : Math.min(atMost, atLeast)
  if (worst <= 0.1) return [{ code: 'regression-to-the-mean', share: 'tenth' }]
  return worst <= 0.25 && direction !== 'neutral' ? [{ code: 'regression-to-the-mean', share: 'quarter' }] : []
}

/** Do the figures before and after count the same? */
export function definitionBreaks(
  { before, after }: Sides,
  { redefinedAt, changes }: { redefinedAt: Date | null; changes: readonly { before: number; after: number }[] },
): EffectWarning[] {
  const warnings: EffectWarning[] = []
  const published = (figures: readonly EffectFigure[]) =>
    figures.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.getTime()] : []))
  const redefined = redefinedAt?.getTime()
  if (redefined && Math.min(...published(before)) <= redefined && redefined <= Math.max(...published(after)))
    warnings.push({ code: 'redefined', on: new Date(redefined).toISOString() })
  const source = (figures: readonly EffectFigure[]) =>
    [...new Set(figures.map(({ sourceNote }) => sourceNote ?? ''))].join(' / ')
  if (source(before) !== source(after))
    warnings.push({ code: 'other-source', before: source(before), after: source(after) })
  const leap = median(changes, (change) => Math.abs(changeOf(change)))
  const level = median(changes, ({ before: value }) => Math.abs(value))
  if (leap !== undefined && level !== undefined && level > 0 && leap > level / 3)
    warnings.push({ code: 'jump-for-all' })
  for (const { period, note } of [...before, ...after]) if (note) warnings.push({ code: 'noted', period, note })
  return warnings
}

/** Few periods tell little, and far ones of something else. */
export function thinPeriods({ before, after }: Sides, startedOn: string, delayMonths: number): EffectWarning[] {
  const warnings: EffectWarning[] = []
  const [last, first] = [before.at(-1)?.period, after[0]?.period]
  const start = monthOf(startedOn)
  if (last && start - lastMonthOf(last) > nearMonths) warnings.push({ code: 'far-before', period: last })
  if (first && firstMonthOf(first) - (start + delayMonths) > nearMonths - 12 + monthsIn(first))
    warnings.push({ code: 'far-after', period: first })
  if (before.length < periodsASide || after.length < periodsASide)
    warnings.push({ code: 'few-periods', before: before.length, after: after.length })
  return warnings
}
