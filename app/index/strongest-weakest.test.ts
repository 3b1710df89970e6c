import { describe, expect, it } from 'vitest'
import { aFigure, aPlace } from '../../tests/factories/edition-values'
import { hasEnough, strongestAndWeakest } from './strongest-weakest'

const ids = (figures: { indicatorId: string }[]) => figures.map(({ indicatorId }) => indicatorId)
const anyN = () => null

describe('the strongest and weakest figures', () => {
  it('are ordered by the place nobody can doubt', () => {
    const figures = [
      aFigure({ indicatorId: 'shared-first', place: aPlace(1, 1, 45, 1) }),
      aFigure({ indicatorId: 'third', place: aPlace(3, 1, 6, 1) }),
      aFigure({ indicatorId: 'unsure-last', place: aPlace(98, 50, 98, 4) }),
      aFigure({ indicatorId: 'ninetieth', place: aPlace(90, 85, 95, 4) }),
    ]
    const { strongest, weakest } = strongestAndWeakest(figures, anyN, 5)
    expect(ids(strongest)).toEqual(['third', 'shared-first'])
    expect(ids(weakest)).toEqual(['ninetieth', 'unsure-last'])
  })

  it('never hold the same figure in both lists, nor one without a place', () => {
    const figures = [
      aFigure({ indicatorId: 'a', place: aPlace(20, 10, 30, 1) }),
      aFigure({ indicatorId: 'b', place: null }),
    ]
    const { strongest, weakest } = strongestAndWeakest(figures, anyN, 5)
    expect(ids(strongest)).toEqual(['a'])
    expect(weakest).toEqual([])
  })

  it('leave out what rests on too few', () => {
    const figures = [
      aFigure({ indicatorId: 'few', n: 4, place: aPlace(1, 1, 1, 1) }),
      aFigure({ indicatorId: 'enough', n: 5, place: aPlace(9, 9, 9, 1) }),
    ]
    expect(ids(strongestAndWeakest(figures, () => 5, 5).strongest)).toEqual(['enough'])
  })

  it('measure places by the size of the field', () => {
    const figures = [
      aFigure({ indicatorId: 'small-field', rankedCount: 20, place: aPlace(4, 4, 4, 1) }),
      aFigure({ indicatorId: 'large-field', rankedCount: 98, place: aPlace(8, 8, 8, 1) }),
    ]
    expect(ids(strongestAndWeakest(figures, anyN, 1).strongest)).toEqual(['large-field'])
  })
})

describe('enough behind a figure', () => {
  it('is a value with at least the smallest n, where both are known', () => {
    expect(hasEnough(aFigure({ n: 5 }), 5)).toBe(true)
    expect(hasEnough(aFigure({ n: 4 }), 5)).toBe(false)
    expect(hasEnough(aFigure({ n: null }), 5)).toBe(true)
    expect(hasEnough(aFigure({ n: 4 }), null)).toBe(true)
    expect(hasEnough(aFigure({ status: 'suppressed', value: null }), null)).toBe(false)
  })
})
