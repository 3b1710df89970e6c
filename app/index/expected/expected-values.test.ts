import { describe, expect, it } from 'vitest'
import { randomFrom } from '../engine/random'
import { criterionOverlap, hasExpectation } from './criterion-overlap'
import { expectedValues, positiveDeviants, studentQuantile95 } from './expected-values'

function towns(count: number, seed: number, change: (index: number) => number = () => 0) {
  const random = randomFrom(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Array.from({ length: count }, (_, index) => {
    const socioeconomicIndex = 100 + 20 * normal()
    const population = 40_000 * Math.exp(0.7 * normal())
    const value = 30 - 0.1 * socioeconomicIndex + 2 * Math.log10(population) + normal() + change(index)
    return { municipalityCode: String(index), value, socioeconomicIndex, population }
  })
}

describe('what might be expected given the conditions', () => {
  it('is found where it was put, with the spread around it', () => {
    const found = expectedValues(towns(98, 5), 'higher')
    expect(found?.count).toBe(98)
    expect(found?.perTenNeed).toBeCloseTo(-1, 0)
    expect(found?.spread).toBeGreaterThan(0.75)
    expect(found?.spread).toBeLessThan(1.25)
    expect(found?.rows.every(({ value, expected, residual }) => Math.abs(value - expected - residual) < 1e-9)).toBe(
      true,
    )
  })

  it('has nought within the interval for nine in ten that are as expected', () => {
    const shares = [1, 2, 3, 4, 5, 6].map((seed) => {
      const rows = expectedValues(towns(98, seed), 'higher')?.rows ?? []
      return rows.filter(({ deviates }) => deviates === null).length / rows.length
    })
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
    expect(mean).toBeGreaterThan(0.86)
    expect(mean).toBeLessThan(0.94)
  })

  it('tells who does better, by the direction, and is not drawn to them', () => {
    const odd = towns(98, 9, (index) => (index < 5 ? 12 : 0))
    const higher = expectedValues(odd, 'higher')
    expect(
      higher &&
        positiveDeviants(higher)
          .slice(0, 5)
          .map(({ municipalityCode }) => Number(municipalityCode))
          .sort(),
    ).toEqual([0, 1, 2, 3, 4])
    const lower = expectedValues(odd, 'lower')
    expect(lower?.rows[0]?.deviates).toBe('worse')
  })

  it('leaves out those that lack a condition, and says nothing of too few', () => {
    const some = towns(40, 2).map((town, index) => (index < 3 ? { ...town, socioeconomicIndex: null } : town))
    expect(expectedValues(some, 'higher')?.count).toBe(37)
    expect(expectedValues(towns(29, 2), 'higher')).toBeNull()
    expect(
      expectedValues(
        towns(40, 2).map((town) => ({ ...town, value: 3 })),
        'higher',
      ),
    ).toBeNull()
  })

  it('uses the quantiles of the tables', () => {
    expect(studentQuantile95(27)).toBeCloseTo(1.7033, 4)
    expect(studentQuantile95(95)).toBeCloseTo(1.6611, 4)
  })
})

describe('which indicators may be expected', () => {
  const outcome = { id: 'x', aspect: 'outcome', direction: 'higher' } as const

  it('are outcomes with a direction that the need is not itself made from', () => {
    expect(hasExpectation(outcome)).toBe(true)
    expect(hasExpectation({ ...outcome, aspect: 'process' })).toBe(false)
    expect(hasExpectation({ ...outcome, aspect: null })).toBe(false)
    expect(hasExpectation({ ...outcome, direction: 'neutral' })).toBe(false)
    expect(hasExpectation({ ...outcome, id: 'bu-dst-neet-16-24' })).toBe(false)
    expect(criterionOverlap('uv-dst-foertidspension-unge')).toBe('without-employment')
  })
})
