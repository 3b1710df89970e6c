/** How many decimals a value of this unit is read with: two on the short scales of the surveys, else one where it has any. */
export function valueDecimals(value: number, unit: string): number {
  if (/^score 1-5/.test(unit)) return 2
  return Number.isInteger(value) ? 0 : 1
}
