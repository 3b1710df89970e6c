import { describe, expect, it } from 'vitest'
import { asksForSomething, filterWords, readPracticeFilter } from './practice-filter'

const read = (words: string) => readPracticeFilter(new URLSearchParams(words))

describe('readPracticeFilter', () => {
  it('understands its own address words', () => {
    const filter = read(
      'q=bolig&omraade=udsatte-voksne&evidens=B&effekt=none-shown&kommune=376&sortering=nyeste&side=2&maalgruppe=unge',
    )
    expect(filter).toMatchObject({
      query: 'bolig',
      area: 'udsatte-voksne',
      evidence: 'B',
      effectDirection: 'none-shown',
      municipalityCode: '376',
      order: 'newest',
      page: 2,
    })
    const words = Object.entries(filterWords(filter)).flatMap(([key, value]) =>
      value === null ? [] : [[key, String(value)]],
    )
    expect(readPracticeFilter(new URLSearchParams(words))).toEqual(filter)
  })

  it('leaves out null characters', () => {
    expect(read('q=a%00b&indikator=%00&maalgruppe=%00')).toMatchObject({
      query: 'ab',
      indicatorId: null,
      targetGroup: '',
    })
  })

  it('leaves out what it does not understand', () => {
    const filter = read('omraade=x&tema=y&evidens=E&effekt=god&kommune=999&side=-1&sortering=z')
    expect(asksForSomething(filter)).toBe(false)
    expect(filter.page).toBe(1)
  })

  it('puts the best match first only when there is something to match', () => {
    expect(read('').order).toBe('newest')
    expect(read('q=bolig').order).toBe('best')
  })
})
