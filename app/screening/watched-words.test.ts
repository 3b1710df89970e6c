import { describe, expect, it } from 'vitest'
import { findWatchedWords } from './watched-words'

const found = (text: string, ...words: string[]) =>
  findWatchedWords(
    text,
    words.map((word) => ({ word })),
  ).map(({ word }) => word)

describe('findWatchedWords', () => {
  it.each([
    ['De lyver hele tiden', 'lyve'],
    ['Det er svindlens tid', 'svindel'],
    ['Ren SVINDEL.', 'svindel'],
    ['Alle løgnene', 'løgn'],
    ['Nogle idioter', 'idiot'],
    ['Forbundets ledelse', 'forbund'],
    ['Indekset er skævt', 'indeks'],
    ['fagforeningerne', 'fagforening'],
    ['Socialt  indeks er forkert', 'socialt indeks'],
    ['Socialpædagogernes formand', 'socialpædagogerne'],
    ['rangeringsmetoden', 'rangering*'],
    ['toppen', 'top'],
  ])('finds in »%s« the word %s', (text, word) => {
    expect(found(text, word)).toEqual([word])
  })

  it.each([
    ['En svindler ved ikke altid af det', 'indel'],
    ['idiotsikker', 'idiot'],
    ['Socialt arbejde med indeks', 'socialt indeks'],
    ['tophue', 'top'],
    ['', 'ord'],
    ['ord', ''],
  ])('does not find in »%s« the word %s', (text, word) => {
    expect(found(text, word)).toEqual([])
  })

  it('keeps the order of the list and finds each once', () => {
    expect(found('b a b a', 'a', 'c', 'b')).toEqual(['a', 'b'])
  })
})
