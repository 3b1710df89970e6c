import { describe, expect, it } from 'vitest'
import { mostAttempts, nextAttempt } from './retry'

describe('when a mail is tried again', () => {
  it('is later each time, and after two days never', () => {
    const now = new Date('2026-11-24T09:00:00Z')
    const waits = Array.from({ length: mostAttempts }, (_, place) => nextAttempt(place + 1, now))
    expect(waits.at(-1)).toBeNull()
    const times = waits.slice(0, -1).map((time) => (time?.getTime() ?? 0) - now.getTime())
    expect(times[0]).toBe(60_000)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
    const hours = times.reduce((sum, time) => sum + time, 0) / 3_600_000
    expect(hours).toBeGreaterThan(40)
    expect(hours).toBeLessThan(56)
  })
})
