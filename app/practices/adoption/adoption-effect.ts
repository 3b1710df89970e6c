import type { Direction } from '~/catalogue/indicator'
import type { AdoptionStage } from './adoption'
import { type Change, differenceInDifferences, type Placebo, placeboEffects } from './difference-in-differences'
import { type EffectFigure, type FigureTable, figuresIn, meanIn, periodsWithValues } from './effect-figures'
import { type EffectPeriods, effectPeriods } from './effect-periods'
import { definitionBreaks, type EffectWarning, regressionToTheMean, smallNumbers, thinPeriods } from './effect-warnings'
import { type EffectInterval, fewestNeverAdopters, isBeyondChance, placeboInterval } from './placebo-interval'

/** How many of the municipalities most like the adopter may be compared with it. Fixed beforehand, so that no result chooses. */
export const similarCount = 30

/** One that never adopted, with its values and what it gives as a placebo. */
export type Compared = Change & Placebo

/** Why there is no number. */
export type Unmeasured =
  | { is: 'no-period-before' }
  | { is: 'not-yet'; expected: string }
  | {
      is: 'missing'
      side: 'before' | 'after'
      periods: readonly string[]
      status: 'missing' | 'suppressed' | 'not-applicable'
    }
  | { is: 'too-few'; count: number; needed: number }

/** The number, and all it was computed from. */
export type Measured = {
  is: 'measured'
  own: number
  others: number
  effect: number
  interval: EffectInterval
  beyondChance: boolean | null
}

/** One adopter's linked indicator before and after. */
export type AdoptionEffect = {
  municipalityCode: string
  stage: AdoptionStage
  startedOn: string
  stoppedOn: string | null
  periods: EffectPeriods
  /** The adopter's own figures, each with its source; also where the rest is missing. */
  figures: { before: readonly EffectFigure[]; after: readonly EffectFigure[] }
  before: number | null
  after: number | null
  compared: readonly Compared[]
  result: Measured | Unmeasured
  warnings: readonly EffectWarning[]
}

/** What an adopter's effect is computed from. */
export type EffectQuestion = {
  adopter: { municipalityCode: string; stage: AdoptionStage; startedOn: string; stoppedOn: string | null }
  /** Null where the practice does not say: then it is counted from the start. */
  delayMonths: number | null
  indicator: { direction: Direction; unit: string; redefinedAt: Date | null }
  table: FigureTable
  /** The municipalities most like the adopter, those that have used the practice already taken away. */
  similar: readonly string[]
  /** Other practices that the adopter took up against the same indicator meanwhile. */
  otherPractices: readonly { slug: string; title: string; startedOn: string }[]
}

/** The adopter before and after, against similar municipalities that did not; a number only where enough can be compared. */
export function adoptionEffect(question: EffectQuestion): AdoptionEffect {
  const { adopter, table, delayMonths } = question
  const code = adopter.municipalityCode
  const wanted = effectPeriods(periodsWithValues(table), adopter.startedOn, delayMonths ?? 0)
  const figures = { before: figuresIn(table, code, wanted.before), after: figuresIn(table, code, wanted.after) }
  // One of two periods may be missing for the adopter: then the others are measured in the one it has, too.
  const before = figures.before.map(({ period }) => period)
  const after = figures.after.map(({ period }) => period)
  const own = { before: meanIn(table, code, before), after: meanIn(table, code, after) }
  const compared = own.before === null || own.after === null ? [] : comparedIn(question, before, after)
  const result = resultOf(question, wanted, own, compared)
  return {
    ...adopter,
    periods: { before, after, expected: wanted.expected },
    figures,
    ...own,
    compared,
    result,
    warnings: own.before === null || own.after === null ? [] : warningsOf(question, figures, own.before, compared),
  }
}

