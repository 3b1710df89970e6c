import { describe, expect, it } from 'vitest'
import { paragraphsOf, quotedNumbers, quotedWords, quotesWords, referToQuoted, splitQuotes } from './quotes'

const posts = [
  { number: 1, text: 'Vi har fast tovholder fra første dag.\n\nHvem har **prøvet** det med fire centre i samme sag?' },
  { number: 2, text: '> #1\n\nDet har vi, og det tog et år at lære.' },
]

describe('a quote', () => {
  it('names a post, or one paragraph of it, on a line of its own', () => {
    expect(splitQuotes('> #3\nJa.\n\n> #4:2\n\nOgså #5 og > #6')).toEqual([
      { kind: 'quote', number: 3, paragraph: null },
      { kind: 'words', text: 'Ja.' },
      { kind: 'quote', number: 4, paragraph: 2 },
      { kind: 'words', text: 'Også #5 og > #6' },
    ])
    expect(quotedNumbers('> #3\n> #3:1\n> #2')).toEqual([3, 2])
  })

  it('is words within code', () => {
    expect(splitQuotes('```\n> #3\n```')).toEqual([{ kind: 'words', text: '```\n> #3\n```' }])
  })

  it('shows the words of the other post without what it quotes itself', () => {
    expect(quotedWords(posts[1]?.text ?? '', null)).toBe('Det har vi, og det tog et år at lære.')
    expect(quotedWords(posts[0]?.text ?? '', 2)).toBe('Hvem har **prøvet** det med fire centre i samme sag?')
    expect(quotedWords(posts[0]?.text ?? '', 9)).toContain('fast tovholder')
    expect(quotedWords('ord '.repeat(500), null).length).toBeLessThan(610)
    expect(paragraphsOf('')).toEqual([])
  })
})

describe('words that somebody pasted as a quote', () => {
  it('become a quote of the post that they stand in', () => {
    const pasted = '> Hvem har prøvet det med\n> fire centre\n\nDet har vi.'
    expect(quotesWords(pasted)).toBe(true)
    expect(referToQuoted(pasted, posts)).toBe('> #1:2\n\nDet har vi.')
    const both = '> Vi har fast tovholder fra første dag.\n>\n> Hvem har prøvet det med fire centre'
    expect(referToQuoted(both, posts)).toBe('> #1')
  })

  it('stay where they come from somewhere else, or are too few to tell', () => {
    for (const text of [
      '> Barnets lov § 32 siger noget andet om det.',
      '> et år',
      'Hvem har prøvet det med fire centre?',
    ]) {
      expect(referToQuoted(text, posts)).toBe(text)
    }
    expect(quotesWords('> #1\n\nJa.')).toBe(false)
  })
})
