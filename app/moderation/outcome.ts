/** What a moderator decides: let it stand as it is, hide it, or show it again. */
export const outcomes = ['keep', 'hide', 'show'] as const
export type Outcome = (typeof outcomes)[number]

/** What can be decided about a practice as it stands, the most likely first. */
export function possibleOutcomes({ hidden, openReports }: { hidden: boolean; openReports: number }): Outcome[] {
  const change: Outcome = hidden ? 'show' : 'hide'
  // Letting it stand answers somebody; without open reports nobody has asked.
  return openReports > 0 ? ['keep', change] : [change]
}

/** Nobody decides about what they wrote or reported themselves, administrators included. */
export function isOwnCase(
  moderatorId: string | null,
  { writerIds, reporterIds }: { writerIds: readonly string[]; reporterIds: readonly string[] },
): boolean {
  return moderatorId !== null && (writerIds.includes(moderatorId) || reporterIds.includes(moderatorId))
}
