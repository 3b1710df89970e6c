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

  it('tells where something else is said of an indicator that stands in both', () => {
    const link = { mechanism: 'Tidligere hjælp', delayMonths: null, strength: null, source: '' }
    const before = aPracticeText({ indicatorIds: ['a', 'b'], links: { a: link } })
    const after = aPracticeText({ indicatorIds: ['a', 'b'], links: { a: { ...link, delayMonths: 12 } } })
    expect(compareTexts(before, after).links).toEqual(['a'])
    expect(changedFields(before, after)).toEqual(['links'])
  })
})
