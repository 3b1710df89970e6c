import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from './observation'
import { type Disclosure, disclosure } from './small-numbers'

/** An observation as the public may see it: what must be hidden is not in it at all. */
export type ShownObservation = Pick<Observation, 'status' | 'value' | 'n' | 'numerator' | 'denominator' | 'note'> & {
  disclosure: Disclosure
}

/** Takes away everything that would reveal a small number: the value and all that it could be computed from. */
export function shownObservation(
  observation: Observation,
  indicator: Pick<Indicator, 'source' | 'minN' | 'unit'>,
): ShownObservation {
  const { status, value, n, numerator, denominator, note } = observation
  const said = disclosure(observation, indicator)
  const withoutNumbers = { status, value: null, n: null, numerator: null, denominator: null, disclosure: said }
  if (said === 'suppressed') return { ...withoutNumbers, note: null }
  // Counts without the value that they stand behind: nothing has judged whether they are too small.
  if (status !== 'value') return { ...withoutNumbers, note }
  return { status, value, n, numerator, denominator, note, disclosure: said }
}
