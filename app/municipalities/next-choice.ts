/**
 * Which suggestion is in hand after a key: arrows go round, past either end is the text itself (null).
 * Null as well for any other key, and when there is nothing to choose.
 */
export function nextChoice(current: number | null, key: string, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return current === null ? 0 : current + 1 < count ? current + 1 : null
  if (key === 'ArrowUp') return current === null ? count - 1 : current > 0 ? current - 1 : null
  return null
}
