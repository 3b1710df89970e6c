/**
 * How long a validated text counts as confirmed. Two years is about the life of a municipal plan and long enough to see an
 * effect, and short enough that most who wrote it are still there to ask (docs/decisions/0017-validation.md).
 */
export const REVIEW_AFTER_MONTHS = 24
/** How long the municipality has to answer before the text is taken down by itself: over a summer and its holidays. */
export const ARCHIVE_AFTER_MONTHS = 6

/** The same day of the month so many months on, or (negative) back; the month's last day where it has fewer. */
export function monthsFrom(date: Date, months: number): Date {
  const moved = new Date(date)
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(date.getUTCDate(), lastDay))
  return moved
}

/** When a text that is confirmed at `now` is asked about again. */
export function nextReview(now: Date): Date {
  return monthsFrom(now, REVIEW_AFTER_MONTHS)
}

/** When the municipality last said that the text holds, by the date on which it is asked again. */
export function confirmedAt(reviewDueAt: Date): Date {
  return monthsFrom(reviewDueAt, -REVIEW_AFTER_MONTHS)
}

/** The newest review date that is so old at `now` that the text is taken down. */
export function dueBeforeToArchive(now: Date): Date {
  return monthsFrom(now, -ARCHIVE_AFTER_MONTHS)
}
