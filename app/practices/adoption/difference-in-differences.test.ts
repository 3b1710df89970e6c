import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, differenceInDifferences, placeboEffects } from './difference-in-differences'

const value = fc.double({ min: -1000, max: 1000, noNaN: true })
const pair = fc.record({ before: value, after: value })
const group = fc.array(pair, { minLength: 2, maxLength: 30 })
const named = (pairs: readonly { before: number; after: number }[]): Change[] =>
  pairs.map((one, place) => ({ municipalityCode: String(place), ...one }))

/** Least squares by the normal equations, solved by elimination: knows nothing of differences. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const size = rows[0]?.length ?? 0
  const system = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0)),
    rows.reduce((sum, row, place) => sum + (row[i] ?? 0) * (values[place] ?? 0), 0),
  ])
  for (let pivot = 0; pivot < size; pivot++) {
    const from = system
      .slice(pivot)
      .reduce((best, row) => (Math.abs(row[pivot] ?? 0) > Math.abs(best[pivot] ?? 0) ? row : best))
    const at = system.indexOf(from)
    system[at] = system[pivot] ?? []
    system[pivot] = from
    for (const row of system) {
      if (row === from) continue
      const factor = (row[pivot] ?? 0) / (from[pivot] ?? 1)
      for (let column = pivot; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (from[column] ?? 0)
    }
  }
  return system.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1))
}

/** The coefficient of adopter × after in value = a + b·adopter + c·after + d·adopter·after. */
function interaction(adopter: { before: number; after: number }, others: readonly { before: number; after: number }[]) {
  const rows: number[][] = []
  const values: number[] = []
  for (const [treated, { before, after }] of [[1, adopter] as const, ...others.map((one) => [0, one] as const)]) {
    rows.push([1, treated, 0, 0], [1, treated, 1, treated])
    values.push(before, after)
  }
  return leastSquares(rows, values)[3] ?? Number.NaN
}

describe('difference in differences', () => {
  it('is the change beyond that of the others', () => {
    const others = [
      { before: 50, after: 52 },
      { before: 40, after: 44 },
    ]
    expect(differenceInDifferences({ before: 30, after: 38 }, others)).toEqual({ own: 8, others: 3, effect: 5 })
    expect(differenceInDifferences({ before: 30, after: 38 }, [])).toBeNull()
  })

  it('is what a regression with an interaction estimates', () => {
    fc.assert(
      fc.property(pair, group, (adopter, others) => {
        const effect = differenceInDifferences(adopter, others)?.effect ?? Number.NaN
        expect(effect).toBeCloseTo(interaction(adopter, others), 6)
      }),
    )
  })

  it('does not care where zero is, nor for what happened to everybody', () => {
    fc.assert(
      fc.property(pair, group, value, value, (adopter, others, constant, trend) => {
        const moved = ({ before, after }: { before: number; after: number }) => ({
          before: before + constant,
          after: after + constant + trend,
        })
        const effect = differenceInDifferences(adopter, others)?.effect ?? 0
        expect(differenceInDifferences(moved(adopter), others.map(moved))?.effect).toBeCloseTo(effect, 6)
      }),
    )
  })

  it('scales with the unit and does not know the order of the rows', () => {
    fc.assert(
      fc.property(pair, group, fc.integer({ min: -100, max: 100 }), (adopter, others, factor) => {
        const scaled = ({ before, after }: { before: number; after: number }) => ({
          before: before * factor,
          after: after * factor,
        })
        const effect = differenceInDifferences(adopter, others)?.effect ?? 0
        expect(differenceInDifferences(scaled(adopter), others.map(scaled))?.effect).toBeCloseTo(effect * factor, 4)
        expect(differenceInDifferences(adopter, [...others].reverse())?.effect).toBeCloseTo(effect, 6)
      }),
    )
  })
})

describe('placebo adopters', () => {
  it('are each measured against the others, never against themselves', () => {
    fc.assert(
      fc.property(group, (pairs) => {
        const others = named(pairs)
        const placebos = placeboEffects(others)
        for (const [place, own] of others.entries()) {
          const rest = others.filter((one) => one !== own)
          expect(placebos[place]?.effect).toBeCloseTo(differenceInDifferences(own, rest)?.effect ?? 0, 6)
        }
        expect(placebos.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(0, 6)
      }),
    )
  })

  it('need one another', () => {
    expect(placeboEffects(named([{ before: 1, after: 2 }]))).toEqual([])
  })
})
