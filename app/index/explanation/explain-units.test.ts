import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import type { Figures } from '../engine/figures'
import type { MethodDocument } from '../engine/method'
import { prepareIndex } from '../engine/prepare-index'
import { scoreIndex } from '../engine/score-index'
import { explainUnits } from './explain-units'

type Root = NonNullable<MethodDocument['tree']['aggregation']>

function differenceIn(figures: Figures, unit: number, other: number, root: Root = 'arithmetic') {
  const ids = [...figures.values.keys()]
  const tree = { id: 'index', aggregation: root, children: ids.map((indicator) => ({ indicator })) }
  // Above zero, as a geometric mean asks for.
  const steps = { normalise: { rule: 'min-max' as const, scale: [1, 10] as [number, number] } }
  const prepared = prepareIndex(aMethod({ ids, tree, ...(root === 'arithmetic' ? {} : { steps }) }), figures)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem))
  return explainUnits(prepared.value, scoreIndex(prepared.value), unit, other)
}

test('two indicators by hand', () => {
  const difference = differenceIn(someFigures({ x: [0, 10, 4], y: [10, 0, 4] }), 2, 0)
  // Scores 0.4 and 0.5: x takes 0.2 away, y gives 0.3.
  expect(difference).toMatchObject({ unit: { rank: 3 }, other: { rank: 1 } })
  expect(difference?.reasons?.map(({ score }) => Number(score.toFixed(12)))).toEqual([-0.2, 0.3])
})

test('one without a score cannot be compared', () => {
  expect(differenceIn(someFigures({ x: [0, 10, null] }), 0, 2)).toBeNull()
})

test('won comparisons are not split by indicator, for one who takes the place of another wins nothing from it', () => {
  // Copeland scores 3 and 1; walked value by value the one behind would end level with the one it copies.
  const difference = differenceIn(someFigures({ x: [9, 6, 3, 0], y: [9, 6, 3, 0] }), 1, 0, 'copeland')
  expect(difference).toMatchObject({ unit: { score: 1, rank: 2 }, other: { score: 3, rank: 1 } })
  expect(difference).toMatchObject({ reasons: null, unsplit: 'pairwise' })
})

const value = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 })
const roots = fc.constantFrom<Root>('arithmetic', 'geometric', 'harmonic', 'copeland')
const rows = fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 10 })

test('the reasons add up to the differences of score and rank, whichever way one looks', () => {
  fc.assert(
    fc.property(rows, roots, (table, root) => {
      const figures = someFigures({
        p: table.map(([one]) => one),
        q: table.map(([, two]) => two),
        r: table.map(([, , three]) => three),
      })
      const difference = differenceIn(figures, 0, 1, root)
      if (!difference) return
      const { unit, other, reasons, unsplit } = difference
      expect(unsplit === null).toBe(reasons !== null)
      expect(unsplit === 'pairwise').toBe(root === 'copeland')
      if (reasons === null) return
      expect(reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(other.score - unit.score, 9)
      expect(reasons.reduce((sum, { places }) => sum + places, 0)).toBe(unit.rank - other.rank)
    }),
  )
})
