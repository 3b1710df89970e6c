import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '~/index/engine/random'
import { differenceInDifferences, placeboEffects } from './difference-in-differences'
import { isBeyondChance, placeboInterval } from './placebo-interval'

const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

describe('the interval from placebo adopters', () => {
  it('says nothing with fewer than eight', () => {
    expect(placeboInterval(3, upTo(7))).toBeNull()
    expect(placeboInterval(3, upTo(8))).not.toBeNull()
  })

  it('turns the placebos round: what chance raised must be taken away', () => {
    expect(placeboInterval(10, [-1, 0, 0, 0, 0, 0, 0, 4])).toEqual({ low: 6, high: 11, confidence: 7 / 9 })
  })

  it('leaves out one place at each end up to 38, then more, and says how sure that makes it', () => {
    expect(placeboInterval(0, upTo(19))).toEqual({ low: -19, high: -1, confidence: 0.9 })
    expect(placeboInterval(0, upTo(39))).toEqual({ low: -38, high: -2, confidence: 0.9 })
  })

  it('moves with the effect and does not know the order of the placebos', () => {
    const placebos = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 60 })
    fc.assert(
      fc.property(placebos, fc.integer({ min: -50, max: 50 }), (effects, shift) => {
        const still = placeboInterval(0, effects)
        const moved = placeboInterval(shift, [...effects].reverse())
        expect((moved?.low ?? 0) - (still?.low ?? 0)).toBeCloseTo(shift)
        expect((moved?.high ?? 0) - (still?.high ?? 0)).toBeCloseTo(shift)
      }),
    )
  })

  it.each([8, 19, 30])(
    'holds the truth at least as often as it says, and hardly more, with %i that never adopted',
    (count) => {
      const random = randomFrom(20261122)
      const leap = () => random() + random() + random()
      const truth = 0.7
      let held = 0
      let said = 0
      const rounds = 4000
      for (let round = 0; round < rounds; round++) {
        const others = Array.from({ length: count }, (_, place) => ({
          municipalityCode: `${place}`,
          before: leap(),
          after: leap(),
        }))
        const effect = differenceInDifferences({ before: leap(), after: leap() + truth }, others)?.effect ?? 0
        const interval = placeboInterval(
          effect,
          placeboEffects(others).map((one) => one.effect),
        )
        if (interval && interval.low <= truth && truth <= interval.high) held += 1
        said = interval?.confidence ?? 0
      }
      expect(held / rounds).toBeGreaterThan(said - 0.02)
      expect(held / rounds).toBeLessThan(said + 0.06)
    },
  )
})

describe('beyond chance', () => {
  it('is when no effect at all is ruled out, and is not judged with few', () => {
    expect(isBeyondChance({ low: 0.1, high: 2, confidence: 0.9 }, 30)).toBe(true)
    expect(isBeyondChance({ low: -2, high: -0.1, confidence: 0.9 }, 30)).toBe(true)
    expect(isBeyondChance({ low: -0.1, high: 2, confidence: 0.9 }, 30)).toBe(false)
    expect(isBeyondChance({ low: 0.1, high: 2, confidence: 0.78 }, 18)).toBeNull()
  })
})
