import { describe, expect, it } from 'vitest'
import { likenessPeriod } from './likeness-period'
import { peerMedian } from './peer-median'

describe('the median of a peer group', () => {
  it('is that of the known values', () => {
    expect(peerMedian([4, null, 1, 10])).toBe(4)
    expect(peerMedian([1, 2, 3, 10])).toBe(2.5)
    expect(peerMedian([0, 0, 3])).toBe(0)
  })

  it('is not told for fewer than three', () => {
    expect(peerMedian([1, 2, null, null])).toBeNull()
    expect(peerMedian([])).toBeNull()
  })
})

describe('the period municipalities are compared in', () => {
  it('is the newest that nearly all have', () => {
    expect(
      likenessPeriod(
        new Map([
          ['2024', 98],
          ['2026', 97],
        ]),
      ),
    ).toBe('2026')
    expect(
      likenessPeriod(
        new Map([
          ['2024', 98],
          ['2026', 3],
        ]),
      ),
    ).toBe('2024')
    expect(likenessPeriod(new Map())).toBeNull()
  })
})
