import { describe, expect, it } from 'vitest'
import { findMunicipalityHits, namedCodes } from './municipality-hits'
import { readTerms } from './search-terms'

const found = (typed: string) => findMunicipalityHits(typed, readTerms(typed)).map(({ id }) => id)

describe('municipalities in a search', () => {
  it('are found by name, also among other words', () => {
    expect(found('guldborgsund')).toEqual(['376'])
    expect(found('anbringelser i Odense')).toEqual(['461'])
  })

  it('are found in spite of a slip', () => {
    expect(found('guldborgsumd')).toEqual(['376'])
  })

  it('are not found in words that name none', () => {
    expect(found('tidlig indsats')).toEqual([])
    expect(found('-odense')).toEqual([])
  })

  it('lend their practices only when they are named whole', () => {
    expect(namedCodes('odense', readTerms('odense'))).toEqual(['461'])
    expect(namedCodes('ode', readTerms('ode'))).toEqual([])
  })
})
