import { describe, expect, it } from 'vitest'
import { findMunicipalities, oneMunicipality } from './find-municipality'
import { municipalities } from './municipalities'

const namesFor = (text: string) => findMunicipalities(text).map(({ name }) => name)

describe('findMunicipalities', () => {
  it('puts names that begin with the text before names that contain it', () => {
    expect(namesFor('hol')).toEqual(['Holbæk', 'Holstebro', 'Bornholm', 'Hørsholm'])
  })

  it('finds the second half of a double name', () => {
    expect(namesFor('skjern')).toEqual(['Ringkøbing-Skjern'])
    expect(namesFor('taa')).toContain('Høje-Taastrup')
  })

  it('does not mind how å, æ and ø are written', () => {
    for (const text of ['århus', 'aarhus', 'arhus', 'AARHUS']) expect(namesFor(text)).toEqual(['Aarhus'])
    for (const text of ['ærø', 'aeroe', 'aero']) expect(namesFor(text)).toEqual(['Ærø'])
    for (const text of ['sønder', 'soender', 'sonder']) expect(namesFor(text)).toEqual(['Sønderborg'])
  })

  it('takes an ø for an ø, and an o for both', () => {
    expect(namesFor('kø')).toEqual(['København', 'Køge', 'Ringkøbing-Skjern'])
    expect(namesFor('ko').slice(0, 3)).toEqual(['Kolding', 'København', 'Køge'])
    expect(namesFor('Hoje-Tåstrup')).toEqual(['Høje-Taastrup'])
  })

  it('knows the English names and the codes', () => {
    expect(namesFor('copen')).toEqual(['København'])
    expect(namesFor('Elsinore')).toEqual(['Helsingør'])
    expect(namesFor('0461')).toEqual(['Odense'])
  })

  it('puts the one named exactly first', () => {
    expect(namesFor('Vejle')[0]).toBe('Vejle')
  })

  it('finds nothing for no text and for what is no name', () => {
    expect(namesFor('  ')).toEqual([])
    expect(namesFor('Sverige')).toEqual([])
  })

  it('finds every municipality by the first half of its name', () => {
    for (const { name } of municipalities) expect(namesFor(name.slice(0, Math.ceil(name.length / 2)))).toContain(name)
  })
})

describe('oneMunicipality', () => {
  it('is the one named exactly or the only one that fits', () => {
    expect(oneMunicipality('Københavns Kommune')?.code).toBe('101')
    expect(oneMunicipality('frederikshav')?.code).toBe('813')
  })

  it('is null when several fit, and when none does', () => {
    expect(oneMunicipality('frederik')).toBeNull()
    expect(oneMunicipality('Malmø')).toBeNull()
    expect(oneMunicipality('')).toBeNull()
  })
})
