import { expect, test } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import {
  technologyColumn,
  technologyCountries,
  technologyIndicators,
} from '../../../tests/fixtures/technology-achievement-index'
import { pearson, spearman } from './correlation'
import type { Figures } from './figures'
import { type IndicatorStructure, indicatorStructure } from './indicator-structure'
import type { Method } from './method'
import { prepareIndex } from './prepare-index'
import { scoreIndex } from './score-index'

function structureOf(method: Method, figures: Figures): IndicatorStructure {
  const prepared = prepareIndex(method, figures)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem))
  return indicatorStructure(prepared.value, scoreIndex(prepared.value))
}

test('correlations are those of table 6 of the Handbook', () => {
  const printed = [
    [1, 0.13, -0.09, 0.45, 0.28, 0.03, 0.22, 0.08],
    [1, 0.46, 0.25, 0.56, 0.32, 0.3, 0.06],
    [1, -0.45, 0.56, 0.84, 0.63, 0.27],
    [1, 0, -0.36, -0.35, -0.03],
    [1, 0.64, 0.3, 0.33],
    [1, 0.65, 0.26],
    [1, 0.08],
    [1],
  ]
  const { correlations } = structureOf(aMethod({ ids: technologyIndicators }), {
    units: technologyCountries.map(({ country }) => country),
    values: new Map(technologyIndicators.map((id) => [id, technologyColumn(id)])),
  })
  printed.forEach((row, a) => {
    row.forEach((value, offset) => {
      // The Handbook computed them before rounding the figures it prints, which moves three of the 28 by up to 0.018.
      expect(Math.abs((correlations.pearson[a]?.[a + offset] ?? 9) - value)).toBeLessThan(0.02)
    })
  })
  expect(correlations.pearson[5]?.[2]).toBe(correlations.pearson[2]?.[5])
})

test('Pearson and Spearman by hand', () => {
  const x = Float64Array.of(1, 2, 3, 4, Number.NaN)
  expect(pearson(x, Float64Array.of(1, 4, 9, 16, 1))).toBeCloseTo(0.9843740386976972, 12)
  expect(spearman(x, Float64Array.of(1, 4, 9, 16, 1))).toBe(1)
  expect(spearman(x, Float64Array.of(1, 1, 0, 2, 5))).toBeCloseTo(0.316227766, 9)
  expect(pearson(x, Float64Array.of(2, 2, 2, 2, 9))).toBeNaN()
  expect(pearson(x.subarray(0, 2), Float64Array.of(1, 2))).toBeNaN()
})

test('an effective weight is the product of shares up the tree, and they add up to 1', () => {
  const method = aMethod({
    ids: ['x', 'y', 'z'],
    tree: {
      id: 'index',
      children: [
        { id: 'a', weight: 3, children: [{ indicator: 'x' }, { indicator: 'y', weight: 3 }] },
        { indicator: 'z' },
      ],
    },
  })
  const { indicators } = structureOf(method, someFigures({ x: [1, 2, 4], y: [3, 1, 2], z: [1, 2, 3] }))
  expect(indicators.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.1875, 0.5625, 0.25])
})

test('what parts nobody and what says the same is told', () => {
  const units = Array.from({ length: 40 }, (_, index) => index)
  const figures = someFigures(
    {
      x: units,
      turned: units.map((index) => -2 * index),
      other: units.map((index) => (index * 17) % 40),
      flat: units.map(() => 1),
      nearly: units.map((index) => (index === 3 ? 0 : 1)),
    },
    { units: units.map((index) => `u${index}`) },
  )
  const { indicators, correlations } = structureOf(aMethod({ ids: [...figures.values.keys()] }), figures)
  expect(indicators.map(({ id, discriminates, duplicates }) => [id, discriminates, duplicates])).toEqual([
    ['x', true, ['turned']],
    ['turned', true, ['x']],
    ['other', true, []],
    ['flat', false, []],
    ['nearly', false, []],
  ])
  expect(indicators[4]?.commonestShare).toBe(0.975)
  expect(indicators[3]).toMatchObject({ correlationWithIndex: null, varianceShare: null })
  expect(correlations.pearson[0]?.[3]).toBeNull()
})
