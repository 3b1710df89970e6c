import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMethod } from '../../../tests/factories/index-method'
import { possibleRanks } from './possible-ranks'

const units = ['a', 'b', 'c', 'd']

test('what is missing takes the best and the worst seen, everything else stays', () => {
  const method = aMethod({ ids: ['x', 'y'] })
  const points = new Map([
    ['x', [60, 50, 40, 30]],
    ['y', [null, 90, 40, 10]],
  ])
  const ranks = possibleRanks(method, units, points)
  // Scores 60, 70, 40, 20; a: between (60 + 10) / 2 and (60 + 90) / 2.
  expect(ranks?.get('a')).toEqual({ missing: 1, of: 2, best: 1, worst: 3 })
  expect(ranks?.get('b')).toEqual({ missing: 0, of: 2, best: 1, worst: 1 })
  expect(ranks?.get('d')).toEqual({ missing: 0, of: 2, best: 4, worst: 4 })
})

test('a unit without a place gets the places it could have, and one without hope none', () => {
  const method = aMethod({
    ids: ['x', 'y'],
    steps: { normalise: { rule: 'min-max', scale: [0, 1] }, coverage: [{ depth: 0, minimum: 1 }] },
  })
  const points = new Map([
    ['x', [0.5, 1, 0]],
    ['y', [null, 1, 0]],
  ])
  expect(possibleRanks(method, ['a', 'b', 'c'], points)?.get('a')).toEqual({ missing: 1, of: 2, best: 2, worst: 2 })
  const nobody = new Map([['x', [0.5, 1, 0]]])
  expect(possibleRanks(method, ['a', 'b', 'c'], nobody)?.get('a')).toEqual({
    missing: 0,
    of: 1,
    best: null,
    worst: null,
  })
})

test('the place itself always lies between the best and the worst, and they meet where nothing is missing', () => {
  const value = fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 })
  const rows = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 12 })
  const method = aMethod({ ids: ['x', 'y', 'z'] })
  fc.assert(
    fc.property(rows, (table) => {
      const names = table.map((_, place) => `u${place}`)
      const points = new Map(['x', 'y', 'z'].map((id, column) => [id, table.map((row) => row[column] ?? null)]))
      for (const { missing, best, worst } of possibleRanks(method, names, points)?.values() ?? []) {
        if (best === null || worst === null) continue
        expect(best).toBeLessThanOrEqual(worst)
        if (missing === 0) expect(best).toBe(worst)
        expect(worst).toBeLessThanOrEqual(table.length)
      }
    }),
  )
})

test('no places where units are compared in pairs', () => {
  const tree = { id: 'index', aggregation: 'copeland' as const, children: [{ indicator: 'x' }] }
  expect(possibleRanks(aMethod({ ids: ['x'], tree }), ['a'], new Map())).toBeNull()
})
