import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderRoom } from './order-units'
import { quarterOf } from './quarter'
import { ranksOf, rankUnits } from './ranking'

test('ties share the better place and the next place is left open', () => {
  expect(ranksOf([5, 7, 7, 9, null], 'higher')).toEqual([4, 2, 2, 1, null])
  expect(ranksOf([5, 7, 7, 9, null], 'lower')).toEqual([1, 2, 2, 4, null])
  expect(ranksOf([null, null], 'higher')).toEqual([null, null])
  expect(ranksOf([], 'higher')).toEqual([])
})

test('a rank is one more than the number of better units', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 50 }))), (values) => {
      const expected = values.map((value) =>
        value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
      )
      expect(ranksOf(values, 'higher')).toEqual(expected)
    }),
  )
})

test('sorting again from any earlier order gives the same ranks', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), fc.nat(), (values, seed) => {
      const scores = Float64Array.from(values)
      const shift = seed % values.length
      const order = Int32Array.from(values, (_, index) => (index + shift) % values.length)
      const ranks = new Int32Array(values.length)
      rankUnits(order, scores, ranks, orderRoom(values.length))
      expect([...ranks]).toEqual(ranksOf(values, 'higher'))
    }),
  )
})

test('a score that is missing in a draw comes last and has rank 0', () => {
  const scores = Float64Array.of(1, Number.NaN, 3)
  const order = Int32Array.of(1, 0, 2)
  const ranks = new Int32Array(3)
  rankUnits(order, scores, ranks, orderRoom(3))
  expect([...ranks]).toEqual([2, 0, 1])
})

test('many units are ranked as few are', () => {
  const values = Array.from({ length: 500 }, (_, index) => (index % 7 === 3 ? null : ((index * 7919) % 251) / 3))
  const expected = values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
  )
  expect(ranksOf(values, 'higher')).toEqual(expected)
  expect(ranksOf(values.slice(0, 90), 'lower').filter((rank) => rank === null)).toHaveLength(13)
})

test('quarters are as even as they can be, the better ones taking what is left over', () => {
  const sizes = (count: number) =>
    [1, 2, 3, 4].map(
      (quarter) =>
        Array.from({ length: count }, (_, index) => quarterOf(index + 1, count)).filter((q) => q === quarter).length,
    )
  expect(sizes(100)).toEqual([25, 25, 25, 25])
  expect(sizes(98)).toEqual([25, 24, 25, 24])
  expect(sizes(97)).toEqual([25, 24, 24, 24])
  expect(sizes(95)).toEqual([24, 24, 24, 23])
  expect(sizes(3)).toEqual([1, 1, 1, 0])
  expect(quarterOf(1, 1)).toBe(1)
})

test('units that share a place share its quarter', () => {
  const ranks = ranksOf([9, 8, 8, 8, 1, 1, 1, 1], 'higher')
  expect(ranks.map((rank) => rank && quarterOf(rank, 8))).toEqual([1, 1, 1, 1, 3, 3, 3, 3])
})
