import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import type { MethodDocument } from '../engine/method'
import { explainDifference } from './explain-difference'
import type { Explanation, Side } from './explanation'

type Explained = Extract<Explanation, { kind: 'explained' }>

function explained(before: Side, after: Side, unit: string): Explained {
  const explanation = explainDifference(before, after)(unit)
  if (explanation.kind !== 'explained') throw new Error(JSON.stringify(explanation))
  return explanation
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

test('own and others by hand: min-max of one indicator', () => {
  const method = aMethod({ ids: ['x'] })
  const before = { method, figures: someFigures({ x: [2, 0, 4] }) }
  const after = { method, figures: someFigures({ x: [3, 0, 6] }) }
  const { before: stood, after: stands, parts, reasons } = explained(before, after, 'a')
  expect([stood, stands]).toEqual([
    { score: 0.5, rank: 2 },
    { score: 0.5, rank: 2 },
  ])
  // Own first: 3/4 − 2/4, others first: 3/6 − 2/6; the others take the same away.
  const own = (0.25 + 1 / 6) / 2
  expect(parts.map(({ kind }) => kind)).toEqual(['own', 'others'])
  expect(parts[0]?.score).toBeCloseTo(own, 12)
  expect(parts[1]?.score).toBeCloseTo(-own, 12)
  expect(reasons).toMatchObject([{ indicatorId: 'x', kind: 'changed', before: 2, after: 3, places: 0 }])
  expect(reasons?.[0]?.score).toBeCloseTo(own, 12)
})

test('places: overtaking one by oneself and being overtaken by another', () => {
  const method = aMethod({ ids: ['x'] })
  const before = { method, figures: someFigures({ x: [10, 20, 30, 40] }) }
  const after = { method, figures: someFigures({ x: [25, 20, 30, 40] }) }
  expect(explained(before, after, 'a')).toMatchObject({
    before: { rank: 4 },
    after: { rank: 3 },
    parts: [
      { kind: 'own', places: 1 },
      { kind: 'others', places: 0 },
    ],
  })
  expect(explained(before, after, 'b')).toMatchObject({
    parts: [
      { kind: 'own', places: 0, score: 0 },
      { kind: 'others', places: -1 },
    ],
    reasons: [],
  })
})

test('weights alone are the method', () => {
  const figures = someFigures({ x: [0, 1, 2], y: [4, 3, 2] })
  const weighed = (weight: number) =>
    aMethod({ tree: { id: 'index', children: [{ indicator: 'x', weight }, { indicator: 'y' }] } })
  const { parts } = explained({ method: weighed(1), figures }, { method: weighed(3), figures }, 'c')
  expect(parts).toMatchObject([
    { kind: 'own', score: 0 },
    { kind: 'others', score: 0 },
    { kind: 'method', score: 0.25 },
  ])
})

test('an indicator that comes and one that goes are a part of their own', () => {
  const figures = (ids: readonly string[]) => someFigures(Object.fromEntries(ids.map((id, i) => [id, [i, 5, 9 - i]])))
  const before = { method: aMethod({ ids: ['x', 'y'] }), figures: figures(['x', 'y']) }
  const after = { method: aMethod({ ids: ['y', 'z'] }), figures: someFigures({ y: [1, 5, 8], z: [9, 0, 1] }) }
  const { parts, reasons } = explained(before, after, 'a')
  expect(parts.map(({ kind }) => kind)).toEqual(['own', 'others', 'indicators'])
  expect(parts[2]).toMatchObject({ score: 0.5, places: 1 })
  expect(reasons).toEqual([])
})

test('what came and what went is told apart from what changed', () => {
  const method = aMethod({ ids: ['x', 'y', 'z'] })
  const before = { method, figures: someFigures({ x: [1, 0, 4], y: [null, 0, 4], z: [3, 0, 4] }) }
  const after = { method, figures: someFigures({ x: [2, 0, 4], y: [3, 0, 4], z: [null, 0, 4] }) }
  const { reasons, parts } = explained(before, after, 'a')
  expect(reasons?.map(({ indicatorId, kind }) => [indicatorId, kind])).toEqual([
    ['y', 'new-value'],
    ['x', 'changed'],
    ['z', 'value-gone'],
  ])
  expect(sum(reasons?.map(({ score }) => score) ?? [])).toBeCloseTo(parts[0]?.score ?? Number.NaN, 12)
})

test('without a score on one side there is no comparison, and it says what lacks', () => {
  const tree: MethodDocument['tree'] = {
    id: 'index',
    children: [
      { id: 'one', children: [{ indicator: 'x' }] },
      { id: 'two', children: [{ indicator: 'y' }] },
    ],
  }
  const steps = { normalise: { rule: 'min-max' as const }, coverage: [{ depth: 0, minimum: 1 }] }
  const method = aMethod({ tree, steps })
  const before = { method, figures: someFigures({ x: [1, 0, 4], y: [1, 0, 4] }) }
  const after = { method, figures: someFigures({ x: [1, 0, 4], y: [null, 0, 4] }) }
  expect(explainDifference(before, after)('a')).toMatchObject({
    kind: 'no-comparison',
    before: { rank: 2 },
    after: null,
    lackingBefore: [],
    lackingAfter: ['two'],
  })
})

const value = fc.option(fc.integer({ min: -40, max: 40 }), { freq: 8 })
const rows = fc.array(fc.tuple(value, value, value, value), { minLength: 3, maxLength: 9 })
const rules = fc.constantFrom('percentile-rank' as const, 'min-max' as const)
const roots = fc.constantFrom('arithmetic' as const, 'geometric' as const, 'copeland' as const)
const weight = fc.integer({ min: 1, max: 4 })
const sides = fc.record({
  table: rows,
  rule: rules,
  root: roots,
  weight,
  minimum: fc.constantFrom(0, 0.5),
  gone: fc.nat(4),
})
const ids = ['p', 'q', 'r', 's']

function sideOf(
  { table, rule, root, weight: heavy, minimum, gone }: typeof sides extends fc.Arbitrary<infer S> ? S : never,
  size: number,
): Side {
  const leaf = (id: string) => ({ indicator: id })
  const kept = (leaves: string[]) => leaves.filter((id) => ids[gone] !== id).map(leaf)
  const groups = [
    { id: 'one', weight: heavy, children: kept(['p', 'q']) },
    { id: 'two', children: kept(['r', 's']) },
  ]
  const method = aMethod({
    tree: { id: 'index', aggregation: root, children: groups },
    indicators: Object.fromEntries(ids.map((id, i) => [id, { direction: i % 2 === 0 ? 'higher' : 'lower' }])),
    steps: { normalise: { rule, scale: [1, 100] }, coverage: [{ depth: 1, minimum }] },
  })
  const column = (place: number) => Array.from({ length: size }, (_, unit) => table[unit]?.[place] ?? null)
  return { method, figures: someFigures(Object.fromEntries(ids.map((id, place) => [id, column(place)]))) }
}

test('parts add up to the whole and reasons to the own part, whatever changes; the way back is the same with the other sign', () => {
  fc.assert(
    fc.property(sides, sides, (one, other) => {
      const size = Math.max(one.table.length, other.table.length)
      const [before, after] = [sideOf(one, size), sideOf(other, size)]
      const [there, back] = [explainDifference(before, after), explainDifference(after, before)]
      for (const unit of before.figures.units) {
        const explanation = there(unit)
        if (explanation.kind !== 'explained') continue
        const { before: stood, after: stands, parts, reasons } = explanation
        expect(sum(parts.map(({ score }) => score))).toBeCloseTo(stands.score - stood.score, 9)
        expect(sum(parts.map(({ places }) => places))).toBe(stood.rank - stands.rank)
        for (const { places } of parts) expect(Number.isInteger(places)).toBe(true)
        const own = parts.find(({ kind }) => kind === 'own')
        if (reasons !== null && own) {
          expect(sum(reasons.map(({ score }) => score))).toBeCloseTo(own.score, 9)
          expect(sum(reasons.map(({ places }) => places))).toBe(own.places)
        }
        const returned = back(unit)
        if (returned.kind !== 'explained') throw new Error('the way back is gone')
        parts.forEach((part, index) => {
          expect(returned.parts[index]?.kind).toBe(part.kind)
          expect(returned.parts[index]?.score).toBeCloseTo(-part.score, 9)
        })
      }
    }),
    { numRuns: 60 },
  )
})
