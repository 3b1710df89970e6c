import { type QualityAspect, qualityAspects } from '~/catalogue/indicator'
import type { Quarter } from '../edition'
import type { ShownFigure } from '../shown-figure'

/** How many figures stand in each quarter, how many have no place though they have a direction, and how many are context. */
export type AspectCounts = { quarters: Record<Quarter, number>; unplaced: number; context: number }

/** The figures that show one side of quality; `aspect` is null for those of which the catalogue doesn't say. */
export type AspectFigures<Figure> = { aspect: QualityAspect | null; figures: Figure[]; counts: AspectCounts }

type Sorted = {
  indicator: { aspect: QualityAspect | null; direction: 'higher' | 'lower' | 'neutral' }
  figure: Pick<ShownFigure, 'place'>
}

/**
 * Sorts a municipality's figures by the side of quality that they show: structure, process, outcome, then what is not sorted.
 * Sides without figures are left out. Nothing is added up across sides.
 */
export function figuresByAspect<Figure extends Sorted>(figures: readonly Figure[]): AspectFigures<Figure>[] {
  return [...qualityAspects, null].flatMap((aspect) => {
    const own = figures.filter(({ indicator }) => indicator.aspect === aspect)
    return own.length === 0 ? [] : [{ aspect, figures: own, counts: countsOf(own) }]
  })
}

function countsOf(figures: readonly Sorted[]): AspectCounts {
  const counts: AspectCounts = { quarters: { 1: 0, 2: 0, 3: 0, 4: 0 }, unplaced: 0, context: 0 }
  for (const { indicator, figure } of figures) {
    if (indicator.direction === 'neutral') counts.context += 1
    else if (figure.place === null) counts.unplaced += 1
    else counts.quarters[figure.place.quarter] += 1
  }
  return counts
}
