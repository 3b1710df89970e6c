import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../engine/random'
import { robustRegression } from './robust-regression'
import { solveWeighted } from './solve-weighted'

// Brownlee's stack loss data (1965): air flow, water temperature, acid concentration, loss.
const stackLoss = [
  [80, 27, 89, 42],
  [80, 27, 88, 37],
  [75, 25, 90, 37],
  [62, 24, 87, 28],
  [62, 22, 87, 18],
  [62, 23, 87, 18],
  [62, 24, 93, 19],
  [62, 24, 93, 20],
  [58, 23, 87, 15],
  [58, 18, 80, 14],
  [58, 18, 89, 14],
  [58, 17, 88, 13],
  [58, 18, 82, 11],
  [58, 19, 93, 12],
  [50, 18, 89, 8],
  [50, 18, 86, 7],
  [50, 19, 72, 8],
  [50, 19, 79, 8],
  [50, 20, 80, 9],
  [56, 20, 82, 15],
  [70, 20, 91, 15],
]

const withOne = (rows: number[][]) => rows.map((row) => [1, ...row.slice(0, -1)])
const last = (rows: number[][]) => rows.map((row) => row.at(-1) ?? 0)

describe('least squares', () => {
  it('is that of the textbooks', () => {
    const fit = solveWeighted(
      withOne(stackLoss),
      last(stackLoss),
      stackLoss.map(() => 1),
    )
    const expected = [-39.9197, 0.7156, 1.2953, -0.1521]
    for (const [index, value] of expected.entries()) expect(fit?.coefficients[index]).toBeCloseTo(value, 4)
  })

  it('is nothing where columns depend on each other', () => {
    const x = [1, 2, 3, 4, 5, 6, 7].map((value) => [1, value, 2 * value])
    expect(robustRegression(x, [1, 2, 3, 4, 5, 6, 8])).toBeNull()
  })
})

describe('robust regression', () => {
  it('is that of R (robustbase::lmrob, MASS::rlm with method MM) on the stack loss data', () => {
    const fit = robustRegression(withOne(stackLoss), last(stackLoss))
    const expected = [-41.52, 0.939, 0.579, -0.113]
    for (const [index, value] of expected.entries()) expect(fit?.coefficients[index]).toBeCloseTo(value, 2)
    expect(fit?.scale).toBeCloseTo(1.912, 2)
    // Days 1, 3, 4 and 21 are the known odd ones.
    const low = fit?.weights.flatMap((weight, index) => (weight < 0.3 ? [index + 1] : []))
    expect(low).toEqual(expect.arrayContaining([4, 21]))
  })

  it('finds the line though three in ten points are far off', () => {
    const random = randomFrom(7)
    const noise = () => random() + random() + random() - 1.5
    const x = Array.from({ length: 98 }, () => [1, 60 + 100 * random(), 4 + random()])
    const y = x.map(([, need = 0, size = 0], index) =>
      index % 10 < 3 ? 400 + noise() : 5 + 0.2 * need - 3 * size + noise(),
    )
    const fit = robustRegression(x, y)
    expect(fit?.coefficients[1]).toBeCloseTo(0.2, 1)
    expect(Math.abs((fit?.coefficients[2] ?? 0) + 3)).toBeLessThan(0.6)
    expect(fit?.weights.filter((weight) => weight === 0)).toHaveLength(30)
  })

  it('is nearly least squares where errors are normal, and the same for the same seed', () => {
    const random = randomFrom(3)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const x = Array.from({ length: 150 }, () => [1, 10 * random()])
    const y = x.map(([, value = 0]) => 2 + 0.5 * value + normal())
    const fit = robustRegression(x, y)
    const plain = solveWeighted(
      x,
      y,
      y.map(() => 1),
    )
    expect(Math.abs((fit?.coefficients[1] ?? 0) - (plain?.coefficients[1] ?? 9))).toBeLessThan(0.03)
    expect(fit?.scale).toBeGreaterThan(0.85)
    expect(fit?.scale).toBeLessThan(1.15)
    expect(robustRegression(x, y)).toEqual(fit)
  })

  it('follows a change of unit and of level', () => {
    const random = randomFrom(11)
    const x = Array.from({ length: 40 }, () => [1, 10 * random()])
    const y = x.map(([, value = 0]) => value + random())
    const fit = robustRegression(x, y)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (factor, shift) => {
        const moved = robustRegression(
          x,
          y.map((value) => factor * value + shift),
        )
        expect((moved?.coefficients[1] ?? 0) / factor).toBeCloseTo(fit?.coefficients[1] ?? 0, 6)
        expect((moved?.scale ?? 0) / factor).toBeCloseTo(fit?.scale ?? 0, 6)
      }),
      { numRuns: 4 },
    )
  })

  it('is nothing with too few points, or where most lie on one line', () => {
    expect(robustRegression([[1], [1]], [1, 2])).toBeNull()
    const x = [1, 2, 3, 4, 5, 6, 7, 8].map((value) => [1, value])
    expect(robustRegression(x, [1, 2, 3, 4, 5, 6, 7, 80])).toBeNull()
  })
})
