import { describe, expect, it } from 'vitest'
import type { Hit } from './hit'
import { bestFirst, countFacets, narrowed, passing, readSearchFilter, searchWords } from './search-filter'

const aHit = (parts: Partial<Hit>): Hit => ({
  kind: 'practice',
  id: 'a',
  score: 1,
  at: null,
  area: null,
  municipalityCode: null,
  effectDirection: null,
  evidence: null,
  ...parts,
})

const filterOf = (address: string) => readSearchFilter(new URLSearchParams(address))

describe('a search filter', () => {
  it('is read from an address and written back the same', () => {
    const filter = filterOf(
      'q=pleje&type=practice&omraade=handicap&effekt=negative&evidens=not-rated&kommune=376&side=2',
    )
    expect(
      filterOf(new URLSearchParams(Object.entries(searchWords(filter)).map(([k, v]) => [k, String(v)])).toString()),
    ).toEqual(filter)
    expect(filter).toMatchObject({ kind: 'practice', effectDirection: 'negative', page: 2 })
  })

  it('leaves out what it does not understand', () => {
    expect(filterOf('type=x&omraade=y&kommune=000&evidens=Z&side=-1&effekt=constructor')).toEqual(filterOf(''))
  })

  it('begins on the first page again when it is narrowed', () => {
    expect(narrowed(filterOf('q=a&side=3'), 'kind', 'thread')).toEqual(filterOf('q=a&type=thread'))
    expect(narrowed(filterOf('q=a&type=thread'), 'kind', null)).toEqual(filterOf('q=a'))
  })
})

describe('counts', () => {
  const hits = [
    aHit({ id: 'a', area: 'handicap', evidence: 'A' }),
    aHit({ id: 'b', area: 'handicap', evidence: 'not-rated' }),
    aHit({ id: 'c', kind: 'indicator', area: 'udsatte-voksne' }),
  ]

  it('of a facet are those one would get by choosing another of its values', () => {
    const counts = countFacets(hits, filterOf('q=a&omraade=handicap'))
    expect(counts.area).toEqual([
      { value: 'handicap', count: 2 },
      { value: 'udsatte-voksne', count: 1 },
    ])
    expect(counts.kind).toEqual([{ value: 'practice', count: 2 }])
    for (const { value, count } of counts.evidence) {
      const chosen = narrowed(filterOf('q=a&omraade=handicap'), 'evidence', value)
      expect(passing(hits, chosen)).toHaveLength(count)
    }
  })
})

describe('order', () => {
  it('is best first, then newest, then always the same', () => {
    const hits = [
      aHit({ id: 'b', at: '2025-01-01' }),
      aHit({ id: 'a' }),
      aHit({ id: 'c', score: 2 }),
      aHit({ id: 'd', at: '2026-01-01' }),
    ]
    expect(bestFirst(hits).map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a'])
    expect(bestFirst([...hits].reverse())).toEqual(bestFirst(hits))
  })
})
