import { describe, expect, it } from 'vitest'
import { aPracticeText } from '../../tests/factories/practice-text'
import { changedFields, compareTexts } from './compare-texts'

describe('compareTexts', () => {
  it('names only the fields that differ', () => {
    const before = aPracticeText({ problem: 'Lang ventetid', indicatorIds: ['a', 'b'] })
    const after = aPracticeText({ problem: 'Kort ventetid', indicatorIds: ['b', 'c'], status: 'stopped' })
    const comparison = compareTexts(before, after)
    expect(comparison.words.map((change) => change.field)).toEqual(['problem'])
    expect(comparison).toMatchObject({ indicatorsRemoved: ['a'], indicatorsAdded: ['c'], status: true, area: false })
    expect(changedFields(before, after)).toEqual(['problem', 'status', 'indicatorIds'])
    expect(changedFields(before, before)).toEqual([])
  })
})
