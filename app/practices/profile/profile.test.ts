import { describe, expect, test } from 'vitest'
import { disagreements, type Letters, lettersBetween, liesBetween, pointOnWeb, reachOf } from './profile'

const one: Letters = { targetGroup: 'A', method: 'B', implementation: 'C', effect: 'D' }

describe('a Vidensprofil', () => {
  test('is settled where both raters gave the same four letters', () => {
    expect(disagreements(one, { ...one })).toEqual([])
  })

  test('names the parts on which they differ, in order', () => {
    expect(disagreements(one, { ...one, effect: 'B', targetGroup: 'B' })).toEqual(['targetGroup', 'effect'])
  })

  test('lets a third choose among the letters from the one to the other, whichever came first', () => {
    expect(lettersBetween('A', 'C')).toEqual(['A', 'B', 'C'])
    expect(lettersBetween('C', 'A')).toEqual(['A', 'B', 'C'])
    expect(lettersBetween('B', 'B')).toEqual(['B'])
  })

  test('never lets a third change what both agree on, or go beyond the two', () => {
    const other: Letters = { ...one, effect: 'B' }
    expect(liesBetween({ ...one, effect: 'C' }, one, other)).toBe(true)
    expect(liesBetween({ ...one, effect: 'A' }, one, other)).toBe(false)
    expect(liesBetween({ ...one, method: 'A' }, one, other)).toBe(false)
  })
})

describe('the web', () => {
  test('has A at the rim and D still off the middle, so that a D is seen', () => {
    expect([reachOf('A'), reachOf('B'), reachOf('C'), reachOf('D')]).toEqual([1, 0.75, 0.5, 0.25])
  })

  test('begins upwards and goes clockwise', () => {
    expect(pointOnWeb('targetGroup', 1, 100)).toEqual({ x: 0, y: -100 })
    expect(pointOnWeb('method', 0.5, 100)).toEqual({ x: 50, y: 0 })
    expect(pointOnWeb('implementation', 1, 100)).toEqual({ x: 0, y: 100 })
    expect(pointOnWeb('effect', 0.25, 100)).toEqual({ x: -25, y: 0 })
  })
})
