import type { Figure, Place } from './edition'

/** From one edition to the next. `places` is positive towards the first place. */
export type Movement = {
  before: Place
  after: Place
  places: number
  /** False when the movement can't be told from no movement at all. */
  clear: boolean
}

/** How one indicator moved: its figures in both editions beside the movement. */
export type FigureMovement = Movement & { figureBefore: Figure; figureAfter: Figure }

/**
 * The movement between two places, null unless both are known. It is clear only when each place lies outside the other's
 * interval: a place that the interval already allowed for is no news.
 */
export function movementBetween(before: Place | null, after: Place | null): Movement | null {
  if (before === null || after === null) return null
  const clear = !isWithin(after.rank, before) && !isWithin(before.rank, after)
  return { before, after, places: before.rank - after.rank, clear }
}

function isWithin(rank: number, { low, high }: Place): boolean {
  return rank >= low && rank <= high
}

/**
 * The indicators that moved most in each direction, at most `count` a way: clear movements first, then by share of the field
 * passed. A figure of the same period in both editions is the same figure and has not moved.
 */
export function biggestMovers(
  before: readonly Figure[],
  after: readonly Figure[],
  count: number,
): { forward: FigureMovement[]; back: FigureMovement[] } {
  const earlier = new Map(before.map((figure) => [figure.indicatorId, figure]))
  const moved = after.flatMap((figureAfter): FigureMovement[] => {
    const figureBefore = earlier.get(figureAfter.indicatorId)
    if (figureBefore === undefined || figureBefore.period === figureAfter.period) return []
    const movement = movementBetween(figureBefore.place, figureAfter.place)
    return movement === null ? [] : [{ ...movement, figureBefore, figureAfter }]
  })
  const largest = (direction: 1 | -1) =>
    moved
      .filter(({ places }) => places * direction > 0)
      .sort(
        (one, other) =>
          Number(other.clear) - Number(one.clear) ||
          Math.abs(shareMoved(other)) - Math.abs(shareMoved(one)) ||
          (one.figureAfter.indicatorId < other.figureAfter.indicatorId ? -1 : 1),
      )
      .slice(0, count)
  return { forward: largest(1), back: largest(-1) }
}

/** Between -1 and 1: places in a small field are longer. */
function shareMoved({ figureBefore, figureAfter }: FigureMovement): number {
  return relative(figureBefore) - relative(figureAfter)
}

function relative({ place, rankedCount }: Figure): number {
  return place === null || rankedCount < 2 ? 0 : (place.rank - 1) / (rankedCount - 1)
}
