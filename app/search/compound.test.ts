import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundParts, possibleParts } from './compound'

const known = new Set([
  'anbringelser',
  'grad',
  'sag',
  'behandling',
  'sagsbehandling',
  'tider',
  'børn',
  'familie',
  'pleje',
])

describe('compoundParts', () => {
  it('takes a compound of known words apart, at an s between them too', () => {
    expect(compoundParts('anbringelsesgrad', known)).toEqual(['anbringelse', 'grad'])
    expect(compoundParts('familiepleje', known)).toEqual(['familie', 'pleje'])
  })

  it('takes three parts apart when the first two do not occur together', () => {
    expect(compoundParts('familieplejebehandling', known)).toEqual(['familie', 'pleje', 'behandling'])
  })

  it('leaves a word alone that is no compound of known words', () => {
    expect(compoundParts('kommuner', known)).toEqual([])
    expect(compoundParts('plejexyzw', known)).toEqual([])
  })

  it('keeps to a long beginning that occurs where the end does not', () => {
    expect(compoundParts('anbringelsesxyzw', known)).toEqual(['anbringelse'])
    expect(compoundParts('anbringelsesgrad', new Set(['anbringelser']))).toEqual(['anbringelse'])
  })

  it('only ever needs words that it asked for', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{4,24}$/), (word) => {
        const asked = new Set(possibleParts(word))
        for (const part of compoundParts(word, asked)) expect(word).toContain(part)
      }),
    )
  })
})
