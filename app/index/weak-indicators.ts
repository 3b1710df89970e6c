import type { Direction } from '~/catalogue/indicator'
import type { Quarter } from './edition'
import { at } from './engine/cells'
import type { Prepared } from './engine/prepare-index'
import type { Scored } from './engine/score-index'
import { whatIf } from './engine/what-if'

export type JudgedFigure = {
  value: number | null
  /** Among the municipalities with a value; null without a place. */
  quarter: Quarter | null
  peerMedian: number | null
  direction: Direction
  n: number | null
  minN: number | null
}

/**
 * Weak is what stands in the worst quarter of those with a value and is worse than the peer median, where enough answers or
 * persons stand behind it (a figure that does not tell its n has been judged by what it does tell, before it came here).
 */
export function isWeak({ value, quarter, peerMedian, direction, n, minN }: JudgedFigure): boolean {
  if (value === null || peerMedian === null || quarter !== 4) return false
  if (n !== null && minN !== null && n < minN) return false
  return isBetter(peerMedian, value, direction)
}

/** Finds the peer median of an indicator for a unit; null with fewer than three peer values. */
export type PeerMedianOf = (unit: string, indicatorId: string) => number | null

/**
 * Index points each unit would gain if only this one value became its peer median, everybody else's values staying: by
 * indicator, then in the order of the units. Null where that is no gain or can't be said (no value, no peer median, no index
 * score). The engine is asked anew for each, so percentile ranks are recomputed and the method is followed to the letter.
 */
export function gainsToPeerMedian(
  prepared: Prepared,
  scored: Scored,
  peerMedianOf: PeerMedianOf,
): ReadonlyMap<string, readonly (number | null)[]> {
  const { plan, columns, figures, method } = prepared
  const scoreWith = whatIf(prepared, scored)
  return new Map(
    columns.map(({ id, given }, slot) => {
      const direction = method.indicators.get(id)?.direction ?? 'neutral'
      const gains = figures.units.map((unit, index) => {
        const value = at(given, index)
        const median = peerMedianOf(unit, id)
        if (median === null || !isBetter(median, value, direction)) return null
        const now = at(scored.cells, index * plan.slots + plan.root.slot)
        const then = scoreWith(index, slot, median)
        return then !== null && then - now > noGain ? then - now : null
      })
      return [id, gains]
    }),
  )
}

const noGain = 1e-9

/** Weak indicators, the one that would lift the index most first; where the gain can't be said they come last, by id. */
export function byGain<Item extends { indicatorId: string; gain: number | null }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (b.gain ?? -1) - (a.gain ?? -1) || (a.indicatorId < b.indicatorId ? -1 : 1))
}

/** False for a missing value (NaN) and for what has no direction. */
function isBetter(value: number, than: number, direction: Direction): boolean {
  if (direction === 'neutral') return false
  return direction === 'higher' ? value > than : value < than
}
