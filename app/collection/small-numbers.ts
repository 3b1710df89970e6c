import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from './observation'
import { scaleOf } from './value-limits'

/** May the public see this figure? `flagged` is shown with a word of caution, `suppressed` is hidden and never ranked. */
export type Disclosure = 'shown' | 'flagged' | 'suppressed'

const fewestPersons = 5
const fewestForSafety = 3

type Counted = Pick<Observation, 'status' | 'value' | 'n' | 'numerator' | 'denominator'>
type Rule = Pick<Indicator, 'source' | 'minN' | 'unit'>

/**
 * The one rule about small numbers. Statistics: hidden when 1–4 persons (or fewer than the indicator's own `minN`) stand in the
 * numerator, also one that is not given but follows from value and denominator. All sources: hidden when n is below `minN`. The disability council: one answer is hidden, fewer than three are
 * flagged. A survey of persons that does not tell its n is hidden too, since nobody can know that it is safe.
 */
export function disclosure(counted: Counted, { source, minN, unit }: Rule): Disclosure {
  const { status, n } = counted
  const numerator = numeratorOf(counted, unit)
  if (status === 'suppressed') return 'suppressed'
  if (status !== 'value') return 'shown'
  if (n !== null && n < lowestN(source, minN)) return 'suppressed'
  switch (source) {
    case 'danmarks-statistik':
      return numerator !== null && numerator > 0 && numerator < Math.max(fewestPersons, minN ?? 0)
        ? 'suppressed'
        : 'shown'
    case 'medarbejder-survey':
      return n === null ? 'suppressed' : 'shown'
    case 'handicapraad-survey':
      if (n === null) return 'suppressed'
      return restsOnFew(source, n) ? 'flagged' : 'shown'
    case 'forvaltningschef-survey':
      return 'shown'
  }
}

/** Is a shown figure's number of answers so small that a reader must be warned? */
export function restsOnFew(source: Indicator['source'], n: number | null): boolean {
  return source === 'handicapraad-survey' && n !== null && n < fewestForSafety
}

/** How many stand in the numerator, as the source says or as follows from what it says; null when nothing tells. */
export function numeratorOf(
  { value, numerator, denominator }: Pick<Counted, 'value' | 'numerator' | 'denominator'>,
  unit: string,
): number | null {
  const scale = scaleOf(unit)
  if (numerator !== null || value === null || denominator === null || scale === null) return numerator
  // The value may be rounded, so a person may be hidden in little more than nothing.
  return value > 0 ? Math.max(1, Math.round((value * denominator) / scale)) : value
}

function lowestN(source: Rule['source'], minN: number | null): number {
  if (source === 'medarbejder-survey') return Math.max(fewestPersons, minN ?? 0)
  if (source === 'handicapraad-survey') return Math.max(2, minN ?? 0)
  return minN ?? 0
}
