import { describe, expect, it } from 'vitest'
import { anIndicator } from '../../tests/factories/catalogue'
import { fittingIndicators, narrows, readIndicatorFilter } from './indicator-filter'

const indicators = [
  anIndicator({ id: 'a', name: { da: 'Anbragte børn i plejefamilie', en: 'Placed children in foster families' } }),
  anIndicator({
    id: 'b',
    area: 'handicap',
    direction: 'lower',
    name: { da: 'Sagstid', en: 'Case time' },
    definitionDa: 'Uger.',
  }),
  anIndicator({
    id: 'c',
    theme: 'inddragelse',
    source: 'handicapraad-survey',
    name: { da: 'Høring', en: 'Hearing' },
    definitionDa: 'Svar.',
    questionDa: 'Bliver rådet hørt?',
  }),
]
const found = (query: string) =>
  fittingIndicators(indicators, readIndicatorFilter(new URLSearchParams(query))).map(({ id }) => id)

describe('the list of indicators', () => {
  it('is whole when nothing is asked for, or nothing that makes sense', () => {
    expect(found('')).toEqual(['a', 'b', 'c'])
    expect(found('omraade=ukendt&kilde=&retning=op')).toEqual(['a', 'b', 'c'])
    expect(narrows(readIndicatorFilter(new URLSearchParams('omraade=ukendt')))).toBe(false)
  })

  it('narrows by area, theme, source and direction', () => {
    expect(found('omraade=handicap')).toEqual(['b'])
    expect(found('tema=inddragelse')).toEqual(['c'])
    expect(found('kilde=handicapraad-survey')).toEqual(['c'])
    expect(found('retning=lower')).toEqual(['b'])
    expect(narrows(readIndicatorFilter(new URLSearchParams('retning=lower')))).toBe(true)
  })

  it('finds every word in either language, in questions and in table names', () => {
    expect(found('q=BØRN+pleje')).toEqual(['a'])
    expect(found('q=case')).toEqual(['b'])
    expect(found('q=rådet')).toEqual(['c'])
    expect(found('q=anbaar12')).toEqual(['a', 'b', 'c'])
    expect(found('q=børn+sagstid')).toEqual([])
  })
})
