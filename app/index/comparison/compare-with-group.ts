import type { Direction } from '~/catalogue/indicator'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { peerMedian } from '~/peers/peer-median'

/** One value against the middle of a group. `count` is how many of the group have one; `reads` null where nothing can be said. */
export type AgainstMiddle = {
  own: number | null
  middle: number | null
  count: number
  reads: 'better' | 'worse' | 'same' | 'context' | null
}

type Known = { municipalityCode: MunicipalityCode; value: number | null }

/** Holds a municipality's value against the median of the group's; the group must have three values for a middle. */
export function againstMiddle(
  values: readonly Known[],
  own: MunicipalityCode,
  members: readonly MunicipalityCode[],
  direction: Direction,
): AgainstMiddle {
  const of = new Map(values.map(({ municipalityCode, value }) => [municipalityCode, value]))
  const theirs = members.map((code) => of.get(code) ?? null)
  const mine = of.get(own) ?? null
  const middle = peerMedian(theirs)
  return {
    own: mine,
    middle,
    count: theirs.filter((value) => value !== null).length,
    reads: mine === null || middle === null ? null : reading(mine - middle, direction),
  }
}

function reading(difference: number, direction: Direction): AgainstMiddle['reads'] {
  if (direction === 'neutral') return 'context'
  if (difference === 0) return 'same'
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse'
}
