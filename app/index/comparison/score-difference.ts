import { group } from 'd3-array'
import type { UnitDifference, Unsplit } from '../explanation/explain-units'
import { wholeParts } from '../explanation/whole-parts'

/** What one indicator or theme is of the difference between two scores, in index points with two decimals. */
export type DifferencePart = { id: string; points: number }

/** The difference between two municipalities' scores, in points with two decimals that add up as they are printed. */
export type ScoreDifference = { one: number; other: number; points: number } & (
  | {
      /** The largest part comes first, whichever way it pulls. */
      parts: { groups: readonly DifferencePart[]; indicators: readonly DifferencePart[] }
      unsplit: null
    }
  | { parts: null; unsplit: Unsplit }
)

/**
 * Splits how far `other` of an explanation is above `unit`, by group and by indicator. Everything is rounded to hundredths of a
 * point by largest remainders: groups to the difference of the two scores as printed, the indicators of a group to the group.
 * @param groupOf the group of an indicator
 */
export function scoreDifference(
  { unit, other, reasons, unsplit }: UnitDifference,
  groupOf: (indicatorId: string) => string,
): ScoreDifference {
  const [one, two] = [hundredths(other.score), hundredths(unit.score)]
  const said = { one: one / 100, other: two / 100, points: (one - two) / 100 }
  if (reasons === null) return { ...said, parts: null, unsplit }
  const byGroup = group(reasons, ({ indicatorId }) => groupOf(indicatorId))
  const sums = [...byGroup.values()].map((own) => own.reduce((sum, { score }) => sum + score, 0))
  const groups = partsOf([...byGroup.keys()], sums, one - two)
  const indicators = [...byGroup.values()].flatMap((own, index) =>
    partsOf(
      own.map(({ indicatorId }) => indicatorId),
      own.map(({ score }) => score),
      groups[index]?.whole ?? 0,
    ),
  )
  return { ...said, parts: { groups: largestFirst(groups), indicators: largestFirst(indicators) }, unsplit: null }
}

/** The same difference seen from the other of the two. */
export function otherWayRound({ one, other, points, ...split }: ScoreDifference): ScoreDifference {
  const turned = (parts: readonly DifferencePart[]) => parts.map((part) => ({ ...part, points: 0 - part.points }))
  const said = { one: other, other: one, points: 0 - points }
  if (split.parts === null) return { ...said, ...split }
  const { groups, indicators } = split.parts
  return { ...said, parts: { groups: turned(groups), indicators: turned(indicators) }, unsplit: null }
}

type Rounded = { id: string; exact: number; whole: number }

function partsOf(ids: readonly string[], exact: readonly number[], total: number): Rounded[] {
  const whole = wholeParts(
    exact.map((points) => points * 100),
    total,
  )
  return ids.map((id, index) => ({ id, exact: exact[index] ?? 0, whole: whole[index] ?? 0 }))
}

function largestFirst(parts: readonly Rounded[]): readonly DifferencePart[] {
  return parts
    .toSorted(
      (a, b) =>
        Math.abs(b.whole) - Math.abs(a.whole) || Math.abs(b.exact) - Math.abs(a.exact) || (a.id < b.id ? -1 : 1),
    )
    .map(({ id, whole }) => ({ id, points: whole / 100 }))
}

function hundredths(points: number): number {
  // -0 is no number to print.
  return Math.round(points * 100) + 0
}
