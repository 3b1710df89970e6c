import { expect, test } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import {
  goalposts,
  technologyColumn,
  technologyCountries,
  technologyIndicators,
} from '../../../tests/fixtures/technology-achievement-index'
import { computeIndex } from './compute-index'
import type { Figures } from './figures'
import type { Method } from './method'
import { computeSensitivity, type SensitivityResult } from './sensitivity'

function sensitivityOf(method: Method, figures: Figures, options = {}): SensitivityResult {
  const result = computeSensitivity(method, figures, options)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

test('an indicator left out: the shift of each rank, counted by hand', () => {
  // Sums 2, 1.5, 1.5, 0: ranks 1, 2, 2, 4. Without x the order is b, a = c … and without y a = c, b, d.
  const figures = someFigures({ x: [1, 0.5, 1, 0], y: [1, 1, 0.5, 0] })
  const { units, choices } = sensitivityOf(aMethod(), figures)
  expect(units.map(({ rank }) => rank)).toEqual([1, 2, 2, 4])
  expect(units.map(({ shifts }) => shifts['leave-out:x'])).toEqual([0, -1, 1, 0])
  expect(units.map(({ shifts }) => shifts['leave-out:y'])).toEqual([0, 1, -1, 0])
  expect(choices.find(({ kind, id }) => kind === 'leave-out' && id === 'x')).toEqual({
    kind: 'leave-out',
    id: 'x',
    meanAbsoluteShift: 0.5,
    largestShift: 1,
  })
  expect(units[1]?.dependsOn['leave-out']).toBe(1)
  expect(units[0]?.dependsOn['leave-out']).toBe(0)
})

test('each choice is the index computed that way', () => {
  const ids = technologyIndicators
  const figures: Figures = {
    units: technologyCountries.map(({ country }) => country),
    values: new Map(ids.map((id) => [id, technologyColumn(id)])),
  }
  const indicators = Object.fromEntries(
    ids.map((id, index) => {
      const [low = 0, high = 1] = goalposts[index] ?? []
      return [id, { direction: 'higher' as const, goalposts: [low, high] as [number, number] }]
    }),
  )
  const base = {
    ids,
    indicators,
    steps: { normalise: { rule: 'goalposts' as const, scale: [0, 1] as [number, number] } },
  }
  const { units, choices, notes } = sensitivityOf(aMethod(base), figures, { draws: 20 })
  const ranks = (changes: Parameters<typeof aMethod>[0]) => {
    const result = computeIndex(aMethod({ ...base, ...changes }), figures)
    return result.ok ? result.value.units.map(({ rank }) => rank) : []
  }
  const otherwise = (key: string) => units.map(({ rank, shifts }) => (rank ?? 0) + (shifts[key] ?? Number.NaN))
  expect(otherwise('normalise:min-max')).toEqual(ranks({ steps: { normalise: { rule: 'min-max', scale: [0, 1] } } }))
  expect(otherwise('normalise:z-score')).toEqual(ranks({ steps: { normalise: { rule: 'z-score' } } }))
  const tree = { id: 'index', children: ids.map((indicator) => ({ indicator })) }
  expect(otherwise('aggregation:copeland')).toEqual(ranks({ tree: { ...tree, aggregation: 'copeland' } }))
  expect(otherwise('aggregation:geometric')).toEqual(
    ranks({
      tree: { ...tree, aggregation: 'geometric' },
      steps: { normalise: { rule: 'goalposts', scale: [0.01, 1] } },
    }),
  )
  // Table 41 of the Handbook prints the ranks without telephones and electricity; without one of them is half way there.
  expect(otherwise('leave-out:telephones_log')).toEqual(
    ranks({ tree: { ...tree, children: tree.children.filter(({ indicator }) => indicator !== 'telephones_log') } }),
  )
  expect(choices.map(({ kind }) => kind).filter((kind) => kind === 'leave-out')).toHaveLength(8)
  expect(choices.every(({ meanAbsoluteShift, largestShift }) => meanAbsoluteShift <= largestShift)).toBe(true)
  expect(notes).toEqual([])
})

test('sampling is a choice where it is known, and what makes no sense is not tried', () => {
  const method = aMethod({ steps: {} })
  const figures = someFigures({ x: [3, 2, -1], y: [1, 2, 0] })
  const answers = { kind: 'mean' as const, n: 4, sd: 2 }
  const samples = new Map([['x', [answers, answers, answers]]])
  const { units, choices, notes } = sensitivityOf(method, { ...figures, samples })
  expect(choices.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
    'weights:±25 %',
    'normalise:percentile-rank',
    'normalise:min-max',
    'normalise:z-score',
    'aggregation:copeland',
    'leave-out:x',
    'leave-out:y',
    'sampling:values',
  ])
  expect(units[0]?.dependsOn.sampling).toBeGreaterThan(0)
  expect(notes).toEqual([
    'Not tried, since it needs values above 0: aggregation geometric.',
    'Not tried, since it needs values above 0: aggregation harmonic.',
  ])
})

test('a unit without a rank depends on nothing, and one indicator cannot be left out', () => {
  const { units, choices } = sensitivityOf(aMethod({ ids: ['x'] }), someFigures({ x: [1, 2, null] }))
  expect(units[2]).toMatchObject({ rank: null, shifts: {}, dependsOn: { weights: null, 'leave-out': null } })
  expect(choices.some(({ kind }) => kind === 'leave-out')).toBe(false)
})
