const zone = 'Europe/Copenhagen'
const hour = 3_600_000
const day = 24 * hour

/** The hour of the day, in Denmark, at which the daily and weekly mails are made. */
export const digestHour = 7

export type DueDigest = {
  /** What the run is kept under, e.g. "2026-11-23": one mail a person and morning. */
  periods: string[]
  frequencies: ('daily' | 'weekly')[]
  /** What happened after it waits for the next morning, so that a late run tells the same as one in time. */
  until: Date
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** The wall clock in Denmark as if it were UTC. */
function danishClock(now: Date): Date {
  const shown = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]))
  return new Date(`${shown.year}-${shown.month}-${shown.day}T${shown.hour}:${shown.minute}:${shown.second}Z`)
}

/** What is to be made now: nothing before seven and at weekends, the daily mail on weekdays, on Mondays the weekly one in it. */
export function dueDigest(now: Date): DueDigest | null {
  const clock = danishClock(now)
  const weekday = clock.getUTCDay()
  if (weekday === 0 || weekday === 6 || clock.getUTCHours() < digestHour) return null
  const date = clock.toISOString().slice(0, 10)
  const ahead = clock.getTime() - Math.floor(now.getTime() / 1000) * 1000
  // No change to or from summer time falls between seven and midnight.
  const until = new Date(Date.parse(`${date}T00:00:00Z`) + digestHour * hour - ahead)
  const monday = weekday === 1
  return {
    periods: monday ? [date, isoWeek(clock)] : [date],
    frequencies: monday ? ['daily', 'weekly'] : ['daily'],
    until,
  }
}

/** From an hour before the digests until the end of the working day, on weekdays: when a reminder may reach somebody. */
export function isWorkingTime(now: Date): boolean {
  const clock = danishClock(now)
  const weekday = clock.getUTCDay()
  const hourOfDay = clock.getUTCHours()
  return weekday >= 1 && weekday <= 5 && hourOfDay >= digestHour - 1 && hourOfDay < 18
}

/** The week as Danes count it: "2026-W47" has the year's fourth of January in week 1. */
function isoWeek(clock: Date): string {
  const thursday = new Date(clock.getTime() + (4 - (clock.getUTCDay() || 7)) * day)
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - start) / (7 * day)) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

/** How far back a mail looks: what was not mailed for longer, e.g. while its item was turned off, is old. */
export const looksBack = { daily: 7 * day, weekly: 21 * day } as const
