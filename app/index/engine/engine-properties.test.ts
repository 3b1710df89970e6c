import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMethod } from '../../../tests/factories/index-method'
import { computeIndex, type UnitResult } from './compute-index'
import type { Figures } from './figures'
import type { Method, MethodDocument } from './method'

const rules = ['percentile-rank', 'min-max', 'z-score'] as const
const ids = ['p', 'q', 'r', 's', 't']
const tree: MethodDocument['tree'] = {
  id: 'index',
  children: [
    { id: 'one', children: [{ indicator: 'p' }, { indicator: 'q', weight: 2 }] },
    { id: 'two', children: [{ indicator: 'r' }, { indicator: 's' }, { indicator: 't' }] },
  ],
}
const indicators: MethodDocument['indicators'] = Object.fromEntries(
  ids.map((id, index) => [id, { direction: index % 2 === 0 ? 'higher' : 'lower' }]),
)

function methodWith(rule: (typeof rules)[number], minimum = 0.5): Method {
  const coverage = [{ depth: 1, minimum }]
  const normalise = rule === 'z-score' ? { rule, mean: 100, sd: 15 } : { rule, scale: [0, 100] as [number, number] }
  return aMethod({ ids, tree, indicators, steps: { normalise, coverage } })
}

const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 6 })
const rows = fc.array(fc.tuple(value, value, value, value, value), { minLength: 2, maxLength: 12 })
type Row = readonly (number | null)[]

function figuresOf(table: readonly Row[]): Figures {
  return {
    units: table.map((_, index) => `u${index}`),
    values: new Map(ids.map((id, column) => [id, table.map((row) => row[column] ?? null)])),
  }
}

function computed(method: Method, figures: Figures): UnitResult[] {
  const result = computeIndex(method, figures)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.units
}

function rounded(units: readonly UnitResult[]): unknown {
  return JSON.parse(JSON.stringify(units), (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value))
}

test.each(rules)('the order of rows changes no result (%s)', (rule) => {
  fc.assert(
    fc.property(rows, (table) => {
      const figures = figuresOf(table)
      const reversed: Figures = {
        units: figures.units.toReversed(),
        values: new Map([...figures.values].map(([id, column]) => [id, column.toReversed()])),
      }
      const straight = computed(methodWith(rule), figures)
      const turned = computed(methodWith(rule), reversed).toReversed()
      // Means and deviations add up in another order, which may move the last bit of a z-score.
      if (rule === 'z-score') expect(rounded(turned)).toEqual(rounded(straight))
      else expect(turned).toEqual(straight)
    }),
  )
})

test.each(rules)('the unit of measure of an indicator changes no score (%s)', (rule) => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -50, max: 50 }), (table, factor, shift) => {
      const scaled = table.map((row) => row.map((one) => (one === null ? null : one * factor + shift)))
      const before = computed(methodWith(rule), figuresOf(table))
      computed(methodWith(rule), figuresOf(scaled)).forEach((unit, index) => {
        expect(unit.rank).toBe(before[index]?.rank)
        expect(unit.score ?? -1).toBeCloseTo(before[index]?.score ?? -1, 9)
      })
    }),
  )
})

test.each(rules)('a better value never lowers a score (%s)', (rule) => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 500 }), (table, unit, indicator, gain) => {
      const place = unit % table.length
      const column = indicator % ids.length
      const old = table[place]?.[column]
      fc.pre(old !== null && old !== undefined)
      const better = (old ?? 0) + (column % 2 === 0 ? gain : -gain)
      const improved = table.map((row, index) =>
        index === place ? row.map((one, at) => (at === column ? better : one)) : row,
      )
      const before = computed(methodWith(rule, 0), figuresOf(table))[place]?.score ?? null
      const after = computed(methodWith(rule, 0), figuresOf(improved))[place]?.score ?? null
      // An indicator on which all are equal counts for nobody, so what gives it spread is another index, not a better value.
      const values = table.map((row) => row[column]).filter((one) => one !== null)
      fc.pre(
        new Set(values).size > 1 && new Set(improved.map((row) => row[column]).filter((one) => one !== null)).size > 1,
      )
      expect((after ?? -1) - (before ?? -1)).toBeGreaterThanOrEqual(-1e-9)
    }),
  )
})

test.each(rules)('a unit without figures changes nobody (%s)', (rule) => {
  fc.assert(
    fc.property(rows, (table) => {
      const before = computed(methodWith(rule), figuresOf(table))
      const after = computed(methodWith(rule), figuresOf([...table, ids.map(() => null)]))
      expect(after.slice(0, -1)).toEqual(before)
      expect(after.at(-1)).toMatchObject({ score: null, rank: null, coverage: 0 })
    }),
  )
})

test.each(rules)('figures given twice are refused, and the same column again is the same index (%s)', (rule) => {
  fc.assert(
    fc.property(rows, (table) => {
      const figures = figuresOf(table)
      const twice: Figures = {
        units: [...figures.units, ...figures.units],
        values: new Map([...figures.values].map(([id, column]) => [id, [...column, ...column]])),
      }
      const refused = computeIndex(methodWith(rule), twice)
      expect(refused.ok ? [] : refused.problem.map(({ unit, wrong }) => `${unit}: ${wrong}`)).toEqual(
        figures.units.map((unit) => `${unit}: the unit is there twice`),
      )
      const again: Figures = { ...figures, values: new Map([...figures.values, ...figuresOf(table).values]) }
      expect(computed(methodWith(rule), again)).toEqual(computed(methodWith(rule), figures))
    }),
  )
})

test('a tree twenty levels deep is the mean it says', () => {
  const deep = (level: number): MethodDocument['tree'] => ({
    id: `level-${level}`,
    children:
      level === 20 ? [{ indicator: 'p' }, { indicator: 'q' }] : [deep(level + 1), { indicator: `leaf-${level}` }],
  })
  const leaves = ['p', 'q', ...Array.from({ length: 20 }, (_, level) => `leaf-${level}`)]
  const coverage = [{ depth: 20, minimum: 1 }]
  const method = aMethod({ ids: leaves, tree: deep(0), steps: { normalise: { rule: 'none' }, coverage } })
  const figures: Figures = {
    units: ['a', 'b', 'c'],
    values: new Map(leaves.map((id, index) => [id, id === 'q' ? [8, null, 9] : [index, index + 1, 1]])),
  }
  const [first, second] = computed(method, figures)
  const expected = Array.from({ length: 20 }, (_, level) => 19 - level).reduce(
    (below, level) => (below + level + 2) / 2,
    4,
  )
  expect(first?.score).toBeCloseTo(expected, 9)
  expect(first?.groups['level-20']?.score).toBe(4)
  expect(second?.groups['level-20']).toEqual({ score: null, rank: null, coverage: 0.5 })
  expect(second?.groups['level-19']?.coverage).toBe(0.5)
})

test('a missing value is not a zero', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const positive = table.map((row) => row.map((one) => one && Math.abs(one) + 1))
      const withGap = [[null, 500, 500, 500, 500], [1001, 500, 500, 500, 500], ...positive]
      const withZero = [[0, 500, 500, 500, 500], ...withGap.slice(1)]
      const [gap] = computed(methodWith('min-max'), figuresOf(withGap))
      const [zero] = computed(methodWith('min-max'), figuresOf(withZero))
      expect(gap?.groups.one?.coverage).toBeLessThan(zero?.groups.one?.coverage ?? 0)
      const high = (unit?: UnitResult) => unit?.groups.one?.score ?? 0
      expect(high(gap)).toBeGreaterThanOrEqual(high(zero) - 1e-9)
    }),
  )
})
