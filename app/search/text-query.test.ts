import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looseWords, readTerms } from './search-terms'
import { askedQuery, correctedSearch, noAlternatives, orNamed, wideQuery } from './text-query'

const alternativesFor = (word: string, parts: Partial<typeof noAlternatives>) =>
  new Map([[word, { ...noAlternatives, ...parts }]])

describe('readTerms', () => {
  it('reads words, phrases and what is not wanted', () => {
    expect(readTerms('Tidlig "sammen med familien" -økonomi')).toEqual([
      { words: ['tidlig'], excluded: false, unfinished: false },
      { words: ['sammen', 'med', 'familien'], excluded: false, unfinished: false },
      { words: ['økonomi'], excluded: true, unfinished: false },
    ])
  })

  it('takes the last word for the beginning of one, until a space ends it', () => {
    expect(readTerms('anbring').at(-1)).toMatchObject({ unfinished: true })
    expect(readTerms('anbring ').at(-1)).toMatchObject({ unfinished: false })
  })

  it('asks for nothing where nothing is said', () => {
    for (const nothing of ['', '  ', '"', '-', '-- ""', '!&|()']) expect(readTerms(nothing)).toEqual([])
  })

  it('names single wanted words once', () => {
    expect(looseWords(readTerms('pleje "i hjemmet" -bolig pleje'))).toEqual(['pleje'])
  })
})

describe('a text query', () => {
  it('wants every term, each as asked or as something that means the same', () => {
    const synonyms = new Map([['bti', ['bedre tværfaglig indsats']]])
    expect(askedQuery(readTerms('bti børn '), synonyms)).toBe(
      "('bti' | ('bedre' <-> 'tværfaglig' <-> 'indsats')) & ('børn')",
    )
  })

  it('is wider with parts, compounds and corrections, and leaves out short ends', () => {
    const parts = alternativesFor('anbringelsesgrad', { parts: ['anbringelse', 'grad'], compounds: ['x'] })
    expect(wideQuery(readTerms('anbringelsesgrad '), parts)).toBe(
      "('anbringelsesgrad' | 'anbringelsesgrad':* | 'anbringelse':* | 'x')",
    )
  })

  it('takes other names of the whole', () => {
    expect(orNamed("('a')", [])).toBe("('a')")
    expect(orNamed("('a')", ['bti', 'to ord'])).toBe("(('a')) | 'bti' | ('to' <-> 'ord')")
  })

  it('asks for nothing without a wanted term', () => {
    expect(askedQuery(readTerms('-økonomi'), new Map())).toBeNull()
    expect(wideQuery(readTerms('-økonomi'), new Map())).toBeNull()
  })

  it('never lets what was typed become an operator', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        const query = wideQuery(readTerms(typed), new Map())
        if (query) expect(query.replace(/'[\p{L}\p{N}]+'/gu, '').replace(/:\*| <-> | & | \| |[!()]/g, '')).toBe('')
      }),
    )
  })
})

describe('correctedSearch', () => {
  it('puts the nearest correction in place and keeps the rest as it was', () => {
    const alternatives = alternativesFor('anbrigelse', { corrections: ['anbringelse', 'anbringelser'] })
    const seen = ['anbringelsen']
    expect(correctedSearch(readTerms('"to ord" anbrigelse -bolig'), alternatives, seen)).toBe(
      '"to ord" anbringelse -bolig',
    )
  })

  it('never suggests a word that the reader is not shown', () => {
    const alternatives = alternativesFor('anbrigelse', { corrections: ['anbringelse'] })
    expect(correctedSearch(readTerms('anbrigelse'), alternatives, ['bolig'])).toBeNull()
  })

  it('is null when nothing is to be corrected', () => {
    expect(correctedSearch(readTerms('anbringelse'), new Map(), ['anbringelse'])).toBeNull()
  })
})
