import { mean } from 'd3-array'

/** A municipality's value before and after, in the indicator's own unit. */
export type Change = { municipalityCode: string; before: number; after: number }

/** What differed between the adopter's change and the mean change of those it is compared with. */
export type Difference = { own: number; others: number; effect: number }

/** After minus before. */
export function changeOf({ before, after }: Pick<Change, 'before' | 'after'>): number {
  return after - before
}

/**
 * Difference in differences: the adopter's change less the mean change of the others, (after − before) − mean(after − before).
 * The same as the interaction in a regression on adopter, time and their product. Null without anybody to compare with.
 */
export function differenceInDifferences(
  adopter: Pick<Change, 'before' | 'after'>,
  others: readonly Pick<Change, 'before' | 'after'>[],
): Difference | null {
  const common = mean(others, changeOf)
  if (common === undefined) return null
  const own = changeOf(adopter)
  return { own, others: common, effect: own - common }
}

/** What comes out for one that never adopted, when it is measured as if it had. */
export type Placebo = { municipalityCode: string; effect: number }

/**
 * Each that never adopted, measured as if it had at the same time, against the mean of the other ones: what chance alone
 * gives. In the order given; empty with fewer than two.
 */
export function placeboEffects(others: readonly Change[]): Placebo[] {
  const total = others.reduce((sum, one) => sum + changeOf(one), 0)
  if (others.length < 2) return []
  return others.map((one) => ({
    municipalityCode: one.municipalityCode,
    effect: changeOf(one) - (total - changeOf(one)) / (others.length - 1),
  }))
}
