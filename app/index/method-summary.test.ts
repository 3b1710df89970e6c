import { expect, it } from 'vitest'
import { aMethod } from '../../tests/factories/index-method'
import { methodIndicators, summariseMethod } from './method-summary'

const catalogue = ['x', 'y', 'z', 'background'].map((id) => ({
  id,
  name: { da: id, en: id },
  direction: id === 'background' ? ('neutral' as const) : ('higher' as const),
}))
const twoLevels = aMethod({
  tree: {
    id: 'index',
    children: [
      { id: 'a', weight: 3, children: [{ indicator: 'x' }] },
      { id: 'b', weight: 1, children: [{ indicator: 'y' }, { indicator: 'z' }] },
    ],
  },
  indicators: { x: { direction: 'higher' }, y: { direction: 'lower' }, z: { direction: 'higher', transform: 'ln' } },
  steps: {
    normalise: { rule: 'percentile-rank' },
    coverage: [
      { depth: 0, minimum: 0 },
      { depth: 1, minimum: 0.6 },
    ],
  },
  uncertainty: { draws: 1000, seed: 7, weights: 0.25 },
})

it('tells what each part weighs in the whole index', () => {
  const { tree, equalWeights } = summariseMethod(twoLevels, catalogue)
  expect(tree).toEqual({
    id: 'index',
    share: 1,
    children: [
      { id: 'a', share: 0.75, children: [{ id: 'x', share: 0.75, direction: 'higher' }] },
      {
        id: 'b',
        share: 0.25,
        children: [
          { id: 'y', share: 0.125, direction: 'lower' },
          { id: 'z', share: 0.125, direction: 'higher' },
        ],
      },
    ],
  })
  expect(equalWeights).toBe(false)
  expect(methodIndicators(twoLevels)).toEqual(['x', 'y', 'z'])
})

it('counts what the steps are about, and leaves out those that are not taken', () => {
  const summary = summariseMethod(twoLevels, catalogue)
  expect(summary.indicators).toEqual({ all: 3, higher: 2, lower: 1, divided: 0, transformed: 1 })
  expect(summary.normalise).toEqual({ rule: 'percentile-rank', scale: [0, 100] })
  expect(summary).toMatchObject({ minimumAvailability: null, outlierPoints: null, aggregation: 'arithmetic' })
  expect(summary.coverage).toEqual([{ depth: 1, minimum: 0.6 }])
  expect(summary.uncertainty).toMatchObject({ draws: 1000, seed: 7, leaveOneOut: false })
})

it('tells context from what was left out', () => {
  const summary = summariseMethod(aMethod({ ids: ['x', 'y'] }), catalogue)
  expect(summary.context).toEqual(['background'])
  expect(summary.leftOut).toEqual(['z'])
  expect(summary.equalWeights).toBe(true)
  expect(summary.uncertainty).toBeNull()
})
