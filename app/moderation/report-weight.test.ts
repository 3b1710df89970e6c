import { describe, expect, it } from 'vitest'
import { hidesItself, reportWeight, type WeighedReport, weighReports } from './report-weight'

const from = (reporterId: string | null, municipalityCode: string | null, weight = 1): WeighedReport => ({
  reason: 'offensive',
  reporterId,
  municipalityCode,
  weight,
})

describe('reportWeight', () => {
  it('begins at 1 and follows the record, within bounds', () => {
    expect(reportWeight({ moderates: false, upheld: 0, refused: 0 })).toBe(1)
    expect(reportWeight({ moderates: false, upheld: 8, refused: 0 })).toBe(1.8)
    expect(reportWeight({ moderates: false, upheld: 0, refused: 50 })).toBe(0.25)
  })

  it('is nothing without log-in and for those who decide', () => {
    expect(reportWeight(null)).toBe(0)
    expect(reportWeight({ moderates: true, upheld: 9, refused: 0 })).toBe(0)
  })
})

describe('weighReports', () => {
  it('counts each municipality once, so that nobody can be outvoted by one office', () => {
    expect(weighReports([from('a', '376'), from('b', '376'), from('c', '376')])).toBe(1)
    expect(weighReports([from('a', '376'), from('b', '101', 1.5), from('c', null)])).toBe(3.5)
  })

  it('does not count a disagreement about facts, nor anybody without log-in', () => {
    expect(weighReports([{ ...from('a', '376'), reason: 'wrong-facts' }, from(null, '101', 5)])).toBe(0)
  })
})

describe('hidesItself', () => {
  const three = [from('a', '376'), from('b', '101'), from('c', '461')]
  it('takes three ordinary reports from three places', () => {
    expect(hidesItself(three, false)).toBe(true)
    expect(hidesItself(three.slice(1), false)).toBe(false)
  })

  it('never hides criticism', () => {
    expect(hidesItself(three, true)).toBe(false)
  })
})
