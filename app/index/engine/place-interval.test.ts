import { expect, test } from 'vitest'
import { placesNotRuledOut, rateInterval, shareInterval } from './place-interval'

test("Wilson's interval for 15 of 148", () => {
  // Newcombe 1998, table I, method 3: 0.0624 to 0.1605 at 95 %.
  const { low, high } = shareInterval(15, 148, 1, 1.959964) ?? { low: 0, high: 0 }
  expect(low).toBeCloseTo(0.0624, 4)
  expect(high).toBeCloseTo(0.1605, 4)
})

test('nobody of twenty is not certainly nobody', () => {
  const { low, high } = shareInterval(0, 20, 100, 1.959964) ?? { low: 1, high: 1 }
  expect(low).toBe(0)
  expect(high).toBeCloseTo(16.11, 2)
  expect(shareInterval(20, 20)?.high).toBe(1)
})

test("Byar's interval for ten events", () => {
  // Exact Poisson at 95 %: 4.795 to 18.39; Byar's approximation: 4.79 to 18.39.
  const { low, high } = rateInterval(10, 1, 1, 1.959964) ?? { low: 0, high: 0 }
  expect(low).toBeCloseTo(4.79, 2)
  expect(high).toBeCloseTo(18.39, 2)
  expect(rateInterval(0, 1000, 1000)?.low).toBe(0)
})

test('counts that cannot be have no interval', () => {
  expect(shareInterval(5, 0)).toBeNull()
  expect(shareInterval(6, 5)).toBeNull()
  expect(rateInterval(-1, 5)).toBeNull()
  expect(rateInterval(1, 0)).toBeNull()
})

test('without any uncertainty the places are the tie itself', () => {
  const places = placesNotRuledOut([9, 7, 7, 5, null], [null, null, null, null, null], 'higher')
  expect(places).toEqual([
    { rankLow: 1, rankHigh: 1 },
    { rankLow: 2, rankHigh: 3 },
    { rankLow: 2, rankHigh: 3 },
    { rankLow: 4, rankHigh: 4 },
    null,
  ])
})

test('only units whose interval lies wholly on one side are better or worse', () => {
  const intervals = [
    { low: 8, high: 10 },
    { low: 6, high: 8 },
    { low: 1, high: 3 },
  ]
  expect(placesNotRuledOut([9, 7, 2], intervals, 'higher')).toEqual([
    { rankLow: 1, rankHigh: 2 },
    { rankLow: 1, rankHigh: 2 },
    { rankLow: 3, rankHigh: 3 },
  ])
  expect(placesNotRuledOut([9, 7, 2], intervals, 'lower')).toEqual([
    { rankLow: 2, rankHigh: 3 },
    { rankLow: 2, rankHigh: 3 },
    { rankLow: 1, rankHigh: 1 },
  ])
})
