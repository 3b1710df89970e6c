import { describe, expect, it } from 'vitest'
import { figureInterval } from './figure-interval'

describe('the interval of a figure', () => {
  it("is Wilson's for a share", () => {
    const interval = figureInterval({ value: 25, numerator: 10, denominator: 40 }, 'pct. af anbragte')
    expect(interval?.low).toBeCloseTo(15.6, 1)
    expect(interval?.high).toBeCloseTo(37.6, 1)
  })

  it("is Byar's for a rate, in the unit's own scale", () => {
    const interval = figureInterval({ value: 12.5, numerator: 25, denominator: 20_000 }, 'pr. 10.000 18-64-årige')
    expect(interval?.low).toBeGreaterThan(8)
    expect(interval?.low).toBeLessThan(9.5)
    expect(interval?.high).toBeGreaterThan(16.5)
    expect(interval?.high).toBeLessThan(18)
  })

  it('stands around nothing too: none of few may be some of many', () => {
    const interval = figureInterval({ value: 0, numerator: 0, denominator: 500 }, 'pr. 1.000 15-17-årige')
    expect(interval?.low).toBe(0)
    expect(interval?.high).toBeGreaterThan(2)
  })

  it('holds the value as it was rounded', () => {
    const interval = figureInterval({ value: 3, numerator: 5000, denominator: 2000 }, 'børn pr. anbragt barn')
    expect(interval?.high).toBeGreaterThanOrEqual(3)
  })

  it('is unknown without counts, and where the value does not follow from them', () => {
    expect(figureInterval({ value: 25, numerator: null, denominator: null }, 'pct.')).toBeNull()
    expect(figureInterval({ value: null, numerator: 10, denominator: 40 }, 'pct.')).toBeNull()
    expect(figureInterval({ value: 60, numerator: 10, denominator: 40 }, 'pct.')).toBeNull()
    expect(figureInterval({ value: 25, numerator: 10, denominator: 0 }, 'pct.')).toBeNull()
  })
})
