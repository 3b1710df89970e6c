import type { Indicator } from '~/catalogue/indicator'
import type { Observation } from '~/collection/observation'
import type { Likeness } from '~/peers/peer-group'
import type { PreviousEdition } from './explanation/edition-movements'

/** An observation that an edition uses. */
export type EditionObservation = Observation & { batchId: string }

export type EditionIndicator = Pick<Indicator, 'id' | 'source' | 'unit' | 'direction' | 'minN'>

/** What an edition is computed from. */
export type EditionInput = {
  /** The method document, unchecked. */
  document: unknown
  /** True when any of the figures are invented. */
  isDemo: boolean
  /** Those that have any figures, in the order of the catalogue. */
  indicators: readonly EditionIndicator[]
  observations: readonly EditionObservation[]
  likenesses: readonly Likeness[]
  /** What movements are explained from; without it none are. */
  previous?: PreviousEdition | null
}

/** By indicator, then municipality. */
export type ObservationsByIndicator = ReadonlyMap<string, ReadonlyMap<string, EditionObservation>>
