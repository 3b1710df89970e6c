// A period is a year ("2022"), a quarter ("2022K1") or a month ("2022M03"), written as Danmarks Statistik writes it.

/** The period a file means, in its one written form ("2022k1" and "2022Q1" are "2022K1"); null for anything else. */
export function readPeriod(text: string): string | null {
  const period = text.toUpperCase().replace(/^(\d{4})Q(?=\d$)/, '$1K')
  return /^(19|20)\d{2}(K[1-4]|M(0[1-9]|1[0-2]))?$/.test(period) ? period : null
}

/** How many months a period lasts: 12, 3 or 1. */
export function monthsIn(period: string): 12 | 3 | 1 {
  if (period.includes('K')) return 3
  return period.includes('M') ? 1 : 12
}

/** Which month a period ends with, counted from year 0: periods in order have rising numbers. */
export function lastMonthOf(period: string): number {
  const part = Number(period.slice(5)) || 1
  return Number(period.slice(0, 4)) * 12 + part * monthsIn(period)
}

/** Negative when `one` ends before `other`; of two that end together the longer counts as the later. */
export function comparePeriods(one: string, other: string): number {
  return lastMonthOf(one) - lastMonthOf(other) || monthsIn(one) - monthsIn(other)
}

/** The newest of these periods that has ended when `chosen` ends, or null. */
export function newestPeriodUpTo(periods: readonly string[], chosen: string): string | null {
  const ended = periods.filter((period) => lastMonthOf(period) <= lastMonthOf(chosen))
  return ended.reduce<string | null>(
    (newest, period) => (newest === null || comparePeriods(period, newest) > 0 ? period : newest),
    null,
  )
}
