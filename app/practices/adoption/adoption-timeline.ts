import { failure, type Result, success } from '~/platform/result'
import type { AdoptionStage } from './adoption'

/** A claim of the ledger: from this day on it stood so. */
export type Step = { id: string; stage: AdoptionStage; since: string; correctsId: string | null }

/** Where an adoption stands, by what has been told and not been put right since. */
export type Standing = { stage: AdoptionStage; startedOn: string | null; stoppedOn: string | null }

export type TimelineProblem =
  | 'nothing-told'
  | 'dates-out-of-order'
  | 'stopped-without-start'
  | 'considering-after-start'
  | 'same-stage-other-day'

/** The events that count, in the order of their story: a correction stands in the place of what it corrects. */
export function validSteps<Told extends Step>(told: readonly Told[]): Told[] {
  const correctionOf = new Map(
    told.flatMap((step): [string, Told][] => (step.correctsId ? [[step.correctsId, step]] : [])),
  )
  const latest = (step: Told): Told => {
    const correction = correctionOf.get(step.id)
    return correction ? latest(correction) : step
  }
  return told.filter(({ correctsId }) => correctsId === null).map(latest)
}

/**
 * Where it stands after all that was told, or why that can't be the story: days must follow each other, only what was
 * begun can be stopped, and what has been in use is not merely considered.
 */
export function standingAfter(told: readonly Step[]): Result<Standing, TimelineProblem> {
  let standing = null as (Standing & { since: string }) | null
  for (const { stage, since } of validSteps(told)) {
    const startedOn = standing?.startedOn ?? null
    if (standing && since < standing.since) return failure('dates-out-of-order')
    if (standing?.stage === stage && since !== standing.since) return failure('same-stage-other-day')
    if (stage === 'stopped' && startedOn === null) return failure('stopped-without-start')
    if (stage === 'considering' && startedOn !== null) return failure('considering-after-start')
    standing = {
      stage,
      since,
      startedOn: startedOn ?? (stage === 'considering' ? null : since),
      stoppedOn: stage === 'stopped' ? since : null,
    }
  }
  if (standing === null) return failure('nothing-told')
  const { stage, startedOn, stoppedOn } = standing
  return success({ stage, startedOn, stoppedOn })
}

const TAKE_BACK_HOURS = 24

/** What was first told after this moment can still be taken back whole. */
export function takeBackSince(now: Date): Date {
  return new Date(now.getTime() - TAKE_BACK_HOURS * 3_600_000)
}
