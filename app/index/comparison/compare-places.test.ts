import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../edition'
import { alikeInDraws, indistinctPairs, placeVerdict } from './compare-places'
import { readCompared } from './compared-query'

const place = (rank: number, low: number, high: number): Place => ({ rank, low, high, quarter: 1 })
const placed = (...places: (Place | null)[]) =>
  places.map((one, index) => ({ municipalityCode: String(index), place: one }))

describe('places side by side', () => {
  it('say who is first and who can not be told apart from them', () => {
    expect(placeVerdict(placed(place(10, 5, 20), place(3, 1, 6), place(40, 30, 50)))).toEqual({
      best: ['1'],
      indistinct: ['0'],
      alone: false,
    })
    expect(placeVerdict(placed(place(3, 1, 6), place(40, 30, 50)))).toMatchObject({ best: ['0'], alone: true })
    expect(placeVerdict(placed(place(3, 1, 6), place(3, 2, 5)))).toMatchObject({ best: ['0', '1'], alone: false })
  })

  it('say nothing with fewer than two, and a missing place is no last place', () => {
    expect(placeVerdict(placed(place(3, 1, 6), null))).toBeNull()
    expect(placeVerdict(placed(place(3, 1, 6), null, place(90, 80, 98)))).toMatchObject({ best: ['0'], indistinct: [] })
  })

  it('name each pair once, whichever way it is asked', () => {
    expect(indistinctPairs(placed(place(1, 1, 3), place(4, 3, 9), place(12, 10, 14), null), null)).toEqual([['0', '1']])
    const interval = fc.tuple(fc.integer({ min: 1, max: 98 }), fc.nat(20), fc.nat(20))
    fc.assert(
      fc.property(fc.array(interval, { minLength: 2, maxLength: 5 }), (intervals) => {
        const all = placed(...intervals.map(([rank, below, above]) => place(rank, rank - below, rank + above)))
        const pairs = (list: typeof all) => new Set(indistinctPairs(list, null).map((pair) => pair.toSorted().join()))
        expect(pairs(all.toReversed())).toEqual(pairs(all))
      }),
    )
  })
})

describe('the draws of an edition', () => {
  const near = placed(place(10, 5, 20), place(12, 8, 22), place(60, 50, 70), null)
  const kept = (...rows: [string, string[]][]) => rows.map(([municipalityCode, alike]) => ({ municipalityCode, alike }))

  it('say who can not be told apart, whatever the intervals look like', () => {
    const alike = alikeInDraws(near, kept(['0', ['7']], ['1', ['2', '3']], ['2', ['1']]))
    expect(indistinctPairs(near, alike)).toEqual([['1', '2']])
    expect(indistinctPairs(near, null)).toEqual([['0', '1']])
  })

  it('are left for the intervals where one with a place has none', () => {
    expect(alikeInDraws(near, kept(['0', []], ['1', []]))).toBeNull()
    expect(alikeInDraws(near, [])).toBeNull()
  })
})

describe('the address of a comparison', () => {
  it('names municipalities by code or name, each once, five at most, and tells what it could not use', () => {
    const query = new URLSearchParams('kommuner=376&kommuner=Lolland&kommuner=376&kommuner=&kommuner=Nowhere')
    expect(readCompared(query)).toEqual({ codes: ['376', '360'], unknown: ['Nowhere'], leftOut: [] })
    const many = readCompared(new URLSearchParams('kommuner=101,147,151,153,155,157'))
    expect([many.codes.length, many.leftOut]).toEqual([5, ['157']])
  })
})
