/**
 * How many decimals a value of this unit is read with: two on the short scales of the surveys; else as many as it has, at most one,
 * or two below ten, where one would make different figures look alike.
 */
export function valueDecimals(value: number, unit: string): number {
  if (/^score 1-5/.test(unit)) return 2
  if (Number.isInteger(value)) return 0
  return Math.abs(value) >= 10 || Number.isInteger(Math.round(value * 1000) / 100) ? 1 : 2
}
