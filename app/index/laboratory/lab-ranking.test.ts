import { expect, test } from 'vitest'
import { engineCase } from '../../../tests/bench/engine-case'
import { computeIndex } from '../engine/compute-index'
import { readMethod } from '../engine/read-method'
import { type LabChoice, labQuery, readLabChoice } from './lab-choice'
import { labMethod, labScope } from './lab-method'
import { type LabFigures, rankInLab } from './lab-ranking'

const { document, figures } = engineCase({ unitCount: 40, indicatorCount: 72 })
const lab: LabFigures = { document, units: figures.units, values: Object.fromEntries(figures.values) }
const official: LabChoice = { weights: {}, mean: null, rule: null, without: [], municipality: null }

function ranksOf(choice: Partial<LabChoice>): (number | null)[] {
  const result = rankInLab(lab, { ...official, ...choice })
  if (!result.ok) throw new Error(result.problem)
  return result.value.places.map((place) => place?.rank ?? null)
}

function scope() {
  const read = readMethod(document)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return labScope(read.value, figures.units)
}

test('nothing chosen is the edition itself', () => {
  const read = readMethod(document)
  const result = read.ok ? computeIndex(read.value, figures) : null
  expect(ranksOf({})).toEqual(result?.ok ? result.value.units.map(({ rank }) => rank) : [])
})

test('a weight of nothing, an indicator left out, another mean and another rule are other methods', () => {
  const only = ranksOf({ weights: { a1: 0, a2: 0 } })
  const area = computeIndex(readOrThrow(), figures)
  expect(only).toEqual(area.ok ? area.value.units.map(({ groups }) => groups.a0?.rank ?? null) : [])
  for (const choice of [
    { weights: { a0: 5 } },
    { weights: { t0: 9 } },
    { without: ['i0', 'i1', 'i2'] },
    { mean: 'geometric' as const },
    { mean: 'copeland' as const },
    { rule: 'z-score' as const },
  ]) {
    expect(ranksOf(choice)).not.toEqual(ranksOf({}))
  }
})

function readOrThrow() {
  const read = readMethod(document)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

test('what cannot be is said, not computed', () => {
  expect(rankInLab(lab, { ...official, weights: { a0: 0, a1: 0, a2: 0 } })).toEqual({
    ok: false,
    problem: 'nothing-left',
  })
  expect(labMethod(document, { ...official, mean: 'harmonic', rule: 'z-score' })).toEqual({
    ok: false,
    problem: 'not-together',
  })
  expect(labMethod(document, { ...official, mean: 'harmonic', rule: 'min-max' }).ok).toBe(true)
})

test('random weightings: always the same share, all for the best in everything and none for the worst', () => {
  const best = {
    ...lab,
    values: Object.fromEntries([...figures.values].map(([id, column], index) => [id, extreme(column, index)])),
  }
  const share = (municipality: string, of = lab) => {
    const result = rankInLab(of, { ...official, municipality })
    return result.ok ? result.value.weightings?.share : null
  }
  expect(share('u0', best)).toBe(1)
  expect(share('u1', best)).toBe(0)
  expect(share('u5')).toBe(share('u5'))
  expect(rankInLab(lab, official)).toMatchObject({ ok: true, value: { weightings: null } })
})

function extreme(column: readonly (number | null)[], index: number): (number | null)[] {
  const lower = index % 4 === 0
  return column.map((value, unit) => (unit === 0 ? (lower ? -1 : 101) : unit === 1 ? (lower ? 101 : -1) : value))
}

test('an address gives the choice back, and the method itself is no choice', () => {
  const choice: LabChoice = {
    weights: { a0: 2.5, t3: 0 },
    mean: 'geometric',
    rule: 'min-max',
    without: ['i3', 'i7'],
    municipality: 'u4',
  }
  const asQuery = (of: LabChoice) => {
    const words = Object.entries(labQuery(of)).filter((word): word is [string, string] => word[1] !== null)
    return new URLSearchParams(words)
  }
  expect(readLabChoice(asQuery(choice), scope())).toEqual(choice)
  expect(readLabChoice(new URLSearchParams('v.a0=1&middel=arithmetic&skala=percentile-rank&uden='), scope())).toEqual(
    official,
  )
  expect(
    readLabChoice(new URLSearchParams('v.a0=-2&v.b=3&v.a1=1e9&v.a2=99&uden=i1&uden=zz&kommune=999'), scope()),
  ).toEqual({
    ...official,
    weights: { a2: 10 },
    without: ['i1'],
  })
})
