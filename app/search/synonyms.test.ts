import { describe, expect, it } from 'vitest'
import { phrasesIn, readGroup, synonymsOf } from './synonyms'

const groups = [
  ['bti', 'bedre tværfaglig indsats'],
  ['hjemløs', 'boligløs'],
]

describe('synonyms', () => {
  it('are read from a line with commas, each once and in lower case', () => {
    expect(readGroup('BTI, Bedre  Tværfaglig Indsats, bti')).toEqual(groups[0])
  })

  it('are at least two and at most twelve', () => {
    expect(readGroup('bti, ,')).toBeNull()
    expect(readGroup(Array.from({ length: 13 }, (_, place) => `ord${place}`).join(','))).toBeNull()
  })

  it('go both ways', () => {
    expect(synonymsOf(['boligløs', 'andet'], groups)).toEqual(
      new Map([
        ['boligløs', ['hjemløs']],
        ['andet', []],
      ]),
    )
  })

  it('are found for a phrase that was typed word for word', () => {
    expect(phrasesIn('om Bedre tværfaglig indsats i dag', groups)).toEqual([groups[0]])
    expect(phrasesIn('bedre tværfaglig', groups)).toEqual([])
  })
})
