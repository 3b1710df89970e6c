import { computeIndex } from '~/index/engine/compute-index'
import { computeUncertainty, uncertaintyResult } from '~/index/engine/compute-uncertainty'
import type { Figures } from '~/index/engine/figures'
import type { Method } from '~/index/engine/method'
import { prepareIndex } from '~/index/engine/prepare-index'
import { readMethod } from '~/index/engine/read-method'
import type { Sample } from '~/index/engine/sample'
import { scoreIndex } from '~/index/engine/score-index'
import { computeSensitivity } from '~/index/engine/sensitivity'
import { explainDifference } from '~/index/explanation/explain-difference'
import { engineCase } from './engine-case'

/** Least processor time of some rounds, in milliseconds: what else the machine does counts as little as can be. */
function timed(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const begun = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

function methodOf(document: unknown): Method {
  const read = readMethod(document)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

/** Every value with its sampling error: every other indicator a mean of 20 answers, the rest a share of 100. */
function withSamples(figures: Figures): Figures {
  const samples = [...figures.values].map(([id, column], index): [string, (Sample | null)[]] => [
    id,
    column.map((value) => {
      if (value === null) return null
      if (index % 2 === 0) return { kind: 'mean', n: 20, sd: 20 }
      return { kind: 'share', numerator: Math.round(value), denominator: 100, scale: 100 }
    }),
  ])
  return { ...figures, samples: new Map(samples) }
}

/** What the engine takes for an index of the real size: what was done, and milliseconds on one core. */
export function timeEngine(): [string, number][] {
  const { document, figures } = engineCase()
  const method = methodOf(document)
  const sampling = methodOf({ ...document, uncertainty: { ...document.uncertainty, sampling: true } })
  const sampled = withSamples(figures)
  return [
    ['one computation', timed(30, () => computeIndex(method, figures))],
    ['10,000 draws of the weights', timed(3, () => computeUncertainty(method, figures, { draws: 10_000 }))],
    ['10,000 draws, values drawn too', timed(1, () => computeUncertainty(sampling, sampled, { draws: 10_000 }))],
    ['why every unit moved', timed(1, () => explainAll(method, figures))],
    ['sensitivity, every choice', timed(3, () => computeSensitivity(method, figures))],
  ]
}

/** Every unit's explanation where every value has moved. */
function explainAll(method: Method, figures: Figures): unknown {
  const moved = [...figures.values].map(([id, column]): [string, (number | null)[]] => [
    id,
    column.map((value, unit) => value && value + (unit % 7)),
  ])
  const explain = explainDifference({ method, figures }, { method, figures: { ...figures, values: new Map(moved) } })
  return figures.units.map(explain)
}

/** How the engine grows with units and with indicators: size, milliseconds for one computation and for one draw. */
export function timeGrowth(): [string, number, number][] {
  const sizes = [
    [98, 122],
    [1_000, 122],
    [10_000, 122],
    [100_000, 122],
    [1_000, 61],
    [1_000, 244],
  ] as const
  return sizes.map(([unitCount, indicatorCount]) => {
    const { document, figures } = engineCase({ unitCount, indicatorCount })
    const method = methodOf(document)
    const draws = unitCount > 1_000 ? 4 : 100
    const rounds = unitCount > 1_000 ? 1 : 5
    const build = timed(rounds, () => computeIndex(method, figures))
    const prepared = prepareIndex(method, figures)
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem))
    const scored = scoreIndex(prepared.value)
    // Two runs of draws, so that what comes before the first draw does not count.
    const some = timed(rounds, () => uncertaintyResult(prepared.value, scored, { draws }))
    const more = timed(rounds, () => uncertaintyResult(prepared.value, scored, { draws: 3 * draws }))
    return [`${unitCount} units × ${indicatorCount} indicators`, build, (more - some) / (2 * draws)]
  })
}
