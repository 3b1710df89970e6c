import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { couldMean, editDistance } from './edit-distance'

describe('editDistance', () => {
  it('counts changed, added, left-out and swapped letters', () => {
    expect(editDistance('pleje', 'pleje')).toBe(0)
    expect(editDistance('pleje', 'plejen')).toBe(1)
    expect(editDistance('anbrigelse', 'anbringelse')).toBe(1)
    expect(editDistance('hejmløs', 'hjemløs')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
  })

  it('is the same both ways and zero only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one))
        expect(editDistance(one, other) === 0).toBe(one === other)
      }),
    )
  })
})

describe('couldMean', () => {
  it('allows one slip in a short word, two in a long one and none in the shortest', () => {
    expect(couldMean('plejer', 'pleje')).toBe(true)
    expect(couldMean('pløjer', 'pleje')).toBe(false)
    expect(couldMean('anbrigellse', 'anbringelse')).toBe(true)
    expect(couldMean('bti', 'btj')).toBe(false)
    expect(couldMean('pleje', 'pleje')).toBe(false)
  })
})
