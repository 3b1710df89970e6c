import { describe, expect, it } from 'vitest'
import { contextNamed, keyFigureId } from './key-figure-id'

describe('the id of a key figure', () => {
  it('is its name as an address writes it', () => {
    expect(keyFigureId('Andel udpendlere')).toBe('andel-udpendlere')
    expect(keyFigureId('Børn på årgang')).toBe('boern-paa-aargang')
  })

  it('is another for another name, however alike or long', () => {
    const names = [
      'Udgift, netto',
      'Udgift netto',
      'Udgift (netto)',
      `${'x'.repeat(90)}1`,
      `${'x'.repeat(90)}2`,
      '%',
      '€',
    ]
    const ids = names.map(keyFigureId)
    expect(new Set(ids).size).toBe(names.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

describe('a key figure with a use of its own', () => {
  it('is known by its name', () => {
    expect(contextNamed('Socioøkonomisk indeks')).toBe('socioeconomic-index')
    expect(contextNamed('Indbyggertal')).toBe('population')
    expect(contextNamed('Andel udpendlere')).toBeNull()
  })
})
