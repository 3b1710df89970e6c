import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderRoom, orderUnits } from './order-units'

function ordered(scores: readonly number[]): { order: number[]; keys: number[]; count: number } {
  const room = orderRoom(scores.length)
  const count = orderUnits(Int32Array.from(scores.keys()), Float64Array.from(scores), room)
  return { order: [...room.order], keys: [...room.keys.subarray(0, count)], count }
}

function expectOrdered(scores: readonly number[]): void {
  const { order, keys, count } = ordered(scores)
  const known = scores.filter((score) => !Number.isNaN(score))
  expect(count).toBe(known.length)
  expect(keys.map((key) => key + 0)).toEqual(known.toSorted((a, b) => b - a).map((key) => key + 0))
  expect(order.toSorted((a, b) => a - b)).toEqual([...scores.keys()])
  expect(order.slice(0, count).map((unit) => (scores[unit] ?? 0) + 0)).toEqual(keys.map((key) => key + 0))
}

test('whatever the scores, the highest come first and those without one last', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: 0, max: 5 }))), expectOrdered))
})

test.each([
  ['evenly spread', (index: number) => (index * 617) % 1000],
  ['the same', () => 4],
  ['crowded at one end', (index: number) => 2 ** -((index * 7) % 1000)],
  ['crowded at the other, few at a time', (index: number) => -(1.01 ** ((index * 389) % 5000))],
  ['two heaps', (index: number) => (index % 2) * 1e9 + ((index * 7919) % 3001)],
])('5000 scores, %s', (_, score) => {
  expectOrdered(Array.from({ length: 5000 }, (_one, index) => score(index)))
})
