import { describe, expect, test } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import { computeIndex, type IndexResult } from './compute-index'
import type { DataFault, Figures } from './figures'
import type { Method } from './method'

function computed(method: Method, figures: Figures): IndexResult {
  const result = computeIndex(method, figures, { trace: true })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function faultsOf(method: Method, figures: Figures): readonly DataFault[] {
  const result = computeIndex(method, figures)
  return result.ok ? [] : result.problem
}

const scores = ({ units }: IndexResult) => units.map(({ score }) => score)
const ranks = ({ units }: IndexResult) => units.map(({ rank }) => rank)
const normalised = ({ units }: IndexResult, id: string) => units.map((unit) => unit.indicators?.[id]?.normalised)

describe('gaps', () => {
  test('a missing value is not a zero: the weights of the rest grow', () => {
    const tree = { id: 'index', children: [{ indicator: 'x', weight: 3 }, { indicator: 'y' }] }
    const result = computed(aMethod({ tree }), someFigures({ x: [0, 5, 10], y: [4, null, 0] }))
    expect(scores(result)).toEqual([0.25, 0.5, 0.75])
    expect(result.units.map(({ coverage }) => coverage)).toEqual([1, 0.75, 1])
  })

  test('the mean of its group fills a gap, and still counts as missing in coverage', () => {
    const method = aMethod({
      steps: {
        gaps: { rule: 'group-mean', groupColumn: 'region' },
        normalise: { rule: 'min-max', scale: [0, 1] },
        coverage: [{ depth: 0, minimum: 0.5 }],
      },
    })
    const result = computed(
      method,
      someFigures(
        { x: [0, 4, null, 10, null], y: [0, 1, 1, 1, null] },
        { unitTable: { region: ['n', 'n', 'n', 's', 's'] } },
      ),
    )
    expect(result.units[2]).toMatchObject({ score: 0.6, coverage: 0.5 })
    expect(result.units[2]?.indicators?.x).toEqual({
      value: null,
      filled: 2,
      transformed: 2,
      treated: 2,
      normalised: 0.2,
    })
    expect(result.units[4]).toMatchObject({ score: null, rank: null, coverage: 0 })
    expect(result.indicators[0]).toMatchObject({ id: 'x', n: 3 })
  })
})

describe('denominators and transforms', () => {
  test('an indicator is divided by a column of the unit table, whoever has none has no value', () => {
    const method = aMethod({ ids: ['x'], indicators: { x: { direction: 'higher', divideBy: 'people' } } })
    const result = computed(method, someFigures({ x: [10, 10, 30] }, { unitTable: { people: [10, 5, null] } }))
    expect(result.units.map((unit) => unit.indicators?.x?.treated)).toEqual([1, 2, null])
    expect(result.notes).toEqual(['Indicator "x": 1 values have no people to divide by.'])
  })

  test('a denominator of zero is reported with unit and column', () => {
    const method = aMethod({ ids: ['x'], indicators: { x: { direction: 'higher', divideBy: 'people' } } })
    expect(faultsOf(method, someFigures({ x: [1, 2] }, { unitTable: { people: [1, 0] } }))).toEqual([
      { table: 'units', unit: 'b', column: 'people', wrong: 'cannot divide by 0', right: 'a number above 0' },
    ])
  })

  test('the logarithm of a value that has none is reported, not skipped', () => {
    const method = aMethod({ ids: ['x'], indicators: { x: { direction: 'higher', transform: 'log10' } } })
    expect(faultsOf(method, someFigures({ x: [1, 0, 100] }))).toEqual([
      {
        table: 'figures',
        unit: 'b',
        column: 'x',
        wrong: '0 has no log10',
        right: 'a value above 0, or the transform none',
      },
    ])
  })
})

test('a screened unit is left out of everything, also of the scale of the others', () => {
  const method = aMethod({
    steps: { screen: { minimumAvailability: 0.6 }, normalise: { rule: 'min-max', scale: [0, 1] } },
  })
  const result = computed(method, someFigures({ x: [0, 5, 1000], y: [0, 1, null] }))
  expect(scores(result)).toEqual([0, 1, null])
  expect(result.indicators.map(({ n }) => n)).toEqual([2, 2])
  expect(result.notes).toEqual(['Left out of everything, too few values: c.'])
})

describe('normalising', () => {
  const one = (rule: NonNullable<Parameters<typeof aMethod>[0]>['steps'], direction: 'higher' | 'lower' = 'higher') =>
    aMethod({ ids: ['x'], indicators: { x: { direction } }, ...(rule && { steps: rule }) })

  test('percentile ranks go from worst to best, ties sharing the mean place', () => {
    const x = [10, 20, 20, 40, 50, null]
    const mean = one({ normalise: { rule: 'percentile-rank' } })
    const min = one({ normalise: { rule: 'percentile-rank', ties: 'min' } })
    expect(normalised(computed(mean, someFigures({ x })), 'x')).toEqual([0, 37.5, 37.5, 75, 100, null])
    expect(normalised(computed(min, someFigures({ x })), 'x')).toEqual([0, 25, 25, 75, 100, null])
  })

  test('lower is better turns the scale, the stored value stays', () => {
    const x = [10, 20, 20, 40, 50]
    const result = computed(one({ normalise: { rule: 'percentile-rank', ties: 'min' } }, 'lower'), someFigures({ x }))
    expect(normalised(result, 'x')).toEqual([100, 50, 50, 25, 0])
    expect(result.units[0]?.indicators?.x).toMatchObject({ value: 10, treated: 10 })
    const scaled = computed(one({ normalise: { rule: 'min-max' } }, 'lower'), someFigures({ x }))
    expect(normalised(scaled, 'x')).toEqual([100, 75, 75, 25, 0])
    const z = computed(one({ normalise: { rule: 'z-score', mean: 50, sd: 10 } }, 'lower'), someFigures({ x: [1, 3] }))
    expect(normalised(z, 'x')).toEqual([50 + 10 / Math.SQRT2, 50 - 10 / Math.SQRT2])
  })

  test('Borda points count the places above the worst', () => {
    const result = computed(one({ normalise: { rule: 'rank' } }), someFigures({ x: [10, 20, 20, 40] }))
    expect(normalised(result, 'x')).toEqual([0, 1.5, 1.5, 3])
  })

  test('goalposts clip what lies outside', () => {
    const indicators = { x: { direction: 'lower' as const, goalposts: [0, 10] as [number, number] } }
    const method = aMethod({ ids: ['x'], indicators, steps: { normalise: { rule: 'goalposts', scale: [0, 1] } } })
    const result = computed(method, someFigures({ x: [-5, 2.5, 12] }))
    expect(normalised(result, 'x')).toEqual([1, 0.75, 0])
  })

  test.each([[[3, 3, 3]], [[3, null, null]], [[null, null, null]]])(
    'an indicator without spread gives no scores, and a note: %j',
    (x) => {
      const result = computed(aMethod(), someFigures({ x, y: [1, 2, 3] }))
      expect(scores(result)).toEqual([0, 0.5, 1])
      expect(result.units.map(({ coverage }) => coverage)).toEqual([0.5, 0.5, 0.5])
      expect(result.notes).toEqual(['Indicator "x" gives no scores: fewer than two values, or all of them the same.'])
    },
  )
})

describe('aggregation', () => {
  const values = { x: [1, 4], y: [4, 16] }

  test.each([
    ['arithmetic', [2.5, 10]],
    ['geometric', [2, 8]],
    ['harmonic', [1.6, 6.4]],
  ] as const)('%s means', (aggregation, expected) => {
    const tree = { id: 'index', aggregation, children: [{ indicator: 'x' }, { indicator: 'y' }] }
    const result = computed(aMethod({ tree, steps: {} }), someFigures(values))
    scores(result).forEach((score, index) => {
      expect(score).toBeCloseTo(expected[index] ?? Number.NaN, 12)
    })
  })

  test('a geometric mean has no use for a raw value of zero', () => {
    const tree = { id: 'index', aggregation: 'geometric' as const, children: [{ indicator: 'x' }] }
    const faults = faultsOf(aMethod({ tree, steps: {} }), someFigures({ x: [0, 1], y: [1, 1] }))
    expect(faults).toMatchObject([{ unit: 'a', column: 'x', wrong: 'a geometric mean has no use for 0' }])
  })

  test('a theme below its floor has no score and takes its area along', () => {
    const ids = ['p', 'q', 'r', 's', 't']
    const tree = {
      id: 'index',
      children: [
        {
          id: 'area',
          children: [
            { id: 'area.one', children: [{ indicator: 'p' }, { indicator: 'q' }] },
            { id: 'area.two', children: [{ indicator: 'r' }] },
          ],
        },
        { id: 'other', children: [{ id: 'other.one', children: [{ indicator: 's' }, { indicator: 't' }] }] },
      ],
    }
    const coverage = [
      { depth: 2, minimum: 0.6 },
      { depth: 1, minimum: 0.6 },
    ]
    const figures = someFigures({ p: [0, 1, 0], q: [null, 1, 0], r: [0, 1, 1], s: [0, 1, 1], t: [0, 1, 1] })
    const steps = { normalise: { rule: 'min-max' as const }, coverage }
    const [first] = computed(aMethod({ ids, tree, steps }), figures).units
    expect(first?.groups['area.one']).toEqual({ score: null, rank: null, coverage: 0.5 })
    expect(first?.groups.area).toEqual({ score: null, rank: null, coverage: 0.5 })
    expect(first?.groups.other).toEqual({ score: 0, rank: 3, coverage: 1 })
    expect(first).toMatchObject({ score: 0, rank: 3, coverage: 0.5 })
    const strict = aMethod({ ids, tree, steps: { ...steps, coverage: [...coverage, { depth: 0, minimum: 1 }] } })
    expect(ranks(computed(strict, figures))).toEqual([null, 1, 2])
  })

  test('three of five is enough for a floor of 0.6', () => {
    const ids = ['p', 'q', 'r', 's', 't']
    const steps = { normalise: { rule: 'min-max' as const }, coverage: [{ depth: 0, minimum: 0.6 }] }
    const children = ids.map((indicator) => ({ indicator, weight: 0.1 }))
    const figures = someFigures({ p: [0, 1], q: [0, 1], r: [0, 1], s: [null, 1], t: [null, 1] })
    expect(ranks(computed(aMethod({ ids, tree: { id: 'index', children }, steps }), figures))).toEqual([2, 1])
  })
})

test('ties share the better place: 1, 2, 2, 4, also when equal means are added up in another order', () => {
  const method = aMethod({ ids: ['x', 'y', 'z'], steps: { normalise: { rule: 'none' } } })
  const figures = someFigures({ x: [9, 0.1, 0.3, 0], y: [9, 0.2, 0.2, 0], z: [9, 0.3, 0.1, 0.1] })
  expect(ranks(computed(method, figures))).toEqual([1, 2, 2, 4])
})

test('what the figures lack is named', () => {
  const figures = { units: ['a', 'a'], values: new Map([['x', [1, Number.POSITIVE_INFINITY]]]) }
  expect(faultsOf(aMethod(), figures).map(({ column, wrong }) => `${column}: ${wrong}`)).toEqual([
    'unit: the unit is there twice',
    'x: Infinity is not a number',
    'y: the method needs this indicator',
  ])
})
