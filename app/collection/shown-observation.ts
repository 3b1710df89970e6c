import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from './observation'
import { type Disclosure, disclosure } from './small-numbers'

/** An observation as the public may see it: what must be hidden is not in it at all. */
export type ShownObservation = Pick<Observation, 'status' | 'value' | 'n' | 'numerator' | 'denominator' | 'note'> & {
  disclosure: Disclosure
}

/** Takes away everything that would reveal a small number: the value and all that it could be computed from. */
export function shownObservation(
  { status, value, n, numerator, denominator, note }: Observation,
  indicator: Pick<Indicator, 'source' | 'minN'>,
): ShownObservation {
  const said = disclosure({ status, n, numerator }, indicator)
  if (said === 'suppressed') {
    return { status, value: null, n: null, numerator: null, denominator: null, note: null, disclosure: said }
  }
  return { status, value, n, numerator, denominator, note, disclosure: said }
}
