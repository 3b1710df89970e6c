import { describe, expect, it } from 'vitest'
import { slotsIn } from './notice-sentence'

describe('the slots of a sentence', () => {
  const slots = { indicator: 'Anbragte', indicator_en: 'Placed', date: '2026-12-01', before: 12.25, count: 1234 }

  it('are written as the reader’s language does', () => {
    expect(slotsIn('da', slots)).toEqual({
      indicator: 'Anbragte',
      date: '1. december 2026',
      before: '12,25',
      count: '1.234',
    })
    expect(slotsIn('en', slots)).toMatchObject({ indicator: 'Placed', date: '1 December 2026', before: '12.25' })
  })

  it('without a twin are the same in both', () => {
    expect(slotsIn('en', { title: 'Tovholder' })).toEqual({ title: 'Tovholder' })
  })
})
