import { expect, test } from 'vitest'
import { absoluteDays, absoluteEnd, earliestStartFor, slidingDays } from './session-lifetime'

const now = new Date('2026-03-02T08:00:00Z')
const daysFrom = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000)

test('a session that began now may be extended, one that began too long ago may not', () => {
  const extended = daysFrom(now, slidingDays)
  expect(now >= earliestStartFor(extended)).toBe(true)
  expect(daysFrom(now, slidingDays - absoluteDays) >= earliestStartFor(extended)).toBe(true)
  expect(daysFrom(now, slidingDays - absoluteDays - 1) >= earliestStartFor(extended)).toBe(false)
})

test('no extension reaches past the absolute end', () => {
  expect(earliestStartFor(absoluteEnd(now))).toEqual(now)
})
