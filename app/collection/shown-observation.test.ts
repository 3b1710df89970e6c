import { describe, expect, it } from 'vitest'
import { anObservation } from '../../tests/factories/collection'
import { shownObservation } from './shown-observation'

const statistics = { source: 'danmarks-statistik', minN: 5, unit: 'pct. af børn' } as const

describe('an observation as the public sees it', () => {
  it('holds nothing that reveals a small number', () => {
    const few = anObservation({ value: 7.5, numerator: 3, denominator: 40, n: 40, note: '3 af 40' })
    expect(shownObservation(few, statistics)).toEqual({
      status: 'value',
      value: null,
      n: null,
      numerator: null,
      denominator: null,
      note: null,
      disclosure: 'suppressed',
    })
  })

  it('holds no counts without the value they stand behind', () => {
    const given = anObservation({ value: null, status: 'missing', n: 2, numerator: 2, denominator: 40, note: 'For få' })
    const shown = { value: null, n: null, numerator: null, denominator: null, status: 'missing', note: 'For få' }
    expect(shownObservation(given, statistics)).toMatchObject(shown)
  })

  it('is whole where that is safe, also when there is no value', () => {
    expect(shownObservation(anObservation({ numerator: 30, denominator: 40 }), statistics)).toMatchObject({
      value: 12.5,
      numerator: 30,
      disclosure: 'shown',
    })
    expect(
      shownObservation(anObservation({ value: null, status: 'missing', note: 'ikke opgjort' }), statistics),
    ).toMatchObject({
      value: null,
      status: 'missing',
      note: 'ikke opgjort',
      disclosure: 'shown',
    })
  })
})
