import type { Figures } from '~/index/engine/figures'
import type { MethodDocument } from '~/index/engine/method'
import { randomFrom } from '~/index/engine/random'

/** A made-up index of the size of the real one: 98 units, 122 indicators, 3 areas with 12 themes each, a tenth missing. */
export function engineCase({ unitCount = 98, indicatorCount = 122, seed = 1 } = {}): {
  document: MethodDocument
  figures: Figures
} {
  const random = randomFrom(seed)
  const ids = Array.from({ length: indicatorCount }, (_, index) => `i${index}`)
  const units = Array.from({ length: unitCount }, (_, index) => `u${index}`)
  const themes = Array.from({ length: 36 }, (_, index) => ({
    id: `t${index}`,
    children: ids.filter((_, place) => place % 36 === index).map((indicator) => ({ indicator })),
  })).filter(({ children }) => children.length > 0)
  const areas = Array.from({ length: 3 }, (_, index) => ({
    id: `a${index}`,
    children: themes.filter((_, place) => place % 3 === index),
  }))
  return {
    document: {
      format: 'socialt-indeks/method@1',
      id: 'bench',
      title: { da: 'Måling', en: 'Measurement' },
      tree: { id: 'index', aggregation: 'arithmetic', children: areas },
      indicators: Object.fromEntries(
        ids.map((id, index) => [id, { direction: index % 4 === 0 ? ('lower' as const) : ('higher' as const) }]),
      ),
      steps: {
        normalise: { rule: 'percentile-rank', scale: [0, 100], ties: 'mean' },
        coverage: [
          { depth: 1, minimum: 0.6 },
          { depth: 2, minimum: 0.6 },
        ],
      },
      uncertainty: { draws: 1000, seed, weights: 0.25 },
    },
    figures: {
      units,
      values: new Map(ids.map((id) => [id, units.map(() => (random() < 0.1 ? null : random() * 100))])),
    },
  }
}