function comparedIn(
  { similar, table }: EffectQuestion,
  before: readonly string[],
  after: readonly string[],
): Compared[] {
  const changes = similar.flatMap((municipalityCode): Change[] => {
    const [earlier, later] = [meanIn(table, municipalityCode, before), meanIn(table, municipalityCode, after)]
    return earlier === null || later === null ? [] : [{ municipalityCode, before: earlier, after: later }]
  })
  const placebos = placeboEffects(changes)
  return changes.map((change, place) => ({ ...change, effect: placebos[place]?.effect ?? 0 }))
}

function resultOf(
  { adopter, table }: EffectQuestion,
  wanted: EffectPeriods,
  own: { before: number | null; after: number | null },
  compared: readonly Compared[],
): Measured | Unmeasured {
  const missing = (side: 'before' | 'after', periods: readonly string[]): Unmeasured => {
    const last = table.get(periods.at(-1) ?? '')?.get(adopter.municipalityCode)?.status
    return { is: 'missing', side, periods, status: last === undefined || last === 'value' ? 'missing' : last }
  }
  if (wanted.before.length === 0) return { is: 'no-period-before' }
  if (own.before === null) return missing('before', wanted.before)
  if (wanted.after.length === 0) return { is: 'not-yet', expected: wanted.expected }
  if (own.after === null) return missing('after', wanted.after)
  const difference = differenceInDifferences({ before: own.before, after: own.after }, compared)
  const interval =
    difference &&
    placeboInterval(
      difference.effect,
      compared.map(({ effect }) => effect),
    )
  if (difference === null || interval === null)
    return { is: 'too-few', count: compared.length, needed: fewestNeverAdopters }
  return { is: 'measured', ...difference, interval, beyondChance: isBeyondChance(interval, compared.length) }
}

function warningsOf(
  { adopter, delayMonths, indicator, table, otherPractices }: EffectQuestion,
  figures: { before: readonly EffectFigure[]; after: readonly EffectFigure[] },
  ownBefore: number,
  compared: readonly Compared[],
): EffectWarning[] {
  const periods = figures.before.map(({ period }) => period)
  const codes = [...(table.get(periods[0] ?? '')?.keys() ?? [])]
  const all = codes.map((code) => meanIn(table, code, periods)).filter((value) => value !== null)
  const lastDay = `${(figures.after.at(-1)?.period ?? '').slice(0, 4)}-12-31`
  const meanwhile = otherPractices.filter(
    ({ startedOn }) => startedOn >= `${(periods[0] ?? '').slice(0, 4)}-01-01` && startedOn <= lastDay,
  )
  const { stoppedOn } = adopter
  return [
    ...smallNumbers(figures, indicator.unit),
    ...regressionToTheMean(ownBefore, all, indicator.direction),
    ...definitionBreaks(figures, { redefinedAt: indicator.redefinedAt, changes: compared }),
    ...thinPeriods(figures, adopter.startedOn, delayMonths ?? 0),
    ...(meanwhile.length > 0 ? [{ code: 'other-practices' as const, practices: meanwhile }] : []),
    ...(delayMonths === null ? [{ code: 'delay-unknown' as const }] : []),
    ...(stoppedOn !== null && stoppedOn <= lastDay ? [{ code: 'stopped-before' as const, on: stoppedOn }] : []),
    ...([...figures.before, ...figures.after].some(({ isDemo }) => isDemo) ? [{ code: 'demo' as const }] : []),
  ]
}

/** Is an effect of this sign to the better? Null where the indicator has no direction, or nothing changed. */
export function isBetter(effect: number, direction: Direction): boolean | null {
  if (direction === 'neutral' || effect === 0) return null
  return effect > 0 === (direction === 'higher')
}

/** The part of a measured effect that is pooled with others; null where there is no number. */
export function pooledPart({ result, compared }: AdoptionEffect) {
  if (result.is !== 'measured') return null
  const { effect, own, others } = result
  return {
    effect,
    own,
    others,
    placebos: compared.map(({ municipalityCode, effect: one }) => ({ municipalityCode, effect: one })),
  }
}
