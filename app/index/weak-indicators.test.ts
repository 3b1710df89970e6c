import { expect, test } from 'vitest'
import { engineCase } from '../../tests/bench/engine-case'
import { aMethod, someFigures } from '../../tests/factories/index-method'
import { computeIndex } from './engine/compute-index'
import type { Figures } from './engine/figures'
import type { Method } from './engine/method'
import { prepareIndex } from './engine/prepare-index'
import { readMethod } from './engine/read-method'
import { scoreIndex } from './engine/score-index'
import { byGain, gainsToPeerMedian, isWeak, type JudgedFigure, type PeerMedianOf } from './weak-indicators'

function aFigure(changes: Partial<JudgedFigure> = {}): JudgedFigure {
  return { value: 2, quarter: 4, peerMedian: 3, direction: 'higher', n: 12, minN: 5, ...changes }
}

function gains(method: Method, figures: Figures, peerMedianOf: PeerMedianOf) {
  const prepared = prepareIndex(method, figures)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem))
  return gainsToPeerMedian(prepared.value, scoreIndex(prepared.value), peerMedianOf)
}

test('weak is the worst quarter and worse than the peers, with enough answers', () => {
  expect(isWeak(aFigure())).toBe(true)
  expect(isWeak(aFigure({ n: null }))).toBe(true)
  expect(isWeak(aFigure({ direction: 'lower', value: 4 }))).toBe(true)
})

test.each<[string, Partial<JudgedFigure>]>([
  ['a value that is missing', { value: null, quarter: null }],
  ['the third quarter', { quarter: 3 }],
  ['as good as the peers', { peerMedian: 2 }],
  ['better than the peers', { peerMedian: 1 }],
  ['better than the peers where lower is better', { direction: 'lower' }],
  ['too few peers to have a median', { peerMedian: null }],
  ['too few answers', { n: 4 }],
  ['context that is neither good nor bad', { direction: 'neutral' }],
])('not weak: %s', (_, changes) => {
  expect(isWeak(aFigure(changes))).toBe(false)
})

test('the gain is the index with that one value less the index without', () => {
  const method = aMethod({ steps: { normalise: { rule: 'percentile-rank' } } })
  const figures = someFigures({ x: [1, 2, 3, 4, 5], y: [1, 2, 3, 4, 5] })
  const found = gains(method, figures, (_, id) => (id === 'x' ? 3.5 : null))
  // The worst unit goes from place 5 to place 3 of 5 in x: 0 → 50, which counts half. The third stays third.
  expect(found.get('x')).toEqual([25, 12.5, null, null, null])
  expect(found.get('y')).toEqual([null, null, null, null, null])
})

test('where lower is better the gain comes from a lower median', () => {
  const indicators = { x: { direction: 'lower' as const }, y: { direction: 'higher' as const } }
  const method = aMethod({ indicators, steps: { normalise: { rule: 'percentile-rank' } } })
  const found = gains(method, someFigures({ x: [1, 2, 3], y: [1, 2, 3] }), () => 2)
  expect(found.get('x')).toEqual([null, null, 12.5])
  expect(found.get('y')).toEqual([12.5, null, null])
})

test('no gain can be said without a value or without an index score', () => {
  const tree = {
    id: 'index',
    children: [
      { id: 'a', children: [{ indicator: 'x' }] },
      { id: 'b', children: [{ indicator: 'y' }] },
    ],
  }
  const coverage = [{ depth: 0, minimum: 1 }]
  const method = aMethod({ tree, steps: { normalise: { rule: 'percentile-rank' }, coverage } })
  const found = gains(method, someFigures({ x: [1, 2, 3], y: [null, 2, 3] }), () => 10)
  expect(found.get('x')?.[0]).toBeNull()
  expect(found.get('y')?.[0]).toBeNull()
  expect(found.get('x')?.[1]).toBeGreaterThan(0)
})

test('every gain is what the whole engine says', () => {
  const { document, figures } = engineCase({ unitCount: 10, indicatorCount: 36 })
  const read = readMethod(document)
  if (!read.ok) throw new Error('refused')
  const base = computeIndex(read.value, figures)
  const found = gains(read.value, figures, () => 50)
  const id = 'i7'
  figures.units.forEach((_, index) => {
    const gain = found.get(id)?.[index] ?? null
    if (gain === null || !base.ok) return
    const column = (figures.values.get(id) ?? []).with(index, 50)
    const changed = computeIndex(read.value, { ...figures, values: new Map(figures.values).set(id, column) })
    const then = changed.ok ? (changed.value.units[index]?.score ?? 0) : 0
    expect(gain).toBeCloseTo(then - (base.value.units[index]?.score ?? 0), 9)
  })
  expect([...found.values()].flat().some((gain) => gain !== null)).toBe(true)
})

test('the largest gain comes first, what cannot be said last', () => {
  const items = [
    { indicatorId: 'b', gain: null },
    { indicatorId: 'c', gain: 0.5 },
    { indicatorId: 'a', gain: null },
    { indicatorId: 'd', gain: 2 },
  ]
  expect(byGain(items).map(({ indicatorId }) => indicatorId)).toEqual(['d', 'c', 'a', 'b'])
})
