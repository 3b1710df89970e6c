import { expect, test } from 'vitest'
import {
  budgetAllocationWeights,
  goalposts,
  type TechnologyIndicator,
  technologyColumn,
  technologyCountries,
  technologyIndicators,
} from '../../../tests/fixtures/technology-achievement-index'
import { computeIndex, type IndexResult } from './compute-index'
import type { Figures } from './figures'
import type { MethodDocument } from './method'
import { readMethod } from './read-method'

// The Handbook's own example: whoever gets its ranks right in every recipe computes what it means by them.
type Recipe = {
  ids?: readonly TechnologyIndicator[]
  weights?: readonly number[]
  rule?: NonNullable<MethodDocument['steps']>['normalise']
  aggregation?: 'arithmetic' | 'geometric'
}

function compute({ ids = technologyIndicators, weights, rule, aggregation = 'arithmetic' }: Recipe): IndexResult {
  const read = readMethod({
    format: 'socialt-indeks/method@1',
    id: 'tai',
    tree: {
      id: 'tai',
      aggregation,
      children: ids.map((indicator) => ({ indicator, weight: weights?.[technologyIndicators.indexOf(indicator)] })),
    },
    indicators: Object.fromEntries(
      ids.map((id) => [id, { direction: 'higher', goalposts: goalposts[technologyIndicators.indexOf(id)] }]),
    ),
    steps: { normalise: rule ?? { rule: 'goalposts', scale: [0, 1] } },
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const result = computeIndex(read.value, figures(), { trace: true })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function figures(): Figures {
  return {
    units: technologyCountries.map(({ country }) => country),
    values: new Map(technologyIndicators.map((id) => [id, technologyColumn(id)])),
  }
}

function ranks(result: IndexResult): (number | null)[] {
  return result.units.map(({ rank }) => rank)
}

test('goalposts and equal weights give the 23 ranks of tables 23 and 38', () => {
  const result = compute({})
  expect(ranks(result)).toEqual(technologyCountries.map(({ equal }) => equal))
  expect(ranks(result)).toEqual(technologyCountries.map(({ linear }) => linear))
  expect(result.units[0]?.score).toBeCloseTo(0.744903, 6)
})

test('goalposts given in persons and kilowatt-hours are transformed along with the indicator', () => {
  const read = readMethod({
    format: 'socialt-indeks/method@1',
    id: 'tai',
    tree: { id: 'tai', children: [{ indicator: 'telephones' }, { indicator: 'electricity' }] },
    indicators: {
      telephones: { direction: 'higher', transform: 'log10', goalposts: [1, 901] },
      electricity: { direction: 'higher', transform: 'log10', goalposts: [22, 6969] },
    },
    steps: { normalise: { rule: 'goalposts', scale: [0, 1] } },
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const raised = (id: TechnologyIndicator) => technologyColumn(id).map((value) => 10 ** value)
  const values = new Map([
    ['telephones', raised('telephones_log')],
    ['electricity', raised('electricity_log')],
  ])
  const result = computeIndex(read.value, { ...figures(), values }, { trace: true })
  const logged = compute({})
  expect(result.ok && result.value.units.map((unit) => unit.indicators?.electricity?.normalised?.toFixed(9))).toEqual(
    logged.units.map((unit) => unit.indicators?.electricity_log?.normalised?.toFixed(9)),
  )
})

test('budget-allocation weights give the 23 ranks of table 23', () => {
  const result = compute({ weights: budgetAllocationWeights })
  expect(ranks(result)).toEqual(technologyCountries.map(({ budget }) => budget))
})

test('without telephones and electricity come the 23 ranks of table 41', () => {
  const ids = technologyIndicators.filter((id) => id !== 'telephones_log' && id !== 'electricity_log')
  expect(ranks(compute({ ids }))).toEqual(technologyCountries.map(({ six }) => six))
})

test('the geometric mean of the raw values gives the 23 ranks of table 38', () => {
  const result = compute({ rule: { rule: 'none' }, aggregation: 'geometric' })
  expect(ranks(result)).toEqual(technologyCountries.map(({ geometric }) => geometric))
})

test('min-max over the countries is another index: only 11 ranks are the same', () => {
  const result = compute({ rule: { rule: 'min-max', scale: [0, 1] } })
  const same = technologyCountries.filter(({ linear }, index) => result.units[index]?.rank === linear)
  expect(same).toHaveLength(11)
})

test('schooling is normalised as in table 15', () => {
  const minMax = compute({ rule: { rule: 'min-max', scale: [0, 1] } })
  const z = compute({ rule: { rule: 'z-score' } })
  technologyCountries.forEach((country, index) => {
    const scaled = minMax.units[index]?.indicators?.schooling?.normalised ?? Number.NaN
    const standardised = z.units[index]?.indicators?.schooling?.normalised ?? Number.NaN
    expect(Math.abs(scaled - country.minMax)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(standardised - country.z)).toBeLessThanOrEqual(0.005)
  })
})

test('copeland over the five countries of tables 35 and 36', () => {
  const names = ['Finland', 'United States', 'Sweden', 'Japan', 'Korea, Rep. of']
  // Table 35 gives these two with three decimals, which parts countries that two decimals make equal.
  const telephones = [3.08, 2.997, 3.096, 3.003, 2.972]
  const electricity = [4.15, 4.073, 4.145, 3.865, 3.653]
  const places = names.map((name) => technologyCountries.findIndex(({ country }) => country === name))
  const values = new Map(
    technologyIndicators.map((id) => [id, places.map((place) => technologyColumn(id)[place] ?? Number.NaN)]),
  )
  values.set('telephones_log', telephones).set('electricity_log', electricity)
  const read = readMethod({
    format: 'socialt-indeks/method@1',
    id: 'tai5',
    tree: {
      id: 'tai5',
      aggregation: 'copeland',
      children: technologyIndicators.map((indicator) => ({ indicator, weight: 0.125 })),
    },
    indicators: Object.fromEntries(technologyIndicators.map((id) => [id, { direction: 'higher' }])),
  })
  const result = read.ok ? computeIndex(read.value, { units: names, values }) : null
  if (!result?.ok) throw new Error('not computed')
  // Wins minus losses counted in the outranking matrix of table 36.
  expect(result.value.units.map(({ score }) => score)).toEqual([1, 2, 3, -2, -4])
  expect(result.value.units.map(({ rank }) => rank)).toEqual([3, 2, 1, 4, 5])
})
