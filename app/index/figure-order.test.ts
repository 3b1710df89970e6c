import { describe, expect, it } from 'vitest'
import { aFigure, aPlace } from '../../tests/factories/edition-values'
import { inFigureOrder, readFigureOrder } from './figure-order'

const rows = [
  { name: 'Ærø', ...aFigure({ value: 10, n: 5, place: aPlace(3) }) },
  { name: 'Aabenraa', ...aFigure({ value: 30, n: null, place: aPlace(1) }) },
  { name: 'Dragør', ...aFigure({ value: null, status: 'missing', n: null, place: null }) },
  { name: 'Billund', ...aFigure({ value: 20, n: 9, place: aPlace(2) }) },
]
const names = (query: string, hasPlaces = true) =>
  inFigureOrder(rows, readFigureOrder(new URLSearchParams(query), hasPlaces)).map(({ name }) => name)

describe('the table of every municipality', () => {
  it('has the best place first', () => {
    expect(names('')).toEqual(['Aabenraa', 'Billund', 'Ærø', 'Dragør'])
  })

  it('keeps those without a figure last whichever way it is sorted', () => {
    expect(names('sorter=tal')).toEqual(['Ærø', 'Billund', 'Aabenraa', 'Dragør'])
    expect(names('sorter=tal&orden=faldende')).toEqual(['Aabenraa', 'Billund', 'Ærø', 'Dragør'])
    expect(names('sorter=n&orden=faldende')).toEqual(['Billund', 'Ærø', 'Dragør', 'Aabenraa'])
  })

  it('sorts names the Danish way', () => {
    expect(names('sorter=kommune')).toEqual(['Billund', 'Dragør', 'Ærø', 'Aabenraa'])
    expect(names('sorter=kommune&orden=faldende')).toEqual(['Aabenraa', 'Ærø', 'Dragør', 'Billund'])
  })

  it('goes by value where there are no places', () => {
    expect(readFigureOrder(new URLSearchParams('sorter=plads'), false)).toEqual({ column: 'tal', descending: true })
  })
})
