/** Nearer to a whole number than this is that number: parts are sums of fractions of places. */
const nearlyWhole = 1e-9

/**
 * Rounds parts to whole numbers that add up to `total`, by largest remainders (Hamilton's method): every part is rounded
 * down, then those that lost most get one more; of equal remainders the larger part (without sign), then the first. A part
 * that is whole already stays as it is.
 * @param total whole, and less than one away from the sum of the parts
 */
export function wholeParts(parts: readonly number[], total: number): readonly number[] {
  const settled = parts.map((part) => (Math.abs(part - Math.round(part)) < nearlyWhole ? Math.round(part) : part))
  const floors = settled.map((part) => Math.floor(part))
  let missing = total - floors.reduce((sum, part) => sum + part, 0)
  const byRemainder = settled
    .map((part, index) => ({ index, size: Math.abs(part), remainder: part - Math.floor(part) }))
    .toSorted((a, b) =>
      Math.abs(b.remainder - a.remainder) > nearlyWhole
        ? b.remainder - a.remainder
        : b.size - a.size || a.index - b.index,
    )
  const whole = [...floors]
  for (const { index } of byRemainder) {
    if (missing <= 0) break
    whole[index] = (whole[index] ?? 0) + 1
    missing--
  }
  // -0 is no place to say.
  return whole.map((part) => part + 0)
}
