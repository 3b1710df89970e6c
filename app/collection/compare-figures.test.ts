import { describe, expect, it } from 'vitest'
import { municipalities } from '~/municipalities/municipalities'
import { type ComparedFigure, compareFigures, gatherFigures } from './compare-figures'
import type { Observation } from './observation'

const everywhere = (period: string, value: number, firstLine = 2) =>
  municipalities.map(({ code }, place) => ({ municipalityCode: code, period, value, line: firstLine + place }))
const published = (figures: ComparedFigure[]) => figures.map((figure) => ({ ...figure, line: null }))
const compare = (inFile: ReturnType<typeof everywhere>, before: ComparedFigure[] = [], jumpFactor = 3) =>
  compareFigures({ indicatorId: 'a', inFile, published: published(before), jumpFactor })
const one = (period: string, value: number, line: number) => ({ municipalityCode: '101', period, value, line })

describe('figures beside those already there', () => {
  it('jump when they change by more than the chosen factor from the period before, within the file too', () => {
    const found = compare([one('2020', 10, 2), one('2022', 31, 3), one('2023', 30, 4), one('2024', 9.9, 5)])
    const where = { indicator: 'a', municipalities: '101' }
    expect(found.filter(({ code }) => code === 'jump')).toEqual([
      { line: 3, column: 'value', code: 'jump', data: { ...where, from: 10, to: 31, before: '2020', factor: 3 } },
      { line: 5, column: 'value', code: 'jump', data: { ...where, from: 30, to: 9.9, before: '2023', factor: 3 } },
    ])
    expect(compare([one('2020', 10, 2), one('2022', 30, 3)]).filter(({ code }) => code === 'jump')).toEqual([])
  })

  it('jump from a published figure, unless the file replaces it', () => {
    const before = [{ ...one('2021', 10, 0) }]
    expect(compare([one('2022', 50, 2)], before).map(({ code }) => code)).toContain('jump')
    expect(compare([one('2021', 40, 2), one('2022', 50, 3)], before).map(({ code }) => code)).not.toContain('jump')
  })

  it('are compared year with year and quarter with quarter', () => {
    expect(compare([one('2021', 100, 2), one('2022K1', 10, 3)]).map(({ code }) => code)).not.toContain('jump')
  })

  it('that drop to zero are pointed out: a missing value is not a zero', () => {
    expect(compare([one('2021', 0.4, 2), one('2022', 0, 3)]).map(({ code }) => code)).toContain('drop-to-zero')
    expect(compare([one('2021', 0, 2), one('2022', 7, 3)]).map(({ code }) => code)).not.toContain('jump')
  })

  it('name the municipalities that neither the file nor what is published has', () => {
    const [first, second, ...rest] = everywhere('2022', 5)
    const missing = compare(rest, first ? [first] : []).find(({ code }) => code === 'missing-municipalities')
    expect(missing).toEqual({
      line: 4,
      column: 'municipality',
      code: 'missing-municipalities',
      data: { indicator: 'a', period: '2022', count: 1, municipalities: second?.municipalityCode },
    })
    expect(compare(everywhere('2022', 5))).toEqual([])
  })

  it('tell how many published ones they replace, and how many of those change', () => {
    const after = everywhere('2022', 5).map((figure, place) => (place < 3 ? { ...figure, value: 6 } : figure))
    expect(compare(after, everywhere('2022', 5))).toEqual([
      { line: 2, column: 'value', code: 'supersedes', data: { indicator: 'a', count: 98, changed: 3 } },
    ])
  })
})

describe('the rows of a file', () => {
  it('may not say the same thing twice; both lines are named', () => {
    const row = { ...one('2022', 1, 2), indicatorId: 'a' } as unknown as Observation
    const gathered = gatherFigures()
    expect(gathered.add(row)).toBeNull()
    expect(gathered.add({ ...row, line: 9, value: 4 })).toEqual({
      line: 9,
      column: '',
      code: 'duplicate',
      data: { earlier: '2' },
    })
    expect(gathered.add({ ...row, line: 10, indicatorId: 'b' })).toBeNull()
    expect(gathered.indicatorIds()).toEqual(['a', 'b'])
    expect(gathered.figuresOf('a')).toHaveLength(1)
  })
})
