import { mean, quantileSorted } from 'd3-array'
import { type Random, randomFrom } from '~/index/engine/random'
import { type EffectInterval, isBeyondChance, placeboInterval } from './placebo-interval'

/** One adopter's effect and what its own comparison group gave as placebos. */
export type PooledPart = {
  effect: number
  own: number
  others: number
  placebos: readonly { municipalityCode: string; effect: number }[]
}

/** The mean effect of all adopters, those that stopped included. */
export type PooledEffect = {
  /** How many adopters stand behind it. */
  count: number
  effect: number
  own: number
  others: number
  interval: EffectInterval
  /** Null where too few can tell. */
  beyondChance: boolean | null
}

export const pooledDraws = 2_000
export const pooledSeed = 20261122

/**
 * The mean of the adopters' effects. Chance is drawn: for each adopter one of its placebos at random, and the mean of them; the
 * middle 90 per cent of `pooledDraws` such means, turned round as in `placeboInterval`. Adopters are compared with partly the same
 * municipalities, so their errors go together: the draws are widened by √(1 + N Σ wⱼ²), where wⱼ is municipality j's share of
 * all comparison means. One adopter alone keeps its own interval. Null without any.
 */
export function pooledEffect(parts: readonly PooledPart[]): PooledEffect | null {
  const [only] = parts
  if (only === undefined) return null
  const effect = mean(parts, (part) => part.effect) ?? 0
  const own = mean(parts, (part) => part.own) ?? 0
  const others = mean(parts, (part) => part.others) ?? 0
  const interval =
    parts.length === 1
      ? placeboInterval(
          effect,
          only.placebos.map((one) => one.effect),
        )
      : drawnInterval(effect, parts)
  if (interval === null) return null
  const known = new Set(parts.flatMap(({ placebos }) => placebos.map(({ municipalityCode }) => municipalityCode)))
  return { count: parts.length, effect, own, others, interval, beyondChance: isBeyondChance(interval, known.size) }
}

function drawnInterval(effect: number, parts: readonly PooledPart[]): EffectInterval {
  const random = randomFrom(pooledSeed)
  const pools = parts.map(({ placebos }) => residuals(placebos.map((one) => one.effect)))
  const wider = Math.sqrt(1 + parts.length * sharedWeight(parts))
  const draws = Array.from({ length: pooledDraws }, () => wider * meanDraw(pools, random)).sort((a, b) => a - b)
  const low = effect - (quantileSorted(draws, 0.95) ?? 0)
  const high = effect - (quantileSorted(draws, 0.05) ?? 0)
  return { low, high, confidence: 0.9 }
}

/** A placebo is measured against one fewer than there are, which makes it larger than a single leap; this takes that away. */
function residuals(placebos: readonly number[]): number[] {
  const count = placebos.length
  return placebos.map((placebo) => placebo * Math.sqrt((count - 1) / count))
}

function meanDraw(pools: readonly (readonly number[])[], random: Random): number {
  let sum = 0
  for (const pool of pools) sum += pool[Math.floor(random() * pool.length)] ?? 0
  return sum / pools.length
}

function sharedWeight(parts: readonly PooledPart[]): number {
  const weights = new Map<string, number>()
  for (const { placebos } of parts) {
    for (const { municipalityCode } of placebos) {
      const share = 1 / (placebos.length * parts.length)
      weights.set(municipalityCode, (weights.get(municipalityCode) ?? 0) + share)
    }
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)
}
