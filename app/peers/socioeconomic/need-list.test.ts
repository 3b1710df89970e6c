import { describe, expect, it } from 'vitest'
import type { ContextFigure } from '~/collection/context-figure'
import { breakBetween, definitionOf, unbrokenParts } from './definition-breaks'
import { needClasses, needFigures, needLine, needRows, orderedNeed } from './need-list'

const figure = (municipalityCode: string, period: string, value: number, isDemo = false): ContextFigure => ({
  municipalityCode,
  period,
  value,
  approximate: false,
  source: 'Kilde',
  isDemo,
})

describe('the definitions of the index', () => {
  it('break in 2007 and 2021, in either order', () => {
    expect(breakBetween('2006', '2007')).toBe('2007')
    expect(breakBetween('2024', '2020')).toBe('2021')
    expect(breakBetween('2007', '2020')).toBeNull()
    expect(breakBetween('2021', '2024')).toBeNull()
    expect(breakBetween('2000', '2024')).toBe('2007')
  })

  it('have their years', () => {
    expect(definitionOf('2006')).toEqual({ from: null, to: '2006' })
    expect(definitionOf('2020')).toEqual({ from: '2007', to: '2020' })
    expect(definitionOf('2021')).toEqual({ from: '2021', to: null })
  })

  it('cut a line, as missing years do', () => {
    const years = ['2005', '2006', '2007', '2009', '2010', '2020', '2021'].map((year) => ({ year }))
    expect(unbrokenParts(years).map((part) => part.map(({ year }) => year))).toEqual([
      ['2005', '2006'],
      ['2007'],
      ['2009', '2010'],
      ['2020'],
      ['2021'],
    ])
  })
})

describe('the national list', () => {
  const figures = needFigures([
    figure('101', '2020', 107),
    figure('101', '2021', 104),
    figure('101', '2024', 104),
    figure('376', '2021', 131),
    figure('376', '2024', 132),
    figure('201', '2024', 51),
    figure('101', '2030', 999, true),
  ])

  it('never mixes measured with invented numbers', () => {
    expect(figures?.years).toEqual(['2020', '2021', '2024'])
    expect(needFigures([figure('101', '2030', 99, true)])?.isDemo).toBe(true)
    expect(needFigures([])).toBeNull()
  })

  it('compares within a definition and never over a break', () => {
    const changeOf = (since: string) =>
      figures && needRows(figures, '2024', since).find(({ municipalityCode }) => municipalityCode === '101')?.change
    expect(changeOf('2021')).toBe(0)
    expect(changeOf('2020')).toBeNull()
  })

  it('names all 98, those without a number last and without a class', () => {
    const rows = figures ? orderedNeed(needRows(figures, '2024', null), 'behov', 'da') : []
    expect(rows).toHaveLength(98)
    expect(rows.slice(0, 3).map(({ municipalityCode }) => municipalityCode)).toEqual(['376', '101', '201'])
    expect(rows[3]).toMatchObject({ value: null, need: null })
  })

  it('gives equal values the same class', () => {
    const classOf = needClasses(new Map([50, 60, 70, 70, 70, 70, 80, 90].map((value, index) => [String(index), value])))
    expect([90, 80, 70, 60, 50].map(classOf)).toEqual([1, 1, 2, 4, 4])
  })

  it('has a line a municipality', () => {
    expect(figures && needLine(figures, '376')).toEqual([
      { year: '2021', value: 131 },
      { year: '2024', value: 132 },
    ])
  })
})
