import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeParts } from './whole-parts'

test('the parts that lost most by rounding down get what is missing', () => {
  expect(wholeParts([2.5, -1.5, 0], 1)).toEqual([3, -2, 0])
  expect(wholeParts([0.4, 0.4, 0.2], 1)).toEqual([1, 0, 0])
})

test('a whole part stays, and nothing is minus nothing', () => {
  expect(wholeParts([3, -0, 1e-12, -2], 1)).toEqual([3, 0, 0, -2])
})

test('whatever the parts, they add up and none is a place away', () => {
  const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(parts, (given) => {
      const total = Math.round(given.reduce((sum, part) => sum + part, 0)) + 0
      const whole = wholeParts(given, total)
      expect(whole.reduce((sum, part) => sum + part, 0)).toBe(total)
      whole.forEach((part, index) => {
        expect(Math.abs(part - (given[index] ?? 0))).toBeLessThanOrEqual(1 + 1e-8)
      })
    }),
  )
})
