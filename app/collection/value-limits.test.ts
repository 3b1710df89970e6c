import { describe, expect, it } from 'vitest'
import { isPossible, isShare, limitsOf } from './value-limits'

describe('what a unit allows', () => {
  it('is 0 to 100 for shares, and the scale for scores', () => {
    expect(limitsOf('pct. af anbragte')).toEqual({ lowest: 0, highest: 100 })
    expect(limitsOf('pct.')).toEqual({ lowest: 0, highest: 100 })
    expect(limitsOf('score 1-5')).toEqual({ lowest: 1, highest: 5 })
    expect(limitsOf('indekspoint 0-100')).toEqual({ lowest: 0, highest: 100 })
    expect(limitsOf('antal 0-3')).toEqual({ lowest: 0, highest: 3 })
  })

  it('is from 0 for counts, rates and days', () => {
    for (const unit of [
      'pr. 1.000 0-17-årige',
      'antal sager',
      'dage (median)',
      'uger',
      'børn pr. anbragt barn',
      'km',
    ]) {
      expect(limitsOf(unit), unit).toEqual({ lowest: 0, highest: null })
    }
  })

  it('is anything where the unit does not tell', () => {
    expect(limitsOf('procentpoint')).toEqual({ lowest: null, highest: null })
    expect(limitsOf('grader')).toEqual({ lowest: null, highest: null })
  })

  it('includes its ends', () => {
    expect([0, 100, -0.1, 100.1].map((value) => isPossible(value, limitsOf('pct.')))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(isShare('pct. af elever')).toBe(true)
    expect(isShare('pr. 100 anmodninger')).toBe(false)
  })
})
