import { describe, expect, it } from 'vitest'
import { adoptionForm, LONGEST_TEXT } from './adoption-form'

const told = (parts: Record<string, unknown> = {}) =>
  adoptionForm.safeParse({ municipalityCode: '376', stage: 'trying', since: '2024-02-29', seenEvents: '0', ...parts })
const codes = (parts: Record<string, unknown>) => told(parts).error?.issues.map(({ message }) => message)

describe('what is told of an adoption', () => {
  it('needs a municipality, a stage and a day; words may be left out', () => {
    expect(told().data).toMatchObject({ stage: 'trying', since: '2024-02-29', changed: '', outcome: '', notCpr: [] })
    expect(codes({ municipalityCode: '' })).toEqual(['choose-municipality'])
    expect(codes({ stage: 'perhaps' })).toEqual(['choose-stage'])
    expect(codes({ since: undefined })).toEqual(['choose-day'])
  })

  it('reads a day as a field sends it and as a Dane writes it, and no day that is none', () => {
    expect(told({ since: '1-3-2024' }).data?.since).toBe('2024-03-01')
    expect(told({ since: '01.03.2024' }).data?.since).toBe('2024-03-01')
    for (const since of ['2023-02-29', '31-2-2024', 'i går', '0001-01-01'])
      expect(codes({ since })).toEqual(['choose-day'])
  })

  it('has room for a page, not for a book', () => {
    expect(codes({ outcome: 'x'.repeat(LONGEST_TEXT + 1) })).toEqual(['too-long'])
  })
})
