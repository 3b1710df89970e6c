import { describe, expect, it } from 'vitest'
import { aFigure, aPlace } from '../../tests/factories/edition-values'
import { biggestMovers, movementBetween } from './movement'

describe('a movement between editions', () => {
  it('counts places towards the first as forward', () => {
    const movement = movementBetween(aPlace(60, 55, 65), aPlace(20, 15, 25))
    expect(movement).toMatchObject({ places: 40, clear: true })
  })

  it('is not clear while either place lies within the other interval', () => {
    expect(movementBetween(aPlace(44, 31, 58), aPlace(40, 30, 55))?.clear).toBe(false)
    expect(movementBetween(aPlace(44, 40, 48), aPlace(30, 20, 44))?.clear).toBe(false)
    expect(movementBetween(aPlace(44, 31, 48), aPlace(30, 20, 40))?.clear).toBe(true)
  })

  it('needs both places', () => {
    expect(movementBetween(null, aPlace(40, 30, 55))).toBeNull()
    expect(movementBetween(aPlace(40, 30, 55), null)).toBeNull()
  })
})

describe('the biggest movers', () => {
  const before = [
    aFigure({ indicatorId: 'a', period: '2023', place: aPlace(50, 50, 50) }),
    aFigure({ indicatorId: 'b', period: '2023', place: aPlace(50, 10, 90) }),
    aFigure({ indicatorId: 'c', period: '2023', place: aPlace(50, 50, 50) }),
    aFigure({ indicatorId: 'd', period: '2023', place: aPlace(50, 50, 50) }),
    aFigure({ indicatorId: 'e', period: '2023', place: null }),
  ]
  const after = [
    aFigure({ indicatorId: 'a', period: '2024', place: aPlace(40, 40, 40) }),
    aFigure({ indicatorId: 'b', period: '2024', place: aPlace(20, 5, 60) }),
    aFigure({ indicatorId: 'c', period: '2023', place: aPlace(20, 20, 20) }),
    aFigure({ indicatorId: 'd', period: '2024', place: aPlace(70, 70, 70) }),
    aFigure({ indicatorId: 'e', period: '2024', place: aPlace(1, 1, 1) }),
    aFigure({ indicatorId: 'f', period: '2024', place: aPlace(1, 1, 1) }),
  ]
  const ids = (movements: { figureAfter: { indicatorId: string } }[]) =>
    movements.map(({ figureAfter }) => figureAfter.indicatorId)

  it('puts clear movements before larger ones that are not', () => {
    const { forward, back } = biggestMovers(before, after, 3)
    expect(ids(forward)).toEqual(['a', 'b'])
    expect(ids(back)).toEqual(['d'])
  })

  it('keeps to the number asked for', () => {
    expect(ids(biggestMovers(before, after, 1).forward)).toEqual(['a'])
  })
})
