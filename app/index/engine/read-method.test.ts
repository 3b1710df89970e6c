import { describe, expect, test } from 'vitest'
import { aMethod, aMethodDocument } from '../../../tests/factories/index-method'
import { readMethod } from './read-method'

function faultsOf(document: unknown): string[] {
  const read = readMethod(document)
  return read.ok ? [] : read.problem.map(({ path, wrong }) => `${path}: ${wrong}`)
}

test('a method that leaves everything out gets the defaults of the format', () => {
  const { steps, tree, uncertainty } = aMethod({ steps: {} })
  expect(steps.gaps).toEqual({ rule: 'leave-out' })
  expect(steps.normalise).toEqual({ rule: 'none' })
  expect(steps.outliers).toEqual({ rule: 'none' })
  expect(steps.minimumAvailability).toBe(0)
  expect(tree).toMatchObject({ aggregation: 'arithmetic', children: [{ weight: 1 }, { weight: 1 }] })
  expect(uncertainty).toBeNull()
})

test('percentile ranks go from 0 to 100 with mean ties unless the method says otherwise', () => {
  const { steps } = aMethod({ steps: { normalise: { rule: 'percentile-rank' } } })
  expect(steps.normalise).toEqual({ rule: 'percentile-rank', scale: [0, 100], ties: 'mean' })
})

test('every fault says what would be right', () => {
  const read = readMethod({ format: 'other', tree: { id: 'index', children: [{ indicator: 'x', weight: 0 }] } })
  expect(read).toEqual({
    ok: false,
    problem: [
      { path: 'format', wrong: 'is "other"', right: 'one of socialt-indeks/method@1' },
      { path: 'id', wrong: 'is missing', right: 'give a text' },
      { path: 'tree.children.0.weight', wrong: 'is 0', right: 'above 0' },
      { path: 'indicators', wrong: 'is missing', right: 'give an object' },
    ],
  })
})

