/** Days that an invitation can be accepted in. */
export const invitationDays = 7

/** When an invitation made at `now` runs out. */
export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1000)
}
