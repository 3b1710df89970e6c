import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UnitDifference } from '../explanation/explain-units'
import { otherWayRound, scoreDifference } from './score-difference'

/** Two scores whose difference the reasons are; `unit` is the one that is explained from. */
function aDifference(from: number, parts: readonly (readonly [id: string, score: number])[]): UnitDifference {
  const to = parts.reduce((sum, [, score]) => sum + score, from)
  return {
    unit: { score: from, rank: 2 },
    other: { score: to, rank: 1 },
    unsplit: null,
    reasons: parts.map(([indicatorId, score]) => ({
      indicatorId,
      score,
      ...({ kind: 'changed', before: 1, after: 2, places: 0 } as const),
    })),
  }
}

const groupOf = (id: string) => id.charAt(0)

test('by theme and by indicator, the largest first whichever way it pulls', () => {
  const found = scoreDifference(
    aDifference(50, [
      ['a1', 0.5],
      ['b1', -2.25],
      ['a2', 0.75],
    ]),
    groupOf,
  )
  expect(found).toEqual({
    one: 49,
    other: 50,
    points: -1,
    unsplit: null,
    parts: {
      groups: [
        { id: 'b', points: -2.25 },
        { id: 'a', points: 1.25 },
      ],
      indicators: [
        { id: 'b1', points: -2.25 },
        { id: 'a2', points: 0.75 },
        { id: 'a1', points: 0.5 },
      ],
    },
  })
})

test('parts that can not be told stay untold, with why', () => {
  const { unit, other } = aDifference(50, [['a1', 1]])
  expect(scoreDifference({ unit, other, reasons: null, unsplit: 'pairwise' }, groupOf)).toEqual({
    one: 51,
    other: 50,
    points: 1,
    parts: null,
    unsplit: 'pairwise',
  })
})

test('the other way round everything pulls the other way', () => {
  const found = scoreDifference(
    aDifference(50, [
      ['a1', 1],
      ['b1', -0.5],
      ['b2', 0],
    ]),
    groupOf,
  )
  expect(otherWayRound(found)).toEqual({
    one: 50,
    other: 50.5,
    points: -0.5,
    unsplit: null,
    parts: {
      groups: [
        { id: 'a', points: -1 },
        { id: 'b', points: 0.5 },
      ],
      indicators: [
        { id: 'a1', points: -1 },
        { id: 'b1', points: 0.5 },
        { id: 'b2', points: 0 },
      ],
    },
  })
  expect(otherWayRound(otherWayRound(found))).toEqual(found)
  const untold = { one: 3, other: 1, points: 2, parts: null, unsplit: 'pairwise' } as const
  expect(otherWayRound(untold)).toEqual({ ...untold, one: 1, other: 3, points: -2 })
})

test('what is printed adds up: indicators to themes, themes to the difference of the printed scores', () => {
  const score = fc.double({ min: -20, max: 20, noNaN: true })
  const cents = (parts: readonly { points: number }[]) =>
    parts.reduce((sum, { points }) => sum + Math.round(points * 100), 0)
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.array(score, { maxLength: 12 }), (from, scores) => {
      const ids = scores.map((one, index) => [`${'abc'.charAt(index % 3)}${index}`, one] as const)
      const { one, other, points, parts } = scoreDifference(aDifference(from, ids), groupOf)
      const printed = Math.round(one * 100) - Math.round(other * 100)
      expect(points * 100).toBeCloseTo(printed, 6)
      if (scores.length === 0 || !parts) return
      expect(cents(parts.groups)).toBe(printed)
      for (const { id, points: whole } of parts.groups) {
        const own = parts.indicators.filter((indicator) => groupOf(indicator.id) === id)
        expect(cents(own)).toBeCloseTo(whole * 100, 6)
      }
    }),
  )
})
