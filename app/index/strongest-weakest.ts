import type { Figure, Place } from './edition'

/** A figure that has a place. */
export type PlacedFigure = Figure & { place: Place }

/** Are there enough answers or cases behind the figure for it to say something? An unknown n is the source's own affair. */
export function hasEnough({ status, n }: Figure, minN: number | null): boolean {
  return status === 'value' && (n === null || minN === null || n >= minN)
}

/**
 * The figures that are surely strong and surely weak, at most `count` each. Strong ones stand in the upper half and are ordered by
 * the worst place their interval allows, weak ones in the lower half by the best: so one that shares the first place with half the
 * country, or rests on three answers, is not held up as a strength.
 */
export function strongestAndWeakest(
  figures: readonly Figure[],
  minN: (indicatorId: string) => number | null,
  count: number,
): { strongest: PlacedFigure[]; weakest: PlacedFigure[] } {
  const usable = figures.filter(
    (figure): figure is PlacedFigure => figure.place !== null && hasEnough(figure, minN(figure.indicatorId)),
  )
  const share = (figure: PlacedFigure, end: 'low' | 'rank' | 'high') =>
    (figure.place[end] - 1) / Math.max(1, figure.rankedCount - 1)
  const byId = (one: Figure, other: Figure) => (one.indicatorId < other.indicatorId ? -1 : 1)
  return {
    strongest: usable
      .filter(({ place }) => place.quarter <= 2)
      .sort((a, b) => share(a, 'high') - share(b, 'high') || share(a, 'rank') - share(b, 'rank') || byId(a, b))
      .slice(0, count),
    weakest: usable
      .filter(({ place }) => place.quarter >= 3)
      .sort((a, b) => share(b, 'low') - share(a, 'low') || share(b, 'rank') - share(a, 'rank') || byId(a, b))
      .slice(0, count),
  }
}
