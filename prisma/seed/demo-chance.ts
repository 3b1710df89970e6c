import { type Random, randomFrom } from '~/index/engine/random'

/** A stream of chance that belongs to a name: the same name gives the same numbers, whatever else is drawn. */
export function chanceFor(name: string): Random {
  let hash = 0x811c_9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193) >>> 0
  return randomFrom(hash)
}

/** One draw from the normal distribution with mean 0 and standard deviation 1 (Box and Muller 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}

/** A count around `expected`, spread as chance spreads rare events. */
export function countAround(expected: number, random: Random): number {
  return Math.max(0, Math.round(expected + Math.sqrt(Math.max(expected, 0)) * normal(random)))
}
