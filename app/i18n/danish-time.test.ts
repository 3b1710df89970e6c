import { describe, expect, it } from 'vitest'
import { danishDay, danishInstant, danishTime, daysAfter } from './danish-time'

describe('time in Denmark', () => {
  it('is an hour ahead in winter and two in summer', () => {
    expect(danishInstant('2026-12-01', '08:00')?.toISOString()).toBe('2026-12-01T07:00:00.000Z')
    expect(danishInstant('2026-07-01', '08:00')?.toISOString()).toBe('2026-07-01T06:00:00.000Z')
    expect(danishInstant('2026-10-25', '08:00')?.toISOString()).toBe('2026-10-25T07:00:00.000Z')
  })

  it('is read back as the same day and time', () => {
    const at = danishInstant('2027-01-01', '00:00') ?? new Date(0)
    expect([danishDay(at), danishTime(at)]).toEqual(['2027-01-01', '00:00'])
    expect(daysAfter('2026-12-25', 14)).toBe('2027-01-08')
  })

  it('is nothing for what is no day or time', () => {
    expect([danishInstant('1. december', '08:00'), danishInstant('2026-12-01', 'otte')]).toEqual([null, null])
    expect([danishInstant('2026-13-01', '08:00'), danishInstant('2026-12-01', '25:00')]).toEqual([null, null])
  })
})
