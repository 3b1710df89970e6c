const day = 24 * 60 * 60 * 1000

/** Days that a session lasts after it was last extended; use in the second half of them extends it. */
export const slidingDays = 7
/** Days after which a session ends however much it is used. */
export const absoluteDays = 30

/** The last moment a session that began at `startedAt` may live to. */
export function absoluteEnd(startedAt: Date): Date {
  return new Date(startedAt.getTime() + absoluteDays * day)
}

/** The latest start that still allows a session to live until `expiresAt`. */
export function earliestStartFor(expiresAt: Date): Date {
  return new Date(expiresAt.getTime() - absoluteDays * day)
}
