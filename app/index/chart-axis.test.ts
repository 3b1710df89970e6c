import { describe, expect, it } from 'vitest'
import { alongAxis, axisLength, shareOfField, textAnchorAt } from './chart-axis'

describe('an axis that fits any width', () => {
  it('leaves the same room at both ends', () => {
    expect(alongAxis(0)).toBe('3.00%')
    expect(alongAxis(0.5)).toBe('50.00%')
    expect(alongAxis(1)).toBe('97.00%')
    expect(axisLength(0, 1)).toBe('94.00%')
  })

  it('keeps words inside', () => {
    expect([0, 0.5, 1].map(textAnchorAt)).toEqual(['start', 'middle', 'end'])
  })

  it('puts the first place first and the last one last', () => {
    expect([1, 50, 99].map((rank) => shareOfField(rank, 99))).toEqual([0, 0.5, 1])
    expect(shareOfField(1, 1)).toBe(0.5)
  })
})
