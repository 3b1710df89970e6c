import { describe, expect, it } from 'vitest'
import { isOwnCase, possibleOutcomes } from './outcome'

describe('possibleOutcomes', () => {
  it('never offers what is so already', () => {
    expect(possibleOutcomes({ hidden: false, openReports: 1 })).toEqual(['keep', 'hide'])
    expect(possibleOutcomes({ hidden: true, openReports: 1 })).toEqual(['keep', 'show'])
    expect(possibleOutcomes({ hidden: true, openReports: 0 })).toEqual(['show'])
    expect(possibleOutcomes({ hidden: false, openReports: 0 })).toEqual(['hide'])
  })
})

describe('isOwnCase', () => {
  it('is what one wrote or reported oneself', () => {
    const people = { writerIds: ['a', 'b'], reporterIds: ['c'] }
    expect(isOwnCase('b', people)).toBe(true)
    expect(isOwnCase('c', people)).toBe(true)
    expect(isOwnCase('d', people)).toBe(false)
    expect(isOwnCase(null, people)).toBe(false)
  })
})
