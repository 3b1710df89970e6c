import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMethod } from '../../../tests/factories/index-method'
import { computeIndex } from '../engine/compute-index'
import type { Method, MethodDocument } from '../engine/method'
import { contributionPath, type MunicipalityScores } from './contribution-path'
import { treatedValue } from './treated-value'

const ids = ['p', 'q', 'r', 's', 't']
const weight = fc.integer({ min: 1, max: 9 })
const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 4 })
const rows = fc.array(fc.tuple(value, value, value, value, value), { minLength: 2, maxLength: 10 })

function tree([one, two, p, q, r, s, t]: number[]): MethodDocument['tree'] {
  const leaf = (indicator: string, of: number | undefined) => ({ indicator, weight: of ?? 1 })
  return {
    id: 'index',
    children: [
      {
        id: 'one',
        weight: one ?? 1,
        children: [leaf('p', p), { id: 'deep', weight: q ?? 1, children: [leaf('q', q), leaf('r', r)] }],
      },
      { id: 'two', weight: two ?? 1, children: [leaf('s', s), leaf('t', t)] },
    ],
  }
}

function methodOf(weights: number[], minimum: number): Method {
  const steps: MethodDocument['steps'] = {
    normalise: { rule: 'percentile-rank', scale: [0, 100] },
    coverage: [{ depth: 1, minimum }],
  }
  return aMethod({ ids, tree: tree(weights), steps })
}

function scoredUnits(method: Method, table: readonly (readonly (number | null)[])[]): MunicipalityScores[] {
  const units = table.map((_, place) => `u${place}`)
  const values = new Map(ids.map((id, column) => [id, table.map((row) => row[column] ?? null)]))
  const computed = computeIndex(method, { units, values }, { trace: true })
  if (!computed.ok) throw new Error(JSON.stringify(computed.problem))
  return computed.value.units.map((unit) => ({
    points: new Map(Object.entries(unit.indicators ?? {}).map(([id, { normalised }]) => [id, normalised])),
    scores: new Map([
      ['index', unit.score],
      ...Object.entries(unit.groups).map(([id, { score }]): [string, number | null] => [id, score]),
    ]),
  }))
}

test('under arithmetic means the contributions of all indicators add up to each score', () => {
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 7, maxLength: 7 }),
      fc.constantFrom(0, 0.5, 0.9),
      rows,
      (weights, floor, table) => {
        const method = methodOf(weights, floor)
        for (const scored of scoredUnits(method, table)) {
          const steps = ids.flatMap((id) => contributionPath(method, id, scored))
          for (const [group, score] of scored.scores) {
            const own = steps.filter(({ groupId }) => groupId === group)
            const sum = own.reduce((total, { contribution }) => total + (contribution ?? 0), 0)
            if (score === null)
              expect(own.every(({ contribution, share }) => contribution === null && share === null)).toBe(true)
            else expect(sum).toBeCloseTo(score, 9)
            const shares = own.reduce((total, { share }) => total + (share ?? 0), 0)
            if (score !== null) expect(shares).toBeCloseTo(1, 9)
          }
        }
      },
    ),
  )
})

test('weights by hand: what a municipality lacks makes the rest weigh more', () => {
  const method = methodOf([1, 1, 3, 1, 1, 1, 1], 0)
  const points = new Map([
    ['p', 40],
    ['q', 80],
    ['s', 10],
    ['t', 20],
  ])
  const scored = {
    points,
    scores: new Map([
      ['deep', 80],
      ['one', 50],
      ['two', 15],
      ['index', 32.5],
    ]),
  }
  expect(contributionPath(method, 'q', scored)).toEqual([
    { groupId: 'deep', aggregation: 'arithmetic', nominalShare: 0.5, share: 1, contribution: 80, score: 80 },
    { groupId: 'one', aggregation: 'arithmetic', nominalShare: 0.125, share: 0.25, contribution: 20, score: 50 },
    { groupId: 'index', aggregation: 'arithmetic', nominalShare: 0.0625, share: 0.125, contribution: 10, score: 32.5 },
  ])
  expect(contributionPath(method, 'r', scored).map(({ share, contribution }) => [share, contribution])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ])
  expect(contributionPath(method, 'unknown', scored)).toEqual([])
})

test('a geometric mean is no sum of parts, nor is what lies above it', () => {
  const method = aMethod({
    tree: {
      id: 'index',
      children: [{ id: 'g', aggregation: 'geometric', children: [{ indicator: 'x' }, { indicator: 'y' }] }],
    },
    steps: { normalise: { rule: 'percentile-rank', scale: [1, 100] } },
  })
  const scored = {
    points: new Map([
      ['x', 4],
      ['y', 9],
    ]),
    scores: new Map([
      ['g', 6],
      ['index', 6],
    ]),
  }
  expect(contributionPath(method, 'x', scored).map(({ share, contribution }) => ({ share, contribution }))).toEqual([
    { share: 0.5, contribution: null },
    { share: 0.5, contribution: null },
  ])
})

test('a treated value is what the engine made of it', () => {
  const outliers = { rule: 'winsorise-or-log', skewness: 2, kurtosis: 3.5, maxPoints: 1 } as const
  const method = aMethod({ ids: ['x'], steps: { outliers, normalise: { rule: 'min-max', scale: [0, 1] } } })
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 500]
  const column = values.map((one) => ({ value: one, points: 0.5 }))
  const computed = computeIndex(
    method,
    { units: values.map(String), values: new Map([['x', values]]) },
    { trace: true },
  )
  const treated = computed.ok ? computed.value.units.map(({ indicators }) => indicators?.x?.treated ?? null) : []
  expect(values.map((_, place) => treatedValue(method, 'x', column, place)?.treated)).toEqual(treated)
  expect(treatedValue(method, 'x', column, 9)).toEqual({
    transform: 'none',
    treatment: 'winsorise',
    treated: 9,
    isMoved: true,
  })
  expect(treatedValue(method, 'x', column, 0)).toMatchObject({ treated: 1, isMoved: false })
})

test('a treated value stays unknown where the method used a table that is not kept', () => {
  const divided = aMethod({ ids: ['x'], indicators: { x: { direction: 'higher', divideBy: 'people' } } })
  expect(treatedValue(divided, 'x', [{ value: 1, points: 0 }], 0)).toBeNull()
  expect(treatedValue(divided, 'unknown', [], 0)).toBeNull()
})
