import { expect, test } from 'vitest'
import { anIndicator } from '../../tests/factories/catalogue'
import { computeIndex } from './engine/compute-index'
import { readMethod } from './engine/read-method'
import { standardMethod } from './standard-method'

const title = { da: 'Socialt Indeks 2026', en: 'Socialt Indeks 2026' }

function anArea(area: 'handicap' | 'udsatte-voksne', themes: readonly ('tilbud' | 'overgange' | 'inddragelse')[]) {
  return themes.map((theme) => anIndicator({ id: `${area}-${theme}`, area, theme }))
}

test('the tree goes from index over areas and themes to scored indicators, and leaves empty ones out', () => {
  const indicators = [
    anIndicator({ id: 'context', area: 'handicap', theme: 'tilbud', direction: 'neutral' }),
    anIndicator({ id: 'late', area: 'handicap', theme: 'sagsbehandling', direction: 'lower' }),
    anIndicator({ id: 'adult', area: 'udsatte-voksne', theme: 'tilbud' }),
  ]
  const document = standardMethod({ id: 'si-2026', title, indicators, seed: 20261121 })
  expect(document?.tree.children).toEqual([
    {
      id: 'udsatte-voksne',
      weight: 1,
      children: [{ id: 'udsatte-voksne.tilbud', weight: 1, children: [{ indicator: 'adult', weight: 1 }] }],
    },
    {
      id: 'handicap',
      weight: 1,
      children: [{ id: 'handicap.sagsbehandling', weight: 1, children: [{ indicator: 'late', weight: 1 }] }],
    },
  ])
  expect(document?.indicators).toEqual({ late: { direction: 'lower' }, adult: { direction: 'higher' } })
  expect(document?.uncertainty).toEqual({ draws: 1000, seed: 20261121, weights: 0.25, sampling: true })
})

test('the engine accepts it as it is written', () => {
  const indicators = anArea('handicap', ['tilbud', 'overgange'])
  const document = standardMethod({ id: 'si-2026', title, indicators, seed: 1, draws: 10 })
  expect(readMethod(document)).toMatchObject({ ok: true })
  expect(readMethod(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true })
})

test('without scored indicators there is no method', () => {
  expect(standardMethod({ id: 'x', title, indicators: [anIndicator({ direction: 'neutral' })], seed: 1 })).toBeNull()
})

test('who lacks an area has places in the others and none in the index', () => {
  const indicators = [...anArea('udsatte-voksne', ['tilbud']), ...anArea('handicap', ['tilbud', 'overgange'])]
  const read = readMethod(standardMethod({ id: 'x', title, indicators, seed: 1 }))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const values = new Map([
    ['udsatte-voksne-tilbud', [1, 2, 3]],
    ['handicap-tilbud', [null, 2, 3]],
    ['handicap-overgange', [5, 2, 3]],
  ])
  const result = computeIndex(read.value, { units: ['101', '147', '151'], values })
  const [first, , third] = result.ok ? result.value.units : []
  expect(first).toMatchObject({ score: null, rank: null, coverage: 0.5 })
  expect(first?.groups['udsatte-voksne']).toMatchObject({ score: 0, rank: 3 })
  expect(first?.groups.handicap).toEqual({ score: null, rank: null, coverage: 0.5 })
  expect(third).toMatchObject({ rank: 1, coverage: 1 })
})

test('an area of twelve themes needs eight, one of eleven needs seven', () => {
  const read = readMethod(
    standardMethod({ id: 'x', title, indicators: anArea('handicap', ['tilbud', 'overgange', 'inddragelse']), seed: 1 }),
  )
  expect(read.ok && [...read.value.steps.coverage]).toEqual([
    [2, 0.6],
    [1, 0.6],
    [0, 1],
  ])
  const needed = (count: number) => Array.from({ length: count }, (_, index) => index + 1).find((n) => n / count >= 0.6)
  expect([needed(1), needed(2), needed(11), needed(12)]).toEqual([1, 2, 7, 8])
})
