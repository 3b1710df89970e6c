import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { Certainty } from './certainty/certainty'
import type { FigureStatus, Quarter } from './edition'
import type { EditionMovements } from './explanation/edition-movements'

/** One municipality's result in one group, as it is kept. A rank comes with its interval and quarter, or not at all. */
export type ContentScore = {
  groupId: string
  municipalityCode: MunicipalityCode
  score: number | null
  rank: number | null
  rankLow: number | null
  rankMedian: number | null
  rankHigh: number | null
  quarter: Quarter | null
  coverage: number
}

/** One indicator's value for one municipality and what it meant, as it is kept. Without a source there is no batch or line. */
export type ContentFigure = {
  indicatorId: string
  municipalityCode: MunicipalityCode
  batchId: string | null
  line: number | null
  period: string | null
  value: number | null
  status: FigureStatus
  n: number | null
  rank: number | null
  rankLow: number | null
  rankHigh: number | null
  rankedCount: number
  quarter: Quarter | null
  normalised: number | null
  peerMedian: number | null
  gain: number | null
  isWeak: boolean
}

export type ContentPeer = {
  municipalityCode: MunicipalityCode
  peerCode: MunicipalityCode
  place: number
  distance: number
}

/** All that computing an edition brings about. */
export type EditionContent = {
  scores: readonly ContentScore[]
  figures: readonly ContentFigure[]
  peers: readonly ContentPeer[]
  /** What the engine remarked, in English sentences. */
  notes: readonly string[]
  /** Why each municipality moved since the edition before; no part of what the hash is taken of. */
  movements: EditionMovements | null
  /** How sure each place in the whole index is; no part of what the hash is taken of, since it comes of the same draws. */
  certainties: readonly Certainty[]
}
