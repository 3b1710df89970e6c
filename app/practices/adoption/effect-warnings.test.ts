import { describe, expect, it } from 'vitest'
import type { EffectFigure } from './effect-figures'
import { definitionBreaks, regressionToTheMean, smallNumbers, thinPeriods } from './effect-warnings'

const figure = (period: string, parts: Partial<EffectFigure> = {}): EffectFigure => ({
  municipalityCode: '376',
  period,
  value: 10,
  status: 'value',
  n: null,
  numerator: null,
  denominator: null,
  note: null,
  batchId: 'b',
  line: 2,
  sourceNote: 'Danmarks Statistik',
  publishedAt: new Date(`${Number(period.slice(0, 4)) + 1}-03-01T00:00:00Z`),
  isDemo: false,
  ...parts,
})
const sides = (before: EffectFigure[], after: EffectFigure[]) => ({ before, after })
const dull = { redefinedAt: null, changes: [] }

describe('small numbers', () => {
  it('are warned of by numerator, denominator and answers', () => {
    const one = (parts: Partial<EffectFigure>) => smallNumbers(sides([figure('2022', parts)], [figure('2024')]), 'pct.')
    expect(one({ numerator: 19, denominator: 500 })).toMatchObject([{ of: 'numerator', count: 19, period: '2022' }])
    expect(one({ numerator: 60, denominator: 99 })).toMatchObject([{ of: 'denominator', count: 99 }])
    expect(one({ n: 9 })).toMatchObject([{ of: 'n', count: 9 }])
    expect(one({ numerator: 20, denominator: 100 })).toEqual([])
    expect(one({})).toEqual([])
  })

  it('follow from value and denominator where no numerator is told', () => {
    const before = [figure('2022', { value: 5, denominator: 200 })]
    expect(smallNumbers(sides(before, []), 'pct.')).toMatchObject([{ of: 'numerator', count: 10 }])
  })
})

describe('regression to the mean', () => {
  const all = Array.from({ length: 40 }, (_, place) => place + 1)
  it('is warned of when the adopter began among the worst, whichever way is worse', () => {
    expect(regressionToTheMean(40, all, 'lower')).toEqual([{ code: 'regression-to-the-mean', share: 'tenth' }])
    expect(regressionToTheMean(32, all, 'lower')).toEqual([{ code: 'regression-to-the-mean', share: 'quarter' }])
    expect(regressionToTheMean(40, all, 'higher')).toEqual([])
    expect(regressionToTheMean(4, all, 'higher')).toEqual([{ code: 'regression-to-the-mean', share: 'tenth' }])
    expect(regressionToTheMean(4, all, 'neutral')).toEqual([{ code: 'regression-to-the-mean', share: 'tenth' }])
    expect(regressionToTheMean(9, all, 'neutral')).toEqual([])
    expect(regressionToTheMean(1, all.slice(0, 19), 'higher')).toEqual([])
  })
})

describe('definition breaks', () => {
  it('are warned of when the catalogue changed between the figures, not before or after both', () => {
    const between = (redefinedAt: string) =>
      definitionBreaks(sides([figure('2022')], [figure('2024')]), { ...dull, redefinedAt: new Date(redefinedAt) })
    expect(between('2024-06-01T00:00:00Z')).toMatchObject([{ code: 'redefined' }])
    expect(between('2022-06-01T00:00:00Z')).toEqual([])
    expect(between('2026-06-01T00:00:00Z')).toEqual([])
  })

  it('are warned of when the source is another, has a note, or all leap at once', () => {
    const noted = figure('2024', { sourceNote: 'Egen opgørelse', note: 'Ny opgørelsesmetode' })
    expect(definitionBreaks(sides([figure('2022')], [noted]), dull)).toEqual([
      { code: 'other-source', before: 'Danmarks Statistik', after: 'Egen opgørelse' },
      { code: 'noted', period: '2024', note: 'Ny opgørelsesmetode' },
    ])
    const leaps = [10, 12, 9].map((before) => ({ before, after: before * 1.5 }))
    const both = sides([figure('2022')], [figure('2024')])
    expect(definitionBreaks(both, { ...dull, changes: leaps })).toEqual([{ code: 'jump-for-all' }])
    expect(definitionBreaks(both, { ...dull, changes: [{ before: 10, after: 12 }] })).toEqual([])
  })
})

describe('thin periods', () => {
  it('are warned of when they are few or far', () => {
    const two = sides([figure('2021'), figure('2022')], [figure('2024'), figure('2025')])
    expect(thinPeriods(two, '2023-05-01', 0)).toEqual([])
    expect(thinPeriods(sides([figure('2022')], two.after), '2023-05-01', 0)).toEqual([
      { code: 'few-periods', before: 1, after: 2 },
    ])
    const codes = (warnings: ReturnType<typeof thinPeriods>) => warnings.map(({ code }) => code)
    expect(codes(thinPeriods(sides([figure('2019')], two.after), '2023-05-01', 0))).toContain('far-before')
    expect(codes(thinPeriods(sides(two.before, [figure('2028')]), '2023-05-01', 0))).toContain('far-after')
    expect(codes(thinPeriods(sides(two.before, [figure('2025')]), '2023-05-01', 12))).not.toContain('far-after')
  })
})
