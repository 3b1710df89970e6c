import { describe, expect, it } from 'vitest'
import { filterWords, readThreadFilter } from './thread-filter'

const read = (query: string, takesPart = true) => readThreadFilter(new URLSearchParams(query), takesPart)

describe('the filter of the dialogue', () => {
  it('reads what the address says and writes it back', () => {
    const filter = read('vis=foelger&omraade=handicap&emne=praksis&side=3')
    expect(filter).toMatchObject({ view: 'foelger', area: 'handicap', subject: 'practice', page: 3 })
    expect(filterWords(filter)).toMatchObject({ vis: 'foelger', omraade: 'handicap', emne: 'praksis' })
  })

  it('begins with what is new, for strangers with all, whatever nonsense stands there', () => {
    expect(read('vis=x&omraade=x&emne=x&side=-1')).toMatchObject({ view: 'nyt', area: null, subject: null, page: 1 })
    expect(read('vis=foelger', false)).toMatchObject({ view: 'alle' })
  })
})
