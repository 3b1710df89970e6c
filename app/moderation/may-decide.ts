/** What stands between a moderator and a case. */
export type Involvement = {
  /** Everybody with an account who wrote the text. */
  authorIds: readonly string[]
  reporterIds: readonly string[]
  /** Those who have said that they have an interest in it. */
  interestedIds: readonly string[]
  /** Those who have said that they have none. */
  disinterestedIds: readonly string[]
}

export type Obstacle = 'own-case' | 'interest' | 'undeclared'

/** Why this moderator may not decide the case, administrators included; null when they may. */
export function whyNotDecide(moderatorId: string | null, involved: Involvement): Obstacle | null {
  if (moderatorId === null) return 'undeclared'
  if (involved.authorIds.includes(moderatorId) || involved.reporterIds.includes(moderatorId)) return 'own-case'
  if (involved.interestedIds.includes(moderatorId)) return 'interest'
  return involved.disinterestedIds.includes(moderatorId) ? null : 'undeclared'
}

/** May this person look at the decision again? Never one who had a hand in it. */
export function mayLookAgain(
  moderatorId: string | null,
  decision: { moderatorId: string | null; secondedById: string | null },
): boolean {
  return moderatorId !== null && moderatorId !== decision.moderatorId && moderatorId !== decision.secondedById
}

export const claimMinutes = 30

/** Does somebody else have the case in hand? A claim lapses by itself. */
export function isClaimedByOther(
  moderatorId: string | null,
  claim: { claimedById: string | null; claimedAt: Date | null },
  now: Date,
): boolean {
  if (claim.claimedById === null || claim.claimedAt === null || claim.claimedById === moderatorId) return false
  return now.getTime() - claim.claimedAt.getTime() < claimMinutes * 60_000
}

export const appealMonths = 6

/** The last moment at which a decision can be appealed. */
export function appealEnd(effectiveAt: Date): Date {
  const end = new Date(effectiveAt)
  end.setUTCMonth(end.getUTCMonth() + appealMonths)
  // The 31st of a month that the other lacks would run on into the next.
  if (end.getUTCDate() !== effectiveAt.getUTCDate()) end.setUTCDate(0)
  return end
}
