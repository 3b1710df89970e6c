import { areas, themes } from '~/catalogue/areas'
import type { Indicator } from '~/catalogue/indicator'
import { wholeIndex } from './edition'
import type { MethodDocument } from './engine/method'

export type StandardMethodChoice = {
  id: string
  title: { da: string; en: string }
  indicators: readonly Pick<Indicator, 'id' | 'area' | 'theme' | 'direction' | 'scored'>[]
  seed: number
  draws?: number
}

type Node = MethodDocument['tree']

/**
 * The method an edition uses unless staff choose another: index → areas → themes ("area.theme") → scored indicators, equal
 * weights at every step, percentile ranks 0–100, arithmetic means, missing left out; places are uncertain by other weights and by the chance behind
 * each value. A theme needs 60 % of its indicators
 * and an area 60 % of its themes; the index needs every area, since it is the mean of all of them and a place earned on
 * some of the areas could not be compared. Null when no indicator is scored.
 */
export function standardMethod({
  id,
  title,
  indicators,
  seed,
  draws = 1000,
}: StandardMethodChoice): MethodDocument | null {
  const scored = indicators.filter(({ scored, direction }) => scored && direction !== 'neutral')
  if (scored.length === 0) return null
  return {
    format: 'socialt-indeks/method@1',
    id,
    title,
    tree: {
      id: wholeIndex,
      aggregation: 'arithmetic',
      children: areas.map(({ id: area }) => areaNode(area, scored)).filter(hasChildren),
    },
    indicators: Object.fromEntries(
      scored.map((indicator) => [indicator.id, { direction: indicator.direction === 'lower' ? 'lower' : 'higher' }]),
    ),
    steps: {
      gaps: { rule: 'leave-out' },
      normalise: { rule: 'percentile-rank', scale: [0, 100], ties: 'mean' },
      coverage: [
        { depth: 2, minimum: 0.6 },
        { depth: 1, minimum: 0.6 },
        { depth: 0, minimum: 1 },
      ],
    },
    uncertainty: { draws, seed, weights: 0.25, sampling: true },
  }
}

function areaNode(area: string, scored: StandardMethodChoice['indicators']): Node {
  const ofArea = scored.filter((indicator) => indicator.area === area)
  const children = themes.map(({ id: theme }): Node => {
    const ofTheme = ofArea.filter((indicator) => indicator.theme === theme)
    return { id: `${area}.${theme}`, weight: 1, children: ofTheme.map(({ id }) => ({ indicator: id, weight: 1 })) }
  })
  return { id: area, weight: 1, children: children.filter(hasChildren) }
}

function hasChildren({ children }: Node): boolean {
  return children !== undefined && children.length > 0
}
