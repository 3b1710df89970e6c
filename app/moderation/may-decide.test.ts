import { describe, expect, it } from 'vitest'
import { appealEnd, isClaimedByOther, mayLookAgain, whyNotDecide } from './may-decide'

const nobody = { authorIds: [], reporterIds: [], interestedIds: [], disinterestedIds: ['m'] }

describe('whyNotDecide', () => {
  it('keeps a moderator from what they wrote, reported or have an interest in', () => {
    expect(whyNotDecide('m', nobody)).toBeNull()
    expect(whyNotDecide('m', { ...nobody, authorIds: ['m'] })).toBe('own-case')
    expect(whyNotDecide('m', { ...nobody, reporterIds: ['m'] })).toBe('own-case')
    expect(whyNotDecide('m', { ...nobody, interestedIds: ['m'] })).toBe('interest')
  })

  it('waits for the moderator to say that they have none', () => {
    expect(whyNotDecide('n', nobody)).toBe('undeclared')
    expect(whyNotDecide(null, nobody)).toBe('undeclared')
  })
})

describe('mayLookAgain', () => {
  it('is never for one who had a hand in the decision', () => {
    const decision = { moderatorId: 'a', secondedById: 'b' }
    expect(['a', 'b', 'c', null].map((id) => mayLookAgain(id, decision))).toEqual([false, false, true, false])
    expect(mayLookAgain('a', { moderatorId: null, secondedById: null })).toBe(true)
  })
})

describe('isClaimedByOther', () => {
  const claimedAt = new Date('2026-03-02T12:00:00Z')
  it('lapses by itself', () => {
    const claim = { claimedById: 'a', claimedAt }
    expect(isClaimedByOther('b', claim, new Date('2026-03-02T12:29:59Z'))).toBe(true)
    expect(isClaimedByOther('b', claim, new Date('2026-03-02T12:30:00Z'))).toBe(false)
    expect(isClaimedByOther('a', claim, claimedAt)).toBe(false)
    expect(isClaimedByOther('b', { claimedById: null, claimedAt: null }, claimedAt)).toBe(false)
  })
})

describe('appealEnd', () => {
  it('is six months on, and never runs into the month after', () => {
    expect(appealEnd(new Date('2026-03-02T12:00:00Z'))).toEqual(new Date('2026-09-02T12:00:00Z'))
    expect(appealEnd(new Date('2026-08-31T12:00:00Z'))).toEqual(new Date('2027-02-28T12:00:00Z'))
  })
})
