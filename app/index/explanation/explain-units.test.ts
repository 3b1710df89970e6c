import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import type { Figures } from '../engine/figures'
import { prepareIndex } from '../engine/prepare-index'
import { scoreIndex } from '../engine/score-index'
import { explainUnits } from './explain-units'

function differenceIn(figures: Figures, unit: number, other: number) {
  const prepared = prepareIndex(aMethod({ ids: [...figures.values.keys()] }), figures)
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

const value = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 })
const rows = fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 10 })

test('the reasons add up to the differences of score and rank, whichever way one looks', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const figures = someFigures({
        p: table.map(([one]) => one),
        q: table.map(([, two]) => two),
        r: table.map(([, , three]) => three),
      })
      const difference = differenceIn(figures, 0, 1)
      if (!difference?.reasons) return
      const { unit, other, reasons } = difference
      expect(reasons.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(other.score - unit.score, 9)
      expect(reasons.reduce((sum, { places }) => sum + places, 0)).toBe(unit.rank - other.rank)
    }),
  )
})
