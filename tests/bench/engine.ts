import { computeIndex } from '~/index/engine/compute-index'
import { computeUncertainty } from '~/index/engine/compute-uncertainty'
import { readMethod } from '~/index/engine/read-method'
import { engineCase } from './engine-case'

function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function timed(rounds: number, work: () => unknown): number {
  work()
  return median(
    Array.from({ length: rounds }, () => {
      const begun = performance.now()
      work()
      return performance.now() - begun
    }),
  )
}

/** What the engine takes for an index of the real size: what was done, and the median milliseconds. */
export function timeEngine(): [string, number][] {
  const { document, figures } = engineCase()
  const method = readMethod(document)
  if (!method.ok) throw new Error(JSON.stringify(method.problem))
  return [
    ['one computation', timed(20, () => computeIndex(method.value, figures))],
    ['1,000 draws of the weights', timed(5, () => computeUncertainty(method.value, figures, { draws: 1_000 }))],
  ]
}
