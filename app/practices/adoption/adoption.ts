import type { MunicipalityCode } from '~/municipalities/municipalities'

/** How far a municipality has come with somebody else's practice. */
export const adoptionStages = ['considering', 'trying', 'running', 'stopped'] as const
export type AdoptionStage = (typeof adoptionStages)[number]

/** One step of an adoption, as the municipality told it. Days are written 2026-03-01. */
export type AdoptionEvent = {
  id: string
  stage: AdoptionStage
  since: string
  /** What we changed. */
  changed: string
  /** What came of it. */
  outcome: string
  recordedAt: Date
  /** For the municipality's own eyes; null for all others, and for somebody who has left. */
  recordedBy: string | null
  /** The event that this one puts right. */
  correctsId: string | null
}

/** That a municipality has taken up a practice. It has been in use when there is a day it started. */
export type Adoption = {
  id: string
  municipalityCode: MunicipalityCode
  stage: AdoptionStage
  startedOn: string | null
  stoppedOn: string | null
  hidden: boolean
  /** In the order they were told. */
  events: readonly AdoptionEvent[]
}

/** A municipality that has taken up a practice, without its words. */
export type Adopter = {
  adoptionId: string
  municipalityCode: MunicipalityCode
  stage: AdoptionStage
  /** Null while it only considers. */
  startedOn: string | null
}

/** How many municipalities have used a practice, and how many of them have stopped. */
export type Uptake = { takenUp: number; stopped: number }

/** Counts those that have used it; who only considers is not among them. */
export function uptakeOf(adopters: readonly Pick<Adopter, 'stage'>[]): Uptake {
  const used = adopters.filter(({ stage }) => stage !== 'considering')
  return { takenUp: used.length, stopped: used.filter(({ stage }) => stage === 'stopped').length }
}
