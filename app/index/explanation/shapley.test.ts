import { expect, test } from 'vitest'
import { joinings, partsOf } from './shapley'

test('the glove game: two left gloves, one right', () => {
  // Shapley values of the textbook: 1/6, 1/6 and 4/6.
  const worth = (coalition: number) => ((coalition & 4) !== 0 && (coalition & 3) !== 0 ? 1 : 0)
  const ways = joinings(3, () => true)
  expect(ways && partsOf(3, ways, worth).map((part) => Math.round(part * 6))).toEqual([1, 1, 4])
})

test('an order through a coalition without outcome does not count, and the parts still add up', () => {
  const worth = new Map([
    [0, 10],
    [1, 14],
    [3, 20],
  ])
  const ways = joinings(2, (coalition) => worth.has(coalition))
  expect(ways && partsOf(2, ways, (coalition) => worth.get(coalition) ?? Number.NaN)).toEqual([4, 6])
})

test('where no order is left nothing is said', () => {
  expect(joinings(2, (coalition) => coalition === 0 || coalition === 3)).toBeNull()
})
