import { expect, test } from 'vitest'
import { normalQuantile } from './normal-quantile'
import { portableLog } from './portable-log'
import { gammaShapes, nextGammas, nextNormal, nextNormals, type Streams, streamsFor } from './sample-stream'

function momentsOf(next: () => number, count = 40_000): { mean: number; variance: number } {
  const drawn = Array.from({ length: count }, next)
  const mean = drawn.reduce((sum, value) => sum + value, 0) / count
  return { mean, variance: drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count }
}

test('the logarithm is that of the tables', () => {
  for (const value of [1e-9, 0.3, Math.SQRT1_2, 1, 1.0001, Math.SQRT2, 2, 10, 12345.678]) {
    expect(Math.abs(portableLog(value) - Math.log(value))).toBeLessThan(1e-14)
  }
  expect(portableLog(1)).toBe(0)
})

test('the normal quantile is that of the tables', () => {
  expect(normalQuantile(0.5)).toBe(0)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
  expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 14)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 13)
  expect(normalQuantile(1e-9)).toBeCloseTo(-5.997807015008182, 12)
})

test('a stream depends on the names and the seed, not on who else is there', () => {
  const drawn = (streams: Streams, stream: number) => Array.from({ length: 5 }, () => nextNormal(streams, stream))
  const alone = drawn(streamsFor(7, 'x', ['b']), 0)
  expect(drawn(streamsFor(7, 'x', ['a', 'b', 'c']), 1)).toEqual(alone)
  expect(drawn(streamsFor(8, 'x', ['b']), 0)).not.toEqual(alone)
  expect(drawn(streamsFor(7 + 2 ** 32, 'x', ['b']), 0)).not.toEqual(alone)
  expect(drawn(streamsFor(7, 'y', ['b']), 0)).not.toEqual(alone)
  // The same on every machine, for ever: a published interval rests on it.
  expect(alone.map((value) => value.toFixed(9))).toEqual([
    '-0.579028000',
    '2.169007006',
    '1.249655584',
    '-0.037417182',
    '1.426097153',
  ])
})

test('streams of neighbours have nothing to do with each other', () => {
  const streams = streamsFor(1, 'x', ['101', '147'])
  const pairs = Array.from({ length: 20_000 }, () => nextNormal(streams, 0) * nextNormal(streams, 1))
  expect(Math.abs(pairs.reduce((sum, product) => sum + product, 0) / pairs.length)).toBeLessThan(0.03)
})

test('normal numbers have mean 0 and variance 1', () => {
  const streams = streamsFor(3, 'x', ['a'])
  const { mean, variance } = momentsOf(() => nextNormal(streams, 0))
  expect(Math.abs(mean)).toBeLessThan(0.02)
  expect(Math.abs(variance - 1)).toBeLessThan(0.03)
})

test.each([0.5, 1.5, 12.5, 400.5])('a gamma of shape %d has that as its mean and variance', (shape) => {
  const streams = streamsFor(5, 'x', ['a'])
  const of = gammaShapes(Float64Array.of(shape))
  const numbers = new Float64Array(1)
  const { mean, variance } = momentsOf(() => {
    nextGammas(streams, Int32Array.of(0), of, numbers)
    return numbers[0] ?? Number.NaN
  })
  expect(Math.abs(mean / shape - 1)).toBeLessThan(0.03)
  expect(Math.abs(variance / shape - 1)).toBeLessThan(0.08)
})

test('many at once are the same numbers as one by one', () => {
  const units = ['a', 'b', 'c']
  const [together, apart] = [streamsFor(7, 'x', units), streamsFor(7, 'x', units)]
  const numbers = new Float64Array(3)
  for (let round = 0; round < 50; round++) {
    nextNormals(together, Int32Array.of(2, 0), numbers)
    expect([...numbers]).toEqual([nextNormal(apart, 0), 0, nextNormal(apart, 2)])
  }
})

test('gamma numbers of a stream stay what they were', () => {
  const numbers = new Float64Array(3)
  nextGammas(
    streamsFor(7, 'x', ['a', 'b', 'c']),
    Int32Array.of(0, 1, 2),
    gammaShapes(Float64Array.of(0.5, 1.5, 60.5)),
    numbers,
  )
  // The same on every machine, for ever: a published interval rests on it.
  expect([...numbers].map((value) => value.toFixed(9))).toEqual(['0.009885198', '0.646346015', '51.204664202'])
})
