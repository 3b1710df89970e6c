/** With fewer that never adopted nothing is said of the effect. */
export const fewestNeverAdopters = 8
/** With fewer the interval can't reach nine times in ten, so nothing is said of whether it is more than chance. */
export const fewestForVerdict = 19

/** Where the true effect may lie; `confidence` is how often such an interval holds it. */
export type EffectInterval = { low: number; high: number; confidence: number }

/**
 * The effects that the placebos do not rule out (Abadie, Diamond and Hainmueller 2010; randomisation inference turned round):
 * were the effect `x`, then what was measured less `x` would be one more placebo, and of n + 1 alike each place is equally
 * likely. Left out are the x that would put it among the outermost 5 per cent at either end, by whole places: the k lowest and
 * the k highest with k = max(1, ⌊0.05 (n + 1)⌋). It holds the truth in at least 1 − 2k / (n + 1) of cases: 78 % for 8 placebos,
 * 90 % for 19, 94 % for 30 (a placebo is measured against one fewer, which widens it a little). Null with fewer than eight.
 */
export function placeboInterval(effect: number, placebos: readonly number[]): EffectInterval | null {
  const count = placebos.length
  if (count < fewestNeverAdopters) return null
  const sorted = [...placebos].sort((one, other) => one - other)
  const outermost = Math.max(1, Math.floor(0.05 * (count + 1)))
  const lowest = sorted[outermost - 1] ?? 0
  const highest = sorted[count - outermost] ?? 0
  return { low: effect - highest, high: effect - lowest, confidence: 1 - (2 * outermost) / (count + 1) }
}

/** Is the effect more than chance gives? Null where too few can tell. */
export function isBeyondChance({ low, high }: EffectInterval, placeboCount: number): boolean | null {
  if (placeboCount < fewestForVerdict) return null
  return low > 0 || high < 0
}
