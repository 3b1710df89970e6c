/** A stream of numbers from 0 up to, never including, 1, with 53 random bits each. */
export type Random = () => number

const WORD = 0xffff_ffff_ffff_ffffn

/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (public domain, https://prng.di.unimi.it/), its state filled
 * from `seed` by SplitMix64 as its authors recommend. The same seed gives the same numbers on every machine.
 */
export function randomFrom(seed: number): Random {
  const next = splitMix64(BigInt(seed))
  const [first, second] = [next(), next()]
  const bits = xoshiro128([first & 0xffff_ffffn, first >> 32n, second & 0xffff_ffffn, second >> 32n].map(Number))
  return () => ((bits() >>> 5) * 0x400_0000 + (bits() >>> 6)) / 0x20_0000_0000_0000
}

/** The 32-bit words of xoshiro128** from four words of state. */
export function xoshiro128([s0 = 0, s1 = 0, s2 = 0, s3 = 0]: readonly number[]): () => number {
  return () => {
    const word = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotated(s3, 11)
    return word
  }
}

/** The 64-bit words of SplitMix64 (Steele, Lea and Flood 2014). */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & WORD
  return () => {
    state = (state + 0x9e37_79b9_7f4a_7c15n) & WORD
    let mixed = state
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & WORD
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d0_49bb_1331_11ebn) & WORD
    return mixed ^ (mixed >> 31n)
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
