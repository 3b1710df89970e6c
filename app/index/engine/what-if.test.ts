import { expect, test } from 'vitest'
import { engineCase } from '../../../tests/bench/engine-case'
import { aMethod, someFigures } from '../../../tests/factories/index-method'
import { computeIndex } from './compute-index'
import type { Figures } from './figures'
import type { Method } from './method'
import { prepareIndex } from './prepare-index'
import { readMethod } from './read-method'
import { scoreIndex } from './score-index'
import { whatIf } from './what-if'

function asking(method: Method, figures: Figures): ReturnType<typeof whatIf> {
  const prepared = prepareIndex(method, figures)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem))
  return whatIf(prepared.value, scoreIndex(prepared.value))
}

test('one other value gives what the whole index gives with that value', () => {
  const { document, figures } = engineCase({ unitCount: 12, indicatorCount: 40 })
  const read = readMethod(document)
  if (!read.ok) throw new Error('refused')
  const ask = asking(read.value, figures)
  const slots = [...figures.values.keys()]
  for (const unit of [0, 5, 11]) {
    for (const id of ['i0', 'i17', 'i39']) {
      const column = figures.values.get(id) ?? []
      if (column[unit] === null) continue
      const changed = new Map(figures.values).set(id, column.with(unit, 55.5))
      const whole = computeIndex(read.value, { ...figures, values: changed })
      const slot = leafSlot(read.value, id)
      expect(slots).toContain(id)
      expect(ask(unit, slot, 55.5)).toBe(whole.ok ? whole.value.units[unit]?.score : undefined)
    }
  }
})

test('asking leaves no trace for the next question', () => {
  const ask = asking(aMethod(), someFigures({ x: [0, 5, 10], y: [0, 5, 10] }))
  expect(ask(1, 0, 10)).toBe(0.75)
  expect(ask(1, 0, 10)).toBe(0.75)
  expect(ask(0, 1, 10)).toBe(0.5)
})

test('nothing to change, nothing to answer', () => {
  const ask = asking(aMethod(), someFigures({ x: [0, 5, null], y: [0, 5, 10] }))
  expect(ask(2, 0, 5)).toBeNull()
})

test('copeland answers with the wins over all others', () => {
  const tree = { id: 'index', aggregation: 'copeland' as const, children: [{ indicator: 'x' }, { indicator: 'y' }] }
  const ask = asking(aMethod({ tree }), someFigures({ x: [0, 1, 2], y: [0, 1, 2] }))
  expect(ask(0, 0, 3)).toBe(0)
})

function leafSlot(method: Method, id: string): number {
  const prepared = prepareIndex(method, {
    units: [],
    values: new Map([...method.indicators.keys()].map((key) => [key, []])),
  })
  return prepared.ok ? prepared.value.plan.leaves.indexOf(id) : -1
}
