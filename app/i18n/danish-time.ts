const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The day it is in Denmark, as "2026-12-01". */
export function danishDay(now: Date): string {
  return parts.format(now).slice(0, 10)
}

/** The time of day in Denmark, as "08:00". */
export function danishTime(now: Date): string {
  return parts.format(now).slice(11, 16)
}

/** The day so many days later: ("2026-12-01", 14) is "2026-12-15". */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The instant at which the clocks in Denmark show this; null for what is no day or time. */
export function danishInstant(day: string, time: string): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time) || Number.isNaN(asUtc)) return null
  const offset = (at: number) => Date.parse(`${parts.format(at).replace(' ', 'T')}Z`) - at
  // Once more with the offset that holds then: on the night of a change the first guess may be an hour wrong.
  return new Date(asUtc - offset(asUtc - offset(asUtc)))
}

/** True for a day that is in the calendar, as a date field sends it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
