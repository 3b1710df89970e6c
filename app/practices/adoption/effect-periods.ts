import { comparePeriods, lastMonthOf, monthsIn } from '~/collection/period'

/** How many periods on each side of the start are looked at: the mean of two leaps less than one. */
export const periodsASide = 2

/** The periods that an adoption's effect is measured in, oldest first; `expected` is the first that can tell, come or not. */
export type EffectPeriods = { before: readonly string[]; after: readonly string[]; expected: string }

/** The month of a day (2026-03-01), counted as periods count theirs. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

/** The first month of a period. */
export function firstMonthOf(period: string): number {
  return lastMonthOf(period) - monthsIn(period) + 1
}

/**
 * The last periods that had ended before the month it was started in, and the first that begin when the expected delay has
 * passed. A period in between is half before and half after and tells of neither. Years are never mixed with quarters or
 * months: the length that most of the periods have is used.
 */
export function effectPeriods(periods: readonly string[], startedOn: string, delayMonths: number): EffectPeriods {
  const length = commonLength(periods)
  const alike = periods.filter((period) => monthsIn(period) === length).sort(comparePeriods)
  const start = monthOf(startedOn)
  return {
    before: alike.filter((period) => lastMonthOf(period) < start).slice(-periodsASide),
    after: alike.filter((period) => firstMonthOf(period) >= start + delayMonths).slice(0, periodsASide),
    expected: firstWholePeriod(start + delayMonths, length),
  }
}

function commonLength(periods: readonly string[]): 12 | 3 | 1 {
  const count = (length: number) => periods.filter((period) => monthsIn(period) === length).length
  return ([12, 3, 1] as const).reduce((best, length) => (count(length) > count(best) ? length : best), 12)
}

/** The first period of this length that begins in this month or later. */
function firstWholePeriod(month: number, length: 12 | 3 | 1): string {
  const last = (Math.ceil((month - 1) / length) + 1) * length
  const year = Math.floor((last - 1) / 12)
  const part = (last - year * 12) / length
  if (length === 12) return String(year)
  return length === 3 ? `${year}K${part}` : `${year}M${String(part).padStart(2, '0')}`
}
