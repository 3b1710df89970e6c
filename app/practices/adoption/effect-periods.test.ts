import { describe, expect, it } from 'vitest'
import { effectPeriods } from './effect-periods'

const years = ['2020', '2021', '2022', '2023', '2024', '2025']

describe('the periods an effect is measured in', () => {
  it('are the last whole ones before the start and the first whole ones after', () => {
    expect(effectPeriods(years, '2023-05-15', 0)).toEqual({
      before: ['2021', '2022'],
      after: ['2024', '2025'],
      expected: '2024',
    })
  })

  it('count the year that it was started in from its first month', () => {
    expect(effectPeriods(years, '2023-01-20', 0)).toMatchObject({ before: ['2021', '2022'], after: ['2023', '2024'] })
  })

  it('are shifted by the expected delay, also past what has been published', () => {
    expect(effectPeriods(years, '2023-01-01', 18)).toMatchObject({ after: ['2025'], expected: '2025' })
    expect(effectPeriods(years, '2025-02-01', 12)).toMatchObject({
      before: ['2023', '2024'],
      after: [],
      expected: '2027',
    })
  })

  it('may be quarters or months, and are never mixed with years', () => {
    const quarters = ['2024K3', '2024K4', '2025K1', '2025K2', '2024']
    expect(effectPeriods(quarters, '2025-01-01', 0)).toEqual({
      before: ['2024K3', '2024K4'],
      after: ['2025K1', '2025K2'],
      expected: '2025K1',
    })
    expect(effectPeriods(quarters, '2025-05-01', 2)).toMatchObject({ after: [], expected: '2025K3' })
    expect(effectPeriods(['2025M01', '2025M02'], '2025-11-03', 1).expected).toBe('2025M12')
  })

  it('may be none', () => {
    expect(effectPeriods([], '2023-01-01', 0)).toEqual({ before: [], after: [], expected: '2023' })
    expect(effectPeriods(years, '2019-06-01', 0)).toMatchObject({ before: [] })
  })

  it('come in order whatever order they were given in', () => {
    expect(effectPeriods([...years].reverse(), '2023-05-15', 0)).toEqual(effectPeriods(years, '2023-05-15', 0))
  })
})
