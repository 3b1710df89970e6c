/**
 * The years from which the socio-economic index was made in a new way, so that a difference across them says nothing of need:
 * the municipal reform of 2007, and the equalisation reform that took effect in 2021.
 */
export const definitionBreaks = ['2007', '2021'] as const
export type DefinitionBreak = (typeof definitionBreaks)[number]

/** The first break between two years, in either order; null when both are of one definition and may be compared. */
export function breakBetween(one: string, other: string): DefinitionBreak | null {
  const [from, to] = one < other ? [one, other] : [other, one]
  return definitionBreaks.find((year) => from < year && year <= to) ?? null
}

/** The years of the definition that a year belongs to: `from` null before the first break, `to` null after the last. */
export function definitionOf(year: string): { from: string | null; to: string | null } {
  const from = definitionBreaks.findLast((start) => start <= year) ?? null
  const next = definitionBreaks.find((start) => start > year)
  return { from, to: next === undefined ? null : String(Number(next) - 1) }
}

/** Points of one line, in the order of years, cut where a year is missing or the definition changed: each part may be drawn through. */
export function unbrokenParts<Point extends { year: string }>(points: readonly Point[]): Point[][] {
  const parts: Point[][] = []
  for (const point of points) {
    const part = parts.at(-1)
    const before = part?.at(-1)
    const follows = before !== undefined && Number(point.year) - Number(before.year) === 1
    if (part && follows && breakBetween(before.year, point.year) === null) part.push(point)
    else parts.push([point])
  }
  return parts
}
