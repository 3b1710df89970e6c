import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engineCase } from '../../../tests/bench/engine-case'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import { computeIndex } from './compute-index'
import { computeUncertainty, type UncertaintyResult } from './compute-uncertainty'
import type { Figures } from './figures'
import type { Method } from './method'
import { readMethod } from './read-method'

function drawn(method: Method, figures: Figures, options = {}): UncertaintyResult {
  const result = computeUncertainty(method, figures, options)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function aCase(): { method: Method; figures: Figures } {
  const { document, figures } = engineCase({ unitCount: 30, indicatorCount: 72 })
  const read = readMethod(document)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return { method: read.value, figures }
}

test('a unit that is best in everything is first in every draw', () => {
  const method = aMethod({ uncertainty: { draws: 200, seed: 1, weights: 0.25 } })
  const { units } = drawn(method, someFigures({ x: [3, 2, 1, 0], y: [9, 1, 2, 0] }))
  expect(units[0]).toEqual({
    unit: 'a',
    rank: 1,
    rankMedian: 1,
    rankLow: 1,
    rankHigh: 1,
    shareInQuartile: [1, 0, 0, 0],
    groups: {},
    indistinguishable: [],
  })
  expect(units[3]).toMatchObject({ rank: 4, rankLow: 4, rankHigh: 4, shareInQuartile: [0, 0, 0, 1] })
})

test('two units that only weights part change places about half the time', () => {
  const method = aMethod({ uncertainty: { draws: 1000, seed: 1, weights: 0.25 } })
  const { units } = drawn(method, someFigures({ x: [1, 0, 0.4], y: [0, 1, 0.4] }))
  for (const unit of units.slice(0, 2)) {
    expect(unit).toMatchObject({ rank: 1, rankLow: 1, rankHigh: 2 })
    expect(unit.shareInQuartile?.[0]).toBeGreaterThan(0.45)
    expect(unit.shareInQuartile?.[0]).toBeLessThan(0.55)
  }
})

test('every group has its intervals, and a unit is ranked in draws exactly when it is ranked in the base', () => {
  const { method, figures } = aCase()
  const base = computeIndex(method, figures)
  const { units } = drawn(method, figures, { draws: 20 })
  if (!base.ok) throw new Error('not computed')
  base.value.units.forEach((unit, index) => {
    const spread = units[index]
    expect(spread?.rank).toBe(unit.rank)
    for (const [id, group] of Object.entries(unit.groups)) {
      expect(spread?.groups[id]?.rank).toBe(group.rank)
      expect(spread?.groups[id]?.rankMedian === null).toBe(group.rank === null)
    }
  })
})

test('the same seed gives the same, another seed something else', () => {
  const { method, figures } = aCase()
  const first = drawn(method, figures, { draws: 50, seed: 4 })
  expect(drawn(method, figures, { draws: 50, seed: 4 })).toEqual(first)
  expect(drawn(method, figures, { draws: 50, seed: 5 }).units).not.toEqual(first.units)
})

test('the order of rows changes nothing', () => {
  const { method, figures } = aCase()
  const byUnit = (result: UncertaintyResult) => new Map(result.units.map((unit) => [unit.unit, unit]))
  const straight = byUnit(drawn(method, figures, { draws: 30 }))
  fc.assert(
    fc.property(fc.shuffledSubarray([...figures.units.keys()], { minLength: figures.units.length }), (order) => {
      const shuffled: Figures = {
        units: order.map((index) => figures.units[index] ?? ''),
        values: new Map([...figures.values].map(([id, column]) => [id, order.map((index) => column[index] ?? null)])),
      }
      expect(byUnit(drawn(method, shuffled, { draws: 30 }))).toEqual(straight)
    }),
    { numRuns: 10 },
  )
})

test('normalising, aggregation and the indicators themselves can be drawn too', () => {
  const method = aMethod({
    ids: ['x', 'y', 'z'],
    uncertainty: {
      draws: 400,
      normalise: [
        { rule: 'percentile-rank', scale: [1, 100] },
        { rule: 'min-max', scale: [1, 100] },
      ],
      aggregation: ['arithmetic', 'geometric', 'copeland'],
      leaveOneOut: true,
    },
  })
  const figures = someFigures({ x: [10, 6, 1, 0], y: [1, 6, 7, 0], z: [1, 2, 10, 0] })
  const { units } = drawn(method, figures)
  expect(units.map(({ rankLow, rankHigh }) => rankLow !== rankHigh)).toEqual([true, true, true, false])
  expect(units[3]).toMatchObject({ rankLow: 4, rankHigh: 4 })
})

test('an indicator that leaves takes nobody out of the index', () => {
  const tree = { id: 'index', children: [{ id: 'a', children: [{ indicator: 'x' }] }, { indicator: 'y' }] }
  const method = aMethod({ tree, uncertainty: { draws: 100, leaveOneOut: true } })
  const { units } = drawn(method, someFigures({ x: [2, 1, null], y: [1, 2, 3] }))
  expect(units.map(({ rank }) => rank)).toEqual([2, 3, 1])
  expect(units[0]).toMatchObject({ rankLow: 1, groups: { a: { rank: 1, rankLow: 1, rankHigh: 1 } } })
  expect(units[2]?.groups.a?.rankMedian).toBeNull()
})

test('a method without an uncertainty block is refused', () => {
  expect(computeUncertainty(aMethod(), someFigures({ x: [1, 2], y: [1, 2] }))).toMatchObject({
    ok: false,
    problem: { method: [{ path: 'uncertainty', wrong: 'is missing' }], data: [] },
  })
})

test('a block that varies nothing says so', () => {
  const { notes, units } = drawn(aMethod({ uncertainty: { draws: 3 } }), someFigures({ x: [1, 2], y: [1, 2] }))
  expect(units[0]).toMatchObject({ rank: 2, rankLow: 2, rankHigh: 2 })
  expect(notes).toEqual(['The uncertainty block varies nothing, so every draw is the index itself.'])
})

const surveyed = someFigures({ x: [3, 3.1, 1], y: [2, 2, 0] })
const sampledMethod = aMethod({ uncertainty: { draws: 400, seed: 1, sampling: true } })

test('values are drawn from what is known of their chance, and only those', () => {
  const answers = { kind: 'mean' as const, n: 4, sd: 1 }
  const samples = new Map([['x', [answers, answers, null]]])
  const { units } = drawn(sampledMethod, { ...surveyed, samples })
  expect(units.map(({ rankLow, rank, rankHigh }) => [rankLow, rank, rankHigh])).toEqual([
    [1, 2, 2],
    [1, 1, 2],
    [3, 3, 3],
  ])
  const certain = drawn(sampledMethod, { ...surveyed, samples: new Map() })
  expect(certain.units.map(({ rankLow, rankHigh }) => [rankLow, rankHigh])).toEqual([
    [2, 2],
    [1, 1],
    [3, 3],
  ])
})

test('the fewer counted, the less is certain', () => {
  const shares = someFigures({ x: [60, 50, 40], y: [1, 1, 0] })
  const swaps = (whole: number) => {
    const samples = new Map([
      [
        'x',
        [60, 50, 40].map((share) => ({
          kind: 'share' as const,
          numerator: (share * whole) / 100,
          denominator: whole,
          scale: 100,
        })),
      ],
    ])
    return drawn(sampledMethod, { ...shares, samples }).units[0]?.shareInQuartile?.[0] ?? 0
  }
  expect(swaps(10)).toBeLessThan(swaps(100))
  expect(swaps(100)).toBeLessThan(swaps(10_000))
  expect(swaps(10_000)).toBe(1)
})

test('a drawn value goes through every step: denominator, gaps, logarithm, outliers', () => {
  const method = aMethod({
    ids: ['x', 'y'],
    indicators: { x: { direction: 'lower', divideBy: 'people', transform: 'ln' }, y: { direction: 'higher' } },
    steps: {
      gaps: { rule: 'group-mean', groupColumn: 'region' },
      outliers: { rule: 'winsorise-or-log', skewness: 2, kurtosis: 3.5, maxPoints: 1 },
      normalise: { rule: 'min-max', scale: [1, 100] },
    },
    uncertainty: { draws: 200, sampling: true, normalise: [{ rule: 'percentile-rank', scale: [1, 100] }] },
  })
  const figures = someFigures(
    { x: [5, 9, 40, null, 8, 2000], y: [2, 3, 2, 4, 3, 0] },
    { unitTable: { people: [10, 10, 10, 10, 10, 10], region: ['n', 'n', 's', 's', 'n', 's'] } },
  )
  const rates = [5, 9, 40, null, 8, 2000].map((count) =>
    count === null ? null : { kind: 'rate' as const, numerator: count, denominator: 1, scale: 1 },
  )
  const { units } = drawn(method, { ...figures, samples: new Map([['x', rates]]) })
  expect(units.every(({ rankMedian }) => rankMedian !== null)).toBe(true)
  expect(units[5]).toMatchObject({ rankLow: 6, rankHigh: 6 })
  expect(units[1]?.rankLow).not.toBe(units[1]?.rankHigh)
})

test('sampling depends neither on the order of rows nor on who else is there', () => {
  const answers = { kind: 'mean' as const, n: 4, sd: 1 }
  const straight = drawn(sampledMethod, { ...surveyed, samples: new Map([['x', [answers, answers, answers]]]) })
  const turned: Figures = {
    units: surveyed.units.toReversed(),
    values: new Map([...surveyed.values].map(([id, column]) => [id, column.toReversed()])),
    samples: new Map([['x', [answers, answers, answers]]]),
  }
  expect(drawn(sampledMethod, turned).units.toReversed()).toEqual(straight.units)
  const withStranger: Figures = {
    units: [...surveyed.units, 'stranger'],
    values: new Map([...surveyed.values].map(([id, column]) => [id, [...column, null]])),
    samples: new Map([['x', [answers, answers, answers, null]]]),
  }
  expect(drawn(sampledMethod, withStranger).units.slice(0, 3)).toEqual(straight.units)
})

test('a method that draws values is refused without their sampling errors', () => {
  expect(computeUncertainty(sampledMethod, surveyed)).toMatchObject({
    ok: false,
    problem: { method: [{ path: 'uncertainty.sampling' }] },
  })
})

test("who can't be told apart: each ahead of the other in more than one draw in twenty, or always level", () => {
  const method = aMethod({ ids: ['x', 'y'], uncertainty: { draws: 500, seed: 1, weights: 0.25 } })
  const { units } = drawn(method, someFigures({ x: [1, 0, 0.4, 0.4, 0], y: [0, 1, 0.4, 0.4, 0] }))
  expect(units.map(({ unit, indistinguishable }) => [unit, indistinguishable])).toEqual([
    ['a', ['b']],
    ['b', ['a']],
    ['c', ['d']],
    ['d', ['c']],
    ['e', []],
  ])
})

test('many units and few draws are kept another way, and say the same', () => {
  const columns = {
    x: Array.from({ length: 60 }, (_, index) => index),
    y: Array.from({ length: 60 }, (_, i) => (i * 37) % 60),
  }
  const method = aMethod({ uncertainty: { draws: 59, seed: 1, weights: 0.25 } })
  const kept = drawn(method, someFigures(columns, { units: columns.x.map((index) => `u${index}`) }))
  const counted = drawn(method, someFigures(columns, { units: columns.x.map((index) => `u${index}`) }), { draws: 60 })
  for (const [index, unit] of kept.units.entries()) {
    expect(unit.shareInQuartile?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(Math.abs((unit.rankMedian ?? 0) - (counted.units[index]?.rankMedian ?? 0))).toBeLessThanOrEqual(1)
  }
})
