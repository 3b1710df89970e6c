import { describe, expect, it } from 'vitest'
import { comparePeriods, newestPeriodUpTo, readPeriod } from './period'

describe('a period', () => {
  it('is a year, a quarter or a month, in one written form', () => {
    expect(['2022', '2022K1', '2022k4', '2022Q2', '2022M03'].map(readPeriod)).toEqual([
      '2022',
      '2022K1',
      '2022K4',
      '2022K2',
      '2022M03',
    ])
  })

  it('is nothing else', () => {
    for (const text of [
      '',
      '22',
      '2022K5',
      '2022K0',
      '2022M13',
      '2022M3',
      '2022-03',
      '3022',
      '1822',
      '2022/23',
      '2022K12',
    ]) {
      expect(readPeriod(text), text).toBeNull()
    }
  })

  it('comes in the order of its end', () => {
    const mixed = ['2022K4', '2023K1', '2022M03', '2021', '2022', '2022K1', '2022M12']
    expect(mixed.sort(comparePeriods)).toEqual(['2021', '2022M03', '2022K1', '2022M12', '2022K4', '2022', '2023K1'])
  })

  it('is the newest that has ended when the chosen one ends', () => {
    expect(newestPeriodUpTo(['2019', '2022', '2023'], '2022')).toBe('2022')
    expect(newestPeriodUpTo(['2019', '2023'], '2022')).toBe('2019')
    expect(newestPeriodUpTo(['2022K1', '2022K3', '2023K1'], '2022')).toBe('2022K3')
    expect(newestPeriodUpTo(['2023'], '2022')).toBeNull()
    expect(newestPeriodUpTo([], '2022')).toBeNull()
  })
})
