import { describe, expect, test } from 'vitest'
import { confirmedAt, dueBeforeToArchive, monthsFrom, nextReview } from './review-date'

const day = (text: string) => new Date(`${text}T09:30:00Z`)

describe('the review date', () => {
  test('is the same day two years on', () => {
    expect(nextReview(day('2026-03-01'))).toEqual(day('2028-03-01'))
  })

  test('of a leap day is the last of February', () => {
    expect(nextReview(day('2028-02-29'))).toEqual(day('2030-02-28'))
  })

  test('tells when the text was last confirmed', () => {
    expect(confirmedAt(day('2028-03-01'))).toEqual(day('2026-03-01'))
  })

  test('is left for half a year before the text is taken down', () => {
    expect(dueBeforeToArchive(day('2028-09-15'))).toEqual(day('2028-03-15'))
  })

  test('never slips into the month after', () => {
    expect(monthsFrom(day('2026-08-31'), -6)).toEqual(day('2026-02-28'))
    expect(monthsFrom(day('2026-12-31'), 2)).toEqual(day('2027-02-28'))
  })
})
