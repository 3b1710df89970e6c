import type { EvidenceStrength } from '../practice-text'
import { evidenceStrengths } from '../practice-text'

/** The four parts of a Vidensprofil that get a letter, in the order they are shown. Economy is text, never a letter. */
export const dimensions = ['targetGroup', 'method', 'implementation', 'effect'] as const
export type Dimension = (typeof dimensions)[number]

/** A letter for each part, A best. */
export type Letters = Readonly<Record<Dimension, EvidenceStrength>>

/** The parts on which two raters gave different letters, in order; empty when they agree. */
export function disagreements(one: Letters, other: Letters): Dimension[] {
  return dimensions.filter((dimension) => one[dimension] !== other[dimension])
}

/** The letters from the better to the worse of the two: what a third judge may choose among. One where they agree. */
export function lettersBetween(one: EvidenceStrength, other: EvidenceStrength): EvidenceStrength[] {
  const [first, last] = [evidenceStrengths.indexOf(one), evidenceStrengths.indexOf(other)].sort((a, b) => a - b)
  return evidenceStrengths.slice(first, (last ?? 0) + 1)
}

/** Does every letter lie between those of the two raters? Where they agree, it then stands. */
export function liesBetween(letters: Letters, one: Letters, other: Letters): boolean {
  return dimensions.every((dimension) => lettersBetween(one[dimension], other[dimension]).includes(letters[dimension]))
}

/** How far out on the web a letter lies: D a quarter of the way, A at the rim. */
export function reachOf(letter: EvidenceStrength): number {
  return (evidenceStrengths.length - evidenceStrengths.indexOf(letter)) / evidenceStrengths.length
}

/** Where a part's letter lies on a web of this radius around (0, 0): the first part points up, the rest follow clockwise. */
export function pointOnWeb(dimension: Dimension, reach: number, radius: number): { x: number; y: number } {
  const angle = (dimensions.indexOf(dimension) / dimensions.length) * 2 * Math.PI
  const round = (number: number) => Math.round(number * 10) / 10 + 0
  return { x: round(Math.sin(angle) * reach * radius), y: round(-Math.cos(angle) * reach * radius) }
}
