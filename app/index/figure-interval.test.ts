import { describe, expect, it } from 'vitest'
import { figureInterval } from './figure-interval'

const statistics = (unit: string) => ({ source: 'danmarks-statistik', unit }) as const
const share = statistics('pct. af anbragte')
const counted = (value: number | null, numerator: number | null, denominator: number | null) => ({
  ...{ value, numerator, denominator, n: null },
})
const answered = (value: number, n: number | null) => ({ value, n, numerator: null, denominator: null })
const asked = (source: 'medarbejder-survey' | 'handicapraad-survey' | 'forvaltningschef-survey') => ({
  ...{ source, unit: 'score 1-5' },
})

describe('the interval of a figure', () => {
  it("is Wilson's for a share", () => {
    const interval = figureInterval(counted(25, 10, 40), share)
    expect(interval?.low).toBeCloseTo(15.6, 1)
    expect(interval?.high).toBeCloseTo(37.6, 1)
  })

  it("is Byar's for a rate, in the unit's own scale", () => {
    const interval = figureInterval(counted(12.5, 25, 20_000), statistics('pr. 10.000 18-64-årige'))
    expect(interval?.low).toBeGreaterThan(8)
    expect(interval?.low).toBeLessThan(9.5)
    expect(interval?.high).toBeGreaterThan(16.5)
    expect(interval?.high).toBeLessThan(18)
  })

  it('stands around nothing too: none of few may be some of many', () => {
    const interval = figureInterval(counted(0, 0, 500), statistics('pr. 1.000 15-17-årige'))
    expect(interval?.low).toBe(0)
    expect(interval?.high).toBeGreaterThan(2)
  })

  it('holds the value as it was rounded', () => {
    const interval = figureInterval(counted(3, 5000, 2000), statistics('børn pr. anbragt barn'))
    expect(interval?.high).toBeGreaterThanOrEqual(3)
  })

  it('is unknown without counts, and where the value does not follow from them', () => {
    expect(figureInterval(counted(25, null, null), statistics('pct.'))).toBeNull()
    expect(figureInterval(counted(null, 10, 40), statistics('pct.'))).toBeNull()
    expect(figureInterval(counted(60, 10, 40), statistics('pct.'))).toBeNull()
    expect(figureInterval(counted(25, 10, 0), statistics('pct.'))).toBeNull()
  })

  it('is the wider the fewer answered a survey, and stays on its scale', () => {
    const many = figureInterval(answered(3.5, 64), asked('medarbejder-survey'))
    expect(many?.low).toBeCloseTo(3.29, 2)
    expect(many?.high).toBeCloseTo(3.71, 2)
    const few = figureInterval(answered(4.5, 3), asked('handicapraad-survey'))
    expect(few?.low).toBeCloseTo(3.55, 2)
    expect(few?.high).toBe(5)
  })

  it("is unknown for a survey without n, and there is none around a municipality's own answer", () => {
    expect(figureInterval(answered(3.5, null), asked('medarbejder-survey'))).toBeNull()
    expect(figureInterval(answered(4, 1), asked('forvaltningschef-survey'))).toBeNull()
  })
})