describe('a method that makes no sense is refused with its path', () => {
  const x = { indicator: 'x' }
  const y = { indicator: 'y' }
  const percentile = (low: number) => ({ rule: 'percentile-rank' as const, scale: [low, 100] as [number, number] })
  const cases: [string, unknown, string[]][] = [
    ['no object at all', null, ['(method): is null']],
    ['an unknown key', { ...aMethodDocument(), step: {} }, ['(method): has the unknown key "step"']],
    [
      'an unknown rule of normalising',
      aMethodDocument({ steps: { normalise: { rule: 'softmax' } as never } }),
      ['steps.normalise.rule: is "softmax"'],
    ],
    [
      'a scale upside down',
      aMethodDocument({ steps: { normalise: { rule: 'min-max', scale: [100, 0] } } }),
      ['steps.normalise.scale: is [100,0]'],
    ],
    [
      'a negative weight',
      aMethodDocument({ tree: { id: 'index', children: [x, { ...y, weight: -1 }] } }),
      ['tree.children.1.weight: is -1'],
    ],
    [
      'an indicator nobody describes',
      aMethodDocument({ tree: { id: 'index', children: [x, { indicator: 'z' }] } }),
      ['tree.children.1.indicator: "z" is not among the indicators'],
    ],
    [
      'an indicator counted twice',
      aMethodDocument({ tree: { id: 'index', children: [x, { id: 'a', children: [x, y] }] } }),
      ['tree.children.1.children.0.indicator: the indicator "x" is at tree.children.0.indicator already'],
    ],
    [
      'two groups of one id',
      aMethodDocument({ tree: { id: 'a', children: [{ id: 'a', children: [x, y] }] } }),
      ['tree.children.0.id: the group "a" is at tree.id already'],
    ],
    [
      'a group without children',
      aMethodDocument({ tree: { id: 'index', children: [x, y, { id: 'empty' }] } }),
      ['tree.children.2.children: is missing'],
    ],
    [
      'a leaf that is a group as well',
      aMethodDocument({ tree: { id: 'index', children: [{ ...x, children: [y] }] } }),
      ['tree.children.0: names an indicator and is a group as well'],
    ],
    [
      'copeland below the root',
      aMethodDocument({ tree: { id: 'index', children: [{ id: 'a', aggregation: 'copeland', children: [x, y] }] } }),
      ['tree.children.0.aggregation: copeland compares units over the whole index'],
    ],
    [
      'a geometric mean over a scale that reaches zero',
      aMethodDocument({
        tree: { id: 'index', aggregation: 'geometric', children: [x, y] },
        steps: { normalise: percentile(0) },
      }),
      [
        'tree.aggregation: a geometric mean needs scores above 0, and steps.normalise (percentile-rank) gives 0 or below',
      ],
    ],
    [
      'a harmonic mean of z-scores',
      aMethodDocument({
        tree: { id: 'index', children: [{ id: 'a', aggregation: 'harmonic', children: [x, y] }] },
        steps: { normalise: { rule: 'z-score' } },
      }),
      [
        'tree.children.0.aggregation: a harmonic mean needs scores above 0, and steps.normalise (z-score) gives 0 or below',
      ],
    ],
    [
      'a drawn combination that reaches zero',
      aMethodDocument({
        steps: { normalise: percentile(1) },
        uncertainty: { normalise: [percentile(1), percentile(0)], aggregation: ['arithmetic', 'geometric'] },
      }),
      [
        'uncertainty.aggregation.1: a geometric mean needs scores above 0, and uncertainty.normalise.1 (percentile-rank) gives 0 or below',
      ],
    ],
    [
      'goalposts that are not there',
      aMethodDocument({ ids: ['x'], steps: { normalise: { rule: 'goalposts' } } }),
      ['indicators.x.goalposts: is missing, and steps.normalise is goalposts'],
    ],
    [
      'goalposts without a logarithm',
      aMethodDocument({
        ids: ['x'],
        indicators: { x: { direction: 'higher', transform: 'ln', goalposts: [0, 5] } },
      }),
      ['indicators.x.goalposts: starts at 0, which has no ln'],
    ],
    [
      'lower is better without normalising',
      aMethodDocument({ ids: ['x'], indicators: { x: { direction: 'lower' } }, steps: {} }),
      ['indicators.x.direction: lower is better, but steps.normalise is none, so nothing turns it'],
    ],
    [
      'a floor where no group is',
      aMethodDocument({ steps: { coverage: [{ depth: 1, minimum: 0.5 }] } }),
      ['steps.coverage: no group lies at depth 1'],
    ],
    [
      'two floors at one depth',
      aMethodDocument({
        steps: {
          coverage: [
            { depth: 0, minimum: 0.5 },
            { depth: 0, minimum: 1 },
          ],
        },
      }),
      ['steps.coverage.1.depth: depth 0 has a floor already'],
    ],
    ['weights that could become zero', aMethodDocument({ uncertainty: { weights: 1 } }), ['uncertainty.weights: is 1']],
    [
      'leaving out the only indicator',
      aMethodDocument({ ids: ['x'], uncertainty: { leaveOneOut: true } }),
      ['uncertainty.leaveOneOut: the tree has one indicator only'],
    ],
  ]
  test.each(cases)('%s', (_, document, faults) => {
    expect(faultsOf(document)).toEqual(faults)
  })
})

test('a group around itself is refused, and so is a tree without end', () => {
  const round: { id: string; children: unknown[] } = { id: 'a', children: [{ indicator: 'x' }] }
  round.children.push({ id: 'b', children: [round] })
  expect(faultsOf({ ...aMethodDocument(), tree: round })).toEqual([
    'tree.children.1.children.0: is a group around itself',
  ])
  let deep: object = { indicator: 'x' }
  for (let level = 0; level < 20_000; level++) deep = { id: `g${level}`, children: [deep] }
  const [only, ...others] = faultsOf({ ...aMethodDocument(), tree: deep })
  expect(only).toContain('lies more than 100 groups deep')
  expect(others).toEqual([])
})

test('geometric over a scale that starts above zero is welcome, also in draws', () => {
  const scale: [number, number] = [1, 100]
  expect(
    faultsOf(
      aMethodDocument({
        steps: { normalise: { rule: 'min-max', scale } },
        uncertainty: {
          normalise: [
            { rule: 'percentile-rank', scale },
            { rule: 'min-max', scale },
          ],
          aggregation: ['arithmetic', 'geometric', 'harmonic', 'copeland'],
          leaveOneOut: true,
          sampling: true,
        },
      }),
    ),
  ).toEqual([])
})

test('what a file says without effect is told, not hidden', () => {
  const { notes } = aMethod({
    indicators: { x: { direction: 'higher', divideBy: 'people' }, y: { direction: 'higher' } },
    steps: { denominate: false, normalise: { rule: 'rank', scale: [0, 1] } },
  })
  expect(notes).toEqual([
    'Normalising with "rank" has no scale: the one given is not used.',
    'Not divided, since steps.denominate is false: x.',
  ])
})
