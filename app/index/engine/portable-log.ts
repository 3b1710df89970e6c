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
  const far = (((((1 / 23) * z + 1 / 21) * z + 1 / 19) * z + 1 / 17) * z + 1 / 15) * z + 1 / 13
  const near = ((((far * z + 1 / 11) * z + 1 / 9) * z + 1 / 7) * z + 1 / 5) * z + 1 / 3
  return halvings * Math.LN2 + 2 * s * (near * z + 1)
}
