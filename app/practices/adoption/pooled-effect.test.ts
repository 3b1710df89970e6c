import { describe, expect, it } from 'vitest'
import { randomFrom } from '~/index/engine/random'
import { differenceInDifferences, placeboEffects } from './difference-in-differences'
import { type PooledPart, pooledEffect } from './pooled-effect'

const leaps = (seed: number) => {
  const random = randomFrom(seed)
  return () => random() + random() + random() - 1.5
}

/** A country in which every municipality's change is chance, and some adopt a practice that adds `truth`. */
function country(leap: () => number, { adopters, others, truth }: { adopters: number; others: number; truth: number }) {
  const never = Array.from({ length: others }, (_, place) => ({
    municipalityCode: `n${place}`,
    before: 0,
    after: leap(),
  }))
  const placebos = placeboEffects(never)
  return Array.from({ length: adopters }, (): PooledPart => {
    const difference = differenceInDifferences({ before: 0, after: leap() + truth }, never)
    return { effect: 0, own: 0, others: 0, ...difference, placebos }
  })
}

describe('the pooled effect', () => {
  it('is nothing without adopters, and one alone keeps its interval', () => {
    expect(pooledEffect([])).toBeNull()
    const [alone] = country(leaps(1), { adopters: 1, others: 30, truth: 0 })
    if (!alone) throw new Error('no adopter')
    expect(pooledEffect([alone])).toMatchObject({ count: 1, effect: alone.effect })
    expect(pooledEffect([alone])?.interval.confidence).toBeCloseTo(1 - 2 / 31)
  })

  it('is the mean of the effects, the same each time, and narrower than one alone', () => {
    const parts = country(leaps(2), { adopters: 6, others: 30, truth: 0 })
    const pooled = pooledEffect(parts)
    expect(pooled?.effect).toBeCloseTo(parts.reduce((sum, { effect }) => sum + effect, 0) / 6)
    expect(pooledEffect(parts)).toEqual(pooled)
    const [alone] = parts
    const width = (part: typeof pooled) => (part ? part.interval.high - part.interval.low : 0)
    expect(width(pooled)).toBeLessThan(width(pooledEffect(alone ? [alone] : [])))
  })

  it('judges only with enough that never adopted', () => {
    expect(pooledEffect(country(leaps(3), { adopters: 3, others: 12, truth: 9 }))?.beyondChance).toBeNull()
    expect(pooledEffect(country(leaps(3), { adopters: 3, others: 25, truth: 9 }))?.beyondChance).toBe(true)
  })

  it.each([
    { adopters: 2, others: 25 },
    { adopters: 5, others: 30 },
    { adopters: 20, others: 30 },
  ])('holds the truth nine times in ten: $adopters adopters, $others others', (size) => {
    const leap = leaps(7)
    const truth = 0.4
    const rounds = 300
    let held = 0
    for (let round = 0; round < rounds; round++) {
      const pooled = pooledEffect(country(leap, { ...size, truth }))
      if (pooled && pooled.interval.low <= truth && truth <= pooled.interval.high) held += 1
    }
    expect(held / rounds).toBeGreaterThan(0.84)
    expect(held / rounds).toBeLessThan(0.97)
  })
})
