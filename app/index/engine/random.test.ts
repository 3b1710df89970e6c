import { expect, test } from 'vitest'
import { randomFrom, splitMix64, xoshiro128 } from './random'

test('SplitMix64 gives the words of its reference code for seed 0', () => {
  const next = splitMix64(0n)
  expect([next(), next(), next()]).toEqual([0xe220a8397b1dcdafn, 0x6e789e6aa1b965f4n, 0x06c45d188009454fn])
})

test('xoshiro128** gives the words of its reference code for the state 1, 2, 3, 4', () => {
  const next = xoshiro128([1, 2, 3, 4])
  expect([next(), next(), next(), next()]).toEqual([11520, 0, 5927040, 70819200])
})

test('a seed gives the same numbers every time, another seed others', () => {
  const take = (seed: number) => Array.from({ length: 5 }, randomFrom(seed))
  expect(take(20261121)).toEqual(take(20261121))
  expect(take(1)).not.toEqual(take(2))
})

test('numbers are spread evenly from 0 up to 1', () => {
  const numbers = Array.from({ length: 10_000 }, randomFrom(7))
  const tenths = numbers.map((number) => Math.floor(number * 10))
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = tenths.filter((one) => one === tenth).length
    expect(Math.abs(count - 1000)).toBeLessThan(120)
  }
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
})
