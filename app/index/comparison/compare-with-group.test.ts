import { describe, expect, it } from 'vitest'
import { againstMiddle } from './compare-with-group'
import { readGroupQuery } from './group-query'

const values = [
  { municipalityCode: 'own', value: 4 },
  { municipalityCode: 'a', value: 1 },
  { municipalityCode: 'b', value: 2 },
  { municipalityCode: 'c', value: 6 },
  { municipalityCode: 'd', value: null },
]

describe('a municipality against the middle of a group', () => {
  it('is read by the direction of the measure', () => {
    const members = ['a', 'b', 'c', 'd']
    expect(againstMiddle(values, 'own', members, 'higher')).toEqual({ own: 4, middle: 2, count: 3, reads: 'better' })
    expect(againstMiddle(values, 'own', members, 'lower').reads).toBe('worse')
    expect(againstMiddle(values, 'own', members, 'neutral').reads).toBe('context')
  })

  it('has no middle with fewer than three, and a missing value is no nought', () => {
    expect(againstMiddle(values, 'own', ['a', 'b', 'd'], 'higher')).toMatchObject({ middle: null, reads: null })
    expect(againstMiddle(values, 'd', ['a', 'b', 'c'], 'higher')).toMatchObject({ own: null, middle: 2, reads: null })
  })
})

describe('the address of a group', () => {
  it('never holds the own municipality, and takes odd weights as none', () => {
    const query = readGroupQuery(
      new URLSearchParams('kommune=376&gruppe=360,376&gruppe=390&v-befolkning=1,5&v-indeks=x&v-n-andel=-1&antal=5'),
    )
    expect(query).toMatchObject({ code: '376', members: ['360', '390'], size: 5 })
    expect(query.weights).toEqual({ befolkning: 1.5, indeks: 0, 'n-andel': 0 })
    expect(readGroupQuery(new URLSearchParams('antal=1000'))).toMatchObject({ code: null, weights: null, size: 8 })
  })
})
