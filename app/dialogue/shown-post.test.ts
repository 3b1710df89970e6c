import { describe, expect, it } from 'vitest'
import { numbersToFetch, shownPieces } from './shown-post'

const quoted = new Map([
  [1, { author: 'Kim', gone: null, text: 'Hvem har prøvet?' }],
  [2, { author: null, gone: 'hidden' as const, text: '' }],
])

describe('what a post shows', () => {
  it('is its own words, and what the quoted posts say now', () => {
    expect(shownPieces('> #1\n\n@Bo: ja.\n\n> #2\n> #9', ['Bo'], quoted)).toEqual([
      { kind: 'quote', number: 1, author: 'Kim', gone: null, text: 'Hvem har prøvet?' },
      { kind: 'words', text: '**@Bo**: ja.' },
      { kind: 'quote', number: 2, author: null, gone: 'hidden', text: '' },
      { kind: 'quote', number: 9, author: null, gone: 'missing', text: '' },
    ])
  })

  it('asks once for what stands on other pages', () => {
    const posts = [
      { number: 51, text: '> #1\n> #52' },
      { number: 52, text: '> #1\n> #3' },
    ]
    expect(numbersToFetch(posts)).toEqual([1, 3])
  })
})
