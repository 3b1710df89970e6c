/** What stands in the place of a name when somebody has left; the same word in both languages' eyes. */
export const anonymousName = 'Anonym'

/** An address that can't be anybody's: it keeps the column unique. */
export function anonymousEmail(userId: string): string {
  return `${userId}@anonymous.invalid`
}
