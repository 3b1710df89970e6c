import { describe, expect, it } from 'vitest'
import { approximatePopulation } from './approximate-populations'
import {
  municipalities,
  municipalityByCode,
  municipalityName,
  municipalityNamed,
  regionName,
  regions,
} from './municipalities'

describe('the municipalities', () => {
  it('are 98 with codes of their own, in Danish alphabetical order', () => {
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(98)
    const names = municipalities.map(({ name }) => name)
    expect(names.toSorted(new Intl.Collator('da').compare)).toEqual(names)
    expect(names.slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus'])
  })

  it('lie in five regions', () => {
    expect(regions).toHaveLength(5)
    const counts = regions.map((region) => municipalities.filter(({ regionCode }) => regionCode === region.code).length)
    expect(counts).toEqual([11, 19, 22, 29, 17])
    expect(regionName('1084', 'en')).toBe('Capital Region of Denmark')
    expect(regionName('1086', 'da')).toBeNull()
  })

  it('have about as many people in all as Denmark', () => {
    const total = municipalities.reduce((sum, { code }) => sum + (approximatePopulation(code) ?? Number.NaN), 0)
    expect(total).toBeGreaterThan(5_900_000)
    expect(total).toBeLessThan(6_050_000)
    expect(approximatePopulation('411')).toBeNull()
  })

  it('are found by code, and only by the whole code', () => {
    expect(municipalityByCode('101')?.name).toBe('København')
    expect(municipalityByCode('0101')).toBeNull()
    expect(municipalityByCode('411')).toBeNull()
  })

  it('are called Copenhagen in English only', () => {
    const copenhagen = municipalityByCode('101')
    expect(copenhagen && municipalityName(copenhagen, 'en')).toBe('Copenhagen')
    expect(copenhagen && municipalityName(copenhagen, 'da')).toBe('København')
  })
})

describe('municipalityNamed', () => {
  it.each([
    ['101', '101'],
    ['0101', '101'],
    [' 0851 ', '851'],
    ['København', '101'],
    ['KØBENHAVN', '101'],
    ['Copenhagen', '101'],
    ['Copenhagen Municipality', '101'],
    ['Københavns Kommune', '101'],
    ['Koebenhavn', '101'],
    ['Kobenhavn', '101'],
    ['Aarhus', '751'],
    ['Århus', '751'],
    ['Arhus', '751'],
    ['A\u030Arhus', '751'],
    ['Aabenraa Kommune', '580'],
    ['Åbenrå', '580'],
    ['Helsingør', '217'],
    ['Elsinore', '217'],
    ['Høje Taastrup', '169'],
    ['Høje-Tåstrup', '169'],
    ['Hoeje-Taastrup', '169'],
    ['Lyngby–Taarbæk', '173'],
    ['Bornholms Regionskommune', '400'],
    ['Bornholm Regional Municipality', '400'],
    ['Brønderslev-Dronninglund', '810'],
    ['Vesthimmerland', '820'],
    ['Vesthimmerlands', '820'],
    ['Vesthimmerlands Kommune', '820'],
    ['Nordfyn', '480'],
    ['Nordfyns Kommune', '480'],
    ['Randers Kommune', '730'],
    ['Assens', '420'],
    ['Ærø', '492'],
    ['Aero', '492'],
  ])('takes %s for %s', (text, code) => {
    expect(municipalityNamed(text)?.code).toBe(code)
  })

  it.each([
    '',
    '  ',
    '98',
    '1101',
    '411',
    '0',
    'Købe',
    'Holb',
    'Københavns',
    'Kommune',
    'Region Sjælland',
    'Hele landet',
  ])('does not guess what "%s" means', (text) => {
    expect(municipalityNamed(text)).toBeNull()
  })

  it('knows each of its own names and codes', () => {
    for (const municipality of municipalities) {
      expect(municipalityNamed(municipality.name)).toBe(municipality)
      expect(municipalityNamed(municipality.nameEn)).toBe(municipality)
      expect(municipalityNamed(`0${municipality.code}`)).toBe(municipality)
      expect(municipalityNamed(`${municipality.name}s Kommune`)).toBe(municipality)
    }
  })
})
