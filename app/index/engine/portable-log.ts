/**
 * The natural logarithm of a number above 0, within 1e-15 of it, from nothing but addition, multiplication and division:
 * those are the same to the last bit on every machine (IEEE 754), which `Math.log` need not be.
 */
export function portableLog(value: number): number {
  let rest = value
  let halvings = 0
  for (; rest < Math.SQRT1_2; halvings--) rest *= 2
  for (; rest >= Math.SQRT2; halvings++) rest /= 2
  // ln x = 2 artanh((x − 1) / (x + 1)); between √½ and √2 eleven terms are enough.
  const s = (rest - 1) / (rest + 1)
  const z = s * s
  let series = 1 / 23
  for (let odd = 21; odd >= 1; odd -= 2) series = series * z + 1 / odd
  return halvings * Math.LN2 + 2 * s * series
}
