import { describe, expect, it } from 'vitest'
import { aMethodDocument } from '../../tests/factories/index-method'
import { sameMethod } from './same-method'

const uncertainty = { draws: 1000, seed: 1, weights: 0.25 }

describe('the same method', () => {
  it('may have another name and another seed', () => {
    const one = aMethodDocument({ id: 'a', uncertainty })
    expect(sameMethod(one, aMethodDocument({ id: 'b', uncertainty: { ...uncertainty, seed: 2 } }))).toBe(true)
  })

  it('is not one with other weights, steps or indicators', () => {
    const one = aMethodDocument({ uncertainty })
    expect(sameMethod(one, aMethodDocument({ uncertainty: { ...uncertainty, weights: 0.5 } }))).toBe(false)
    expect(sameMethod(one, aMethodDocument({ uncertainty, ids: ['x', 'y', 'z'] }))).toBe(false)
    expect(sameMethod(one, aMethodDocument({ uncertainty, steps: { normalise: { rule: 'rank' } } }))).toBe(false)
  })

  it('knows nothing of what is no document', () => {
    expect(sameMethod(null, aMethodDocument())).toBe(false)
  })
})
