import fc from 'fast-check'
import { expect, test } from 'vitest'
import { engineCase } from '../../../tests/bench/engine-case'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import { readMethod } from '../engine/read-method'
import { compute, withRow } from './computed'
import { whatItTakes } from './what-it-takes'

test('a better value moves score, place and interval', () => {
  const method = aMethod({ ids: ['x', 'y'], uncertainty: { draws: 50, seed: 3, weights: 0.25 } })
  const figures = someFigures({ x: [0, 4, 6, 8, 10], y: [5, 4, 6, 8, 10] })
  const found = whatItTakes(method, figures, { unit: 'a', indicatorId: 'x', value: 10 })
  expect(found?.now).toMatchObject({ rank: 5, interval: { low: 5, high: 5 }, quarter: 4 })
  // min-max of x among 10, 4, 6, 8, 10 and of y as it was.
  expect(found?.after.score).toBeCloseTo((1 + 1 / 6) / 2, 12)
  expect(found?.after).toMatchObject({ rank: 3, quarter: 2 })
  expect(found?.after.interval?.low).toBeLessThanOrEqual(3)
  expect(found?.after.interval?.high).toBeLessThan(5)
})

test('the value that is there already changes nothing, the interval neither', () => {
  const { document, figures } = engineCase({ unitCount: 20, indicatorCount: 36 })
  const read = readMethod({ ...document, uncertainty: { draws: 40, seed: 5, weights: 0.25 } })
  if (!read.ok) throw new Error('refused')
  const value = figures.values.get('i3')?.[4] ?? 0
  const found = whatItTakes(read.value, figures, { unit: 'u4', indicatorId: 'i3', value })
  expect(found?.after).toEqual(found?.now)
})

test('nothing to change, nothing to answer', () => {
  const figures = someFigures({ x: [null, 4], y: [5, 4] })
  expect(whatItTakes(aMethod(), figures, { unit: 'a', indicatorId: 'x', value: 1 })).toBeNull()
  expect(whatItTakes(aMethod(), figures, { unit: 'q', indicatorId: 'x', value: 1 })).toBeNull()
})

test('a row exchanged gives what the whole index gives', () => {
  const { document, figures } = engineCase({ unitCount: 15, indicatorCount: 40 })
  const read = readMethod(document)
  if (!read.ok) throw new Error('refused')
  const row = fc.array(fc.option(fc.integer({ min: -20, max: 120 })), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(fc.nat(14), row, (unit, values) => {
      const valueIn = (id: string) => values[Number(id.slice(1))] ?? null
      const changed = [...figures.values].map(([id, column]) => [id, column.with(unit, valueIn(id))] as const)
      const base = compute(read.value, figures)
      const whole = compute(read.value, { ...figures, values: new Map(changed) })
      const short = base && withRow(base, unit, valueIn)
      expect(short?.scored).toEqual(whole?.scored)
      expect(short?.ranks).toEqual(whole?.ranks)
    }),
    { numRuns: 20 },
  )
})
