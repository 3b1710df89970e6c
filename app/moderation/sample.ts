/** The share of a month's decisions that is judged again, and the fewest. */
export const sampleShare = 0.1
export const smallestSample = 3

/** The month before the one that a moment lies in, by UTC: its name, where it begins and where it ends. */
export function monthBefore(now: Date): { period: string; from: Date; to: Date } {
  const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))
  return { period: from.toISOString().slice(0, 7), from, to }
}

/**
 * Draws from these decisions by lot: those whose SHA-256 with the seed is smallest. Who has the log can draw again, and
 * nobody can choose, since the seed is the hash of a line written before.
 */
export function drawFrom(decisionIds: readonly string[], seed: string, hashOf: (text: string) => string): string[] {
  const size = Math.min(decisionIds.length, Math.max(smallestSample, Math.ceil(decisionIds.length * sampleShare)))
  return decisionIds
    .map((id) => ({ id, lot: hashOf(`${seed}:${id}`) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id)
}
