import { describe, expect, it } from 'vitest'
import { findMentioned, mentionedNames, mentionOf, nameAmong, withMentions, withoutMention } from './mentions'

const people = [
  { userId: 'r', name: 'Rikke Bech', places: ['Rødovre'] },
  { userId: 'k1', name: 'Kim Jensen', places: ['Odense'] },
  { userId: 'k2', name: 'Kim Jensen', places: ['Herning'] },
  { userId: 'b', name: 'Bo', places: [] },
]

describe('mentions', () => {
  it.each<[string, string[]]>([
    ['@"Rikke Bech" og @Bo, hvad siger I?', ['Rikke Bech', 'Bo']],
    ['@bo @Bo', ['bo']],
    ['skriv til bo@odense.dk', []],
    ['(@Bo)', ['Bo']],
    ['@"', []],
    ['@ Bo', []],
    ['@"Kim Jensen (Odense)"', ['Kim Jensen (Odense)']],
  ])('in %s', (text, names) => {
    expect(mentionedNames(text)).toEqual(names)
  })

  it('mean one person, told apart by municipality where two have the name', () => {
    expect(findMentioned(['rikke bech', 'Kim Jensen', 'Kim Jensen (herning)', 'Åse'], people)).toEqual({
      userIds: ['r', 'k2'],
      unknown: ['Kim Jensen', 'Åse'],
    })
    expect(people.map((person) => nameAmong(person, people))).toEqual([
      'Rikke Bech',
      'Kim Jensen (Odense)',
      'Kim Jensen (Herning)',
      'Bo',
    ])
  })

  it('stand out only where somebody was called upon', () => {
    expect(withMentions('@"Rikke Bech" og @Nogen', ['Rikke Bech'])).toBe('**@Rikke Bech** og @Nogen')
    expect(withMentions('@"A*b"', ['A*b'])).toBe('**@A\\*b**')
  })

  it('forget somebody who has left', () => {
    expect(withoutMention('Som @"Rikke Bech (Rødovre)" skrev til @Bo', 'Rikke Bech', 'tidligere bruger')).toBe(
      'Som @"tidligere bruger" skrev til @Bo',
    )
    expect(mentionOf('Bo "B" Berg')).toBe('@"Bo B Berg"')
  })
})
