import { at, indexAt } from './cells'
import { portableLog } from './portable-log'

/**
 * The value that a standard normal variable stays below with this probability, to 15 figures, for probabilities from 1e-11 to
 * 1 − 1e-11: algorithm AS 241 (PPND16) of Michael Wichura, Applied Statistics 37 (1988), without its farthest tail. Nothing
 * in it differs between machines: arithmetic, `Math.sqrt` (exact by IEEE 754) and `portableLog`.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5
  return Math.abs(q) <= NEAR ? nearCentre(q) : inTail(probability, q)
}

/** Puts the quantile of each of `those` probabilities in its place, without a call for each. */
export function normalQuantiles(those: Int32Array, numbers: Float64Array): void {
  for (let place = 0; place < those.length; place++) {
    const index = indexAt(those, place)
    const probability = at(numbers, index)
    const q = probability - 0.5
    numbers[index] = Math.abs(q) <= NEAR ? nearCentre(q) : inTail(probability, q)
  }
}

const NEAR = 0.425

function nearCentre(q: number): number {
  return q * centre(0.180625 - q * q)
}

function inTail(probability: number, q: number): number {
  const r = Math.sqrt(-portableLog(q < 0 ? probability : 1 - probability)) - 1.6
  return q < 0 ? -tail(r) : tail(r)
}

function centre(r: number): number {
  return (
    (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
      3.3871328727963665) /
    (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
      1)
  )
}

function tail(r: number): number {
  return (
    (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
      1.4234371107496835) /
    (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
      1)
  )
}
