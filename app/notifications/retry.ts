const minute = 60_000
const hour = 60 * minute

const waits = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour] as const

/** After this many attempts, spread over two days, a mail is given up. */
export const mostAttempts = waits.length + 1

/** How long a mail that is being sent is left alone; after that its process is taken for dead. */
export const claimLasts = 10 * minute

/** When to try again after attempt number `attempt`, longer each time; null when it is time to give up. */
export function nextAttempt(attempt: number, now: Date): Date | null {
  const wait = waits[attempt - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}
