import { describe, expect, it } from 'vitest'
import type { Place, Standing } from './edition'
import { compareEditions } from './edition-comparison'

const at = (rank: number, spread = 1): Place => ({ rank, low: rank - spread, high: rank + spread, quarter: 1 })
const standing = (municipalityCode: string, place: Place | null): Standing => ({
  municipalityCode,
  groupId: 'index',
  score: place && 50,
  place,
  coverage: 1,
})

describe('what is different from the edition before', () => {
  it('is who moved, the clear and long ways first', () => {
    const before = [
      standing('101', at(10)),
      standing('147', at(20, 9)),
      standing('151', at(30)),
      standing('153', at(40)),
    ]
    const after = [
      standing('101', at(15)),
      standing('147', at(28, 9)),
      standing('151', at(20)),
      standing('153', at(40)),
    ]
    const { moved, clearCount } = compareEditions(
      { standings: before, indicatorIds: [] },
      { standings: after, indicatorIds: [] },
    )
    expect(moved.map(({ municipalityCode, places, clear }) => [municipalityCode, places, clear])).toEqual([
      ['151', 10, true],
      ['101', -5, true],
      ['147', -8, false],
    ])
    expect(clearCount).toBe(2)
  })

  it('is who has a place for the first time or no more, and which indicators came and went', () => {
    const comparison = compareEditions(
      { standings: [standing('101', at(1)), standing('147', null)], indicatorIds: ['a', 'b'] },
      { standings: [standing('101', null), standing('147', at(1))], indicatorIds: ['b', 'c'] },
    )
    expect(comparison).toMatchObject({ moved: [], appeared: ['147'], vanished: ['101'] })
    expect(comparison.indicators).toEqual({ added: ['c'], removed: ['a'] })
  })
})
