import { describe, expect, it } from 'vitest'
import type { IndicatorSource } from '~/catalogue/indicator'
import { disclosure } from './small-numbers'

const said = (source: IndicatorSource, minN: number | null, n: number | null, numerator: number | null = null) =>
  disclosure({ status: 'value', value: 1, n, numerator, denominator: null }, { source, minN, unit: 'pct. af børn' })

describe('small numbers', () => {
  it('in statistics are hidden when one to four persons stand in the numerator', () => {
    const shown = [null, 0, 1, 4, 5].map((numerator) => said('danmarks-statistik', null, null, numerator))
    expect(shown).toEqual(['shown', 'shown', 'suppressed', 'suppressed', 'shown'])
    expect(said('danmarks-statistik', 10, null, 9)).toBe('suppressed')
  })

  it('in statistics are hidden when the numerator is left out but follows from the rest', () => {
    const follows = (unit: string, value: number, denominator: number) =>
      disclosure(
        { status: 'value', value, n: null, numerator: null, denominator },
        { source: 'danmarks-statistik', minN: 5, unit },
      )
    expect(follows('pct. af anbragte', 7.5, 40)).toBe('suppressed')
    expect(follows('pr. 1.000 0-17-årige', 0.4, 5_000)).toBe('suppressed')
    expect(follows('pr. 10.000 18+-årige', 0.1, 900)).toBe('suppressed')
    expect(follows('pct. af anbragte', 12.5, 40)).toBe('shown')
    expect(follows('pct. af anbragte', 0, 40)).toBe('shown')
    expect(follows('uger', 3, 40)).toBe('shown')
  })

  it('in the staff survey are hidden below five answers, whatever the catalogue says', () => {
    expect([1, 4, 5].map((n) => said('medarbejder-survey', 1, n))).toEqual(['suppressed', 'suppressed', 'shown'])
    expect(said('medarbejder-survey', 8, 7)).toBe('suppressed')
    expect(said('medarbejder-survey', 5, null)).toBe('suppressed')
  })

  it('in the disability council are hidden at one answer and flagged at two', () => {
    const shown = [0, 1, 2, 3].map((n) => said('handicapraad-survey', 2, n))
    expect(shown).toEqual(['suppressed', 'suppressed', 'flagged', 'shown'])
    expect(said('handicapraad-survey', null, 1)).toBe('suppressed')
  })

  it('do not concern the answer a municipality gives about itself', () => {
    expect(said('forvaltningschef-survey', 1, null)).toBe('shown')
    expect(said('forvaltningschef-survey', 1, 1)).toBe('shown')
  })

  it('leave alone what has no value, and keep hidden what came hidden', () => {
    const rule = { source: 'medarbejder-survey', minN: 5, unit: 'score 1-5' } as const
    const counts = { value: null, n: null, numerator: null, denominator: null }
    expect(disclosure({ ...counts, status: 'missing' }, rule)).toBe('shown')
    expect(disclosure({ ...counts, status: 'suppressed', n: 50, numerator: 40 }, rule)).toBe('suppressed')
  })
})
