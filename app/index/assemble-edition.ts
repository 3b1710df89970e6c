import { municipalities } from '~/municipalities/municipalities'
import { peerGroups } from '~/peers/peer-group'
import { failure, type Result, success } from '~/platform/result'
import { assembleFigures } from './assemble-figures'
import { assembleScores } from './assemble-scores'
import type { EditionContent } from './edition-content'
import type { EditionInput, EditionObservation, ObservationsByIndicator } from './edition-input'
import { uncertaintyResult } from './engine/compute-uncertainty'
import type { DataFault } from './engine/figures'
import type { MethodFault } from './engine/method-fault'
import { prepareIndex } from './engine/prepare-index'
import { readMethod } from './engine/read-method'
import { scoreIndex } from './engine/score-index'

export type EditionFaults = { method: readonly MethodFault[]; data: readonly DataFault[] }

/**
 * Computes everything an edition holds; the same input gives the same content. Fails with every fault of method or figures.
 * Throws where the method has no uncertainty block, which `readEditionMethod` does not let through.
 */
export function assembleEdition(input: EditionInput): Result<EditionContent, EditionFaults> {
  const read = readMethod(input.document)
  if (!read.ok) return failure({ method: read.problem, data: [] })
  const byIndicator = groupObservations(input.observations)
  const units = municipalities.map(({ code }) => code)
  const values = new Map(
    input.indicators.map(({ id }) => [id, units.map((code) => byIndicator.get(id)?.get(code)?.value ?? null)]),
  )
  const prepared = prepareIndex(read.value, { units, values })
  if (!prepared.ok) return failure({ method: [], data: prepared.problem })
  const scored = scoreIndex(prepared.value)
  const uncertainty = uncertaintyResult(prepared.value, scored)
  if (!uncertainty) throw new RangeError('the method says nothing about uncertainty')
  const groups = peerGroups(input.likenesses)
  return success({
    scores: assembleScores(prepared.value, scored, uncertainty),
    figures: assembleFigures({ prepared: prepared.value, scored, indicators: input.indicators, byIndicator, groups }),
    peers: [...groups].flatMap(([municipalityCode, group]) =>
      group.map((peer) => ({ ...peer, municipalityCode, peerCode: peer.municipalityCode })),
    ),
    notes: uncertainty.notes,
  })
}

function groupObservations(observations: readonly EditionObservation[]): ObservationsByIndicator {
  const grouped = new Map<string, Map<string, EditionObservation>>()
  for (const observation of observations) {
    const own = grouped.get(observation.indicatorId) ?? new Map<string, EditionObservation>()
    own.set(observation.municipalityCode, observation)
    grouped.set(observation.indicatorId, own)
  }
  return grouped
}
