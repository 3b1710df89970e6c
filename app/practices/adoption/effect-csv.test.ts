import { expect, it } from 'vitest'
import type { AdoptionEffect } from './adoption-effect'
import { placeboEffects } from './difference-in-differences'
import { effectCsv } from './effect-csv'
import type { ShownEffect } from './shown-effect'

const changes = Array.from({ length: 9 }, (_, place) => ({
  municipalityCode: `${400 + place}`,
  before: 10 + place,
  after: 12 + place * 1.5,
}))
const compared = placeboEffects(changes).map((placebo, place) => ({
  ...changes[place],
  ...placebo,
  before: 10 + place,
  after: 12 + place * 1.5,
}))
const mean = changes.reduce((sum, { before, after }) => sum + after - before, 0) / changes.length

const adoption: AdoptionEffect = {
  municipalityCode: '376',
  stage: 'running',
  startedOn: '2023-01-01',
  stoppedOn: null,
  periods: { before: ['2021', '2022'], after: ['2023'], expected: '2023' },
  figures: { before: [], after: [] },
  before: 20,
  after: 30,
  compared,
  result: {
    is: 'measured',
    own: 10,
    others: mean,
    effect: 10 - mean,
    interval: { low: 1, high: 9, confidence: 0.8 },
    beyondChance: null,
  },
  warnings: [{ code: 'delay-unknown' }],
}
const effects: ShownEffect[] = [
  {
    indicator: { id: 'bu-a', name: 'A', unit: 'pct.', direction: 'higher', frequency: 'årlig' },
    delayMonths: null,
    pooled: null,
    measured: null,
    adoptions: [adoption],
  },
]

function rowsOf(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.replace('\ufeff', '').trim().split('\r\n')
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, place) => [names[place] ?? '', cell])))
}

it('holds enough to compute the effect and each placebo again', () => {
  const rows = rowsOf(effectCsv(effects, (batch, line) => `/tal/${batch}/${line}`, 'en'))
  const change = (row: Record<string, string>) => Number(row.after) - Number(row.before)
  const others = rows.filter(({ row }) => row === 'compared')
  const adopter = rows.find(({ row }) => row === 'adopter')
  expect(others).toHaveLength(9)
  const average = (list: Record<string, string>[]) => list.reduce((sum, row) => sum + change(row), 0) / list.length
  expect(change(adopter ?? {}) - average(others)).toBeCloseTo(Number(adopter?.effect))
  for (const own of others) {
    const rest = others.filter((row) => row !== own)
    expect(change(own) - average(rest)).toBeCloseTo(Number(own.effect))
  }
  expect(adopter).toMatchObject({ periods_before: '2021 2022', result: 'measured', warnings: 'delay-unknown' })
})

it('says no placebo where too few were compared', () => {
  const few = [{ ...adoption, result: { is: 'too-few' as const, count: 7, needed: 8 } }]
  const rows = rowsOf(
    effectCsv(
      effects.map((effect) => ({ ...effect, adoptions: few })),
      () => '',
      'en',
    ),
  )
  expect(rows.every(({ effect }) => effect === '')).toBe(true)
  expect(rows.find(({ row }) => row === 'adopter')?.result).toBe('too-few')
})
