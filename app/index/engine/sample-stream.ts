import { at, indexAt } from './cells'
import { normalQuantile, normalQuantiles } from './normal-quantile'
import { portableLog } from './portable-log'

/**
 * Streams of chance, one for each unit and indicator, four words of state each: what is drawn for a unit depends on the seed
 * and the names, never on the order of rows or on who else is there. The generator is xoshiro128** 1.1 (see `random.ts`).
 */
export type Streams = Int32Array

/** A stream for each name of a unit, for one indicator. The state is filled by hashing seed and both names. */
export function streamsFor(seed: number, indicator: string, units: readonly string[]): Streams {
  const streams = new Int32Array(4 * units.length)
  const first = mixed(hashOf(indicator, 1) ^ seed)
  const second = mixed(hashOf(indicator, 2) ^ Math.floor(seed / 2 ** 32))
  units.forEach((unit, index) => {
    const one = hashOf(unit, 3)
    const other = hashOf(unit, 4)
    let word = first
    for (let place = 0; place < 4; place++) {
      word = mixed((word + (place % 2 === 0 ? second : first) + 0x9e37_79b9) ^ (place % 2 === 0 ? one : other))
      streams[4 * index + place] = word
    }
    if ((streams[4 * index] ?? 0) === 0) streams[4 * index] = 1
  })
  return streams
}

/** The next standard normal number of one stream. */
export function nextNormal(streams: Streams, stream: number): number {
  return normalQuantile(nextUniform(streams, stream))
}

/** Writes the next standard normal number of each of `those` streams into `numbers`, by stream. */
export function nextNormals(streams: Streams, those: Int32Array, numbers: Float64Array): void {
  for (let place = 0; place < those.length; place++) {
    const stream = indexAt(those, place)
    numbers[stream] = nextUniform(streams, stream)
  }
  normalQuantiles(those, numbers)
}

/** The shape of a gamma distribution, by stream, and what drawing from it needs of it. */
export type GammaShapes = { shapes: Float64Array; d: Float64Array; c: Float64Array }

/** What drawing needs of these shapes: each is ½, or at least 1. */
export function gammaShapes(shapes: Float64Array): GammaShapes {
  const d = shapes.map((shape) => shape - 1 / 3)
  return { shapes, d, c: d.map((one) => 1 / Math.sqrt(9 * one)) }
}

/**
 * Writes the next number of each of `those` streams with a gamma distribution of its shape and scale 1 into `numbers`, by
 * stream: Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000); for ½ half the square of a normal number.
 */
export function nextGammas(streams: Streams, those: Int32Array, of: GammaShapes, numbers: Float64Array): void {
  nextNormals(streams, those, numbers)
  for (let place = 0; place < those.length; place++) {
    const stream = indexAt(those, place)
    const x = at(numbers, stream)
    if (at(of.shapes, stream) === 0.5) {
      numbers[stream] = x ** 2 / 2
      continue
    }
    const root = 1 + at(of.c, stream) * x
    const v = root * root * root
    if (root > 0 && accepts(x, v, at(of.d, stream), nextUniform(streams, stream))) {
      numbers[stream] = at(of.d, stream) * v
    } else numbers[stream] = anotherGamma(streams, stream, at(of.d, stream), at(of.c, stream))
  }
}

/** Tries until a number is accepted, which the first is at least 19 times in 20. */
function anotherGamma(streams: Streams, stream: number, d: number, c: number): number {
  for (;;) {
    const x = nextNormal(streams, stream)
    const root = 1 + c * x
    const v = root * root * root
    if (root > 0 && accepts(x, v, d, nextUniform(streams, stream))) return d * v
  }
}

function accepts(x: number, v: number, d: number, u: number): boolean {
  const square = x * x
  if (u < 1 - 0.0331 * square * square) return true
  return portableLog(u) < square / 2 + d * (1 - v + portableLog(v))
}

/** Strictly between 0 and 1, in steps of 2⁻³². */
function nextUniform(streams: Streams, stream: number): number {
  const base = 4 * stream
  const s1 = indexAt(streams, base + 1)
  let s2 = indexAt(streams, base + 2) ^ indexAt(streams, base)
  let s3 = indexAt(streams, base + 3) ^ s1
  const turned = Math.imul(s1, 5)
  const word = Math.imul((turned << 7) | (turned >>> 25), 9) >>> 0
  streams[base + 1] = s1 ^ s2
  streams[base] = indexAt(streams, base) ^ s3
  s2 ^= s1 << 9
  s3 = (s3 << 11) | (s3 >>> 21)
  streams[base + 2] = s2
  streams[base + 3] = s3
  return (word + 0.5) / 0x1_0000_0000
}

/** A 32-bit hash of a text, another for each `salt`. */
function hashOf(text: string, salt: number): number {
  let hash = Math.imul(salt, 0x9e37_79b1)
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1_e995)
    hash = (hash << 13) | (hash >>> 19)
  }
  return mixed(hash ^ text.length)
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of the word depends on every bit given. */
function mixed(given: number): number {
  let word = given
  word = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b)
  word = Math.imul(word ^ (word >>> 13), 0xc2b2_ae35)
  return word ^ (word >>> 16)
}
