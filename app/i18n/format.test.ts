import { describe, expect, it } from 'vitest'
import { danishOrder, formatDate, formatNumber, formatShare } from './format'

describe('numbers and dates', () => {
  it('use a decimal comma and a thousands dot in Danish', () => {
    expect(formatNumber(1234.5, 'da')).toBe('1.234,5')
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
    expect(formatNumber(44, 'da')).toBe('44')
    expect(formatNumber(44, 'da', 1)).toBe('44,0')
  })

  it('write a share as a percentage', () => {
    expect(formatShare(0.943, 'da')).toBe('94\u00a0%')
    expect(formatShare(1, 'en')).toBe('100%')
  })

  it('write a day in words', () => {
    expect(formatDate(new Date('2014-12-08T11:00:00Z'), 'da')).toBe('8. december 2014')
    expect(formatDate('2014-12-08T23:30:00Z', 'en')).toBe('9 December 2014')
  })

  it('sort æ, ø, å last and aa with å', () => {
    expect(['Aarhus', 'Ærø', 'Odense', 'Ølby', 'Vejle'].sort(danishOrder.compare)).toEqual([
      'Odense',
      'Vejle',
      'Ærø',
      'Ølby',
      'Aarhus',
    ])
  })
})
