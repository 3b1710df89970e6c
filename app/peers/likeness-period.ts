/**
 * The period to take a measure from so that municipalities are compared in one and the same year: the newest that hardly
 * fewer have (nine tenths) than in the best covered period. Null without any.
 * @param counts how many municipalities have a figure, by period
 */
export function likenessPeriod(counts: ReadonlyMap<string, number>): string | null {
  const most = Math.max(0, ...counts.values())
  const covered = [...counts].filter(([, count]) => count > 0 && count >= 0.9 * most).map(([period]) => period)
  return covered.sort().at(-1) ?? null
}
