import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeNeed, sumsToWhole } from './compute-need'

const indexOf = (needs: ReturnType<typeof computeNeed>) => needs.map(({ index }) => index)

describe('the socio-economic index', () => {
  it('is weighted shares of the criteria over the share of the population', () => {
    // By hand: a has 30 of 40 and 10 of 100, a quarter of the people: (0.6 × 0.75 + 0.4 × 0.1) / 0.25 = 1.96.
    const needs = computeNeed({
      units: ['a', 'b'],
      counts: new Map([
        ['jobless', [30, 10]],
        ['single', [10, 90]],
      ]),
      weights: new Map([
        ['jobless', 60],
        ['single', 40],
      ]),
      population: [1000, 3000],
    })
    expect(needs[0]?.index).toBeCloseTo(1.96, 12)
    expect(needs[1]?.index).toBeCloseTo(0.68, 12)
    expect(needs[0]?.parts.get('jobless')).toBeCloseTo(1.8, 12)
  })

  it('has a mean of 1 when weighted by population, whatever the counts and weights', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 })
    const places = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 6 }), fc.infiniteStream(count), (units, criteria, numbers) => {
        const next = () => numbers.next().value as number
        const column = () => Array.from({ length: units }, next)
        const names = Array.from({ length: criteria }, (_, index) => `k${index}`)
        const population = column()
        const needs = computeNeed({
          units: population.map((_, index) => `u${index}`),
          counts: new Map(names.map((name) => [name, column()])),
          weights: new Map(names.map((name) => [name, next()])),
          population,
        })
        const people = population.reduce((total, value) => total + value, 0)
        const mean = needs.reduce(
          (total, { index }, place) => total + ((index ?? 0) * (population[place] ?? 0)) / people,
          0,
        )
        expect(mean).toBeCloseTo(1, 9)
      }),
    )
  })

  it('is the same in any scale of weights and any unit of counting', () => {
    const input = {
      units: ['a', 'b'],
      counts: new Map([['x', [3, 5]]]),
      weights: new Map([['x', 1]]),
      population: [10, 10],
    }
    const scaled = { ...input, counts: new Map([['x', [3000, 5000]]]), weights: new Map([['x', 100]]) }
    expect(indexOf(computeNeed(scaled))).toEqual(indexOf(computeNeed(input)))
  })

  it('is unknown where a count is, and measured against the country where the source gives it', () => {
    const needs = computeNeed({
      units: ['a', 'b'],
      counts: new Map([['x', [3, null]]]),
      weights: new Map([['x', 1]]),
      population: [10, 10],
      country: { counts: new Map([['x', 8]]), population: 20 },
    })
    expect(needs[0]?.index).toBeCloseTo(0.75, 12)
    expect(needs[1]?.index).toBeNull()
  })

  it('knows weights that are all of it', () => {
    expect([sumsToWhole([60, 40]), sumsToWhole([0.6, 0.4]), sumsToWhole([19, 13, 6, 2, 12, 9, 3, 5])]).toEqual([
      true,
      true,
      false,
    ])
  })
})
