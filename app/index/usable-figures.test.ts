import { describe, expect, it } from 'vitest'
import { anIndicator } from '../../tests/factories/catalogue'
import { anObservation } from '../../tests/factories/collection'
import { usableFigures } from './usable-figures'

const statistics = anIndicator({ id: 's', minN: 5 })
const survey = anIndicator({ id: 'm', source: 'medarbejder-survey', minN: 5 })

describe('the figures an edition may use', () => {
  it('are of the catalogue and at most five years old', () => {
    const of = (period: string, indicatorId = 's') => anObservation({ indicatorId, period })
    const given = [of('2021'), of('2020'), of('2026'), of('2026', 'gone')]
    expect(usableFigures(given, [statistics], '2026').map(({ period }) => period)).toEqual(['2021', '2026'])
    expect(usableFigures([of('2025K4')], [statistics], '2030K4')).toHaveLength(1)
    expect(usableFigures([of('2025K3')], [statistics], '2030K4')).toHaveLength(0)
  })

  it('hide what could tell about single persons, with its counts', () => {
    const few = anObservation({ indicatorId: 's', value: 3.1, numerator: 3, denominator: 97 })
    const answers = anObservation({ indicatorId: 'm', value: 4.2, n: 4 })
    const hidden = { status: 'suppressed', value: null, n: null, numerator: null, denominator: null }
    expect(usableFigures([few, answers], [statistics, survey], '2022')).toMatchObject([hidden, hidden])
  })

  it('have no counts without the value they stand behind', () => {
    const given = anObservation({ indicatorId: 'm', value: null, status: 'missing', n: 2 })
    expect(usableFigures([given], [survey], '2022')).toMatchObject([{ status: 'missing', value: null, n: null }])
  })

  it('keep what is missing missing, and a true zero a zero', () => {
    const missing = anObservation({ indicatorId: 's', value: null, status: 'missing', note: 'Ikke svaret' })
    const none = anObservation({ indicatorId: 's', value: 0, numerator: 0, denominator: 50 })
    expect(usableFigures([missing, none], [statistics], '2022')).toEqual([missing, none])
  })
})
