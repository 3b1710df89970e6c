import { municipalities } from '~/municipalities/municipalities'
import { type Nearest, peerGroups } from '~/peers/peer-group'
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
import type { Samples } from './engine/sample'
import { scoreIndex } from './engine/score-index'
import { editionMovements } from './explanation/edition-movements'
import { figureSample } from './figure-sample'

export type EditionFaults = { method: readonly MethodFault[]; data: readonly DataFault[] }

/**
 * Computes everything an edition holds; the same input gives the same content. Fails with every fault of method or figures.
 * Throws where the method has no uncertainty block, which `readEditionMethod` does not let through.
 */
export function assembleEdition({ likenesses, ...input }: EditionInput): Result<EditionContent, EditionFaults> {
  return assembleAmongPeers(input, peerGroups(likenesses))
}

/** The same where the peer groups are known already, as they are of an edition that is computed again from its package. */
export function assembleAmongPeers(
  input: Omit<EditionInput, 'likenesses'>,
  groups: ReadonlyMap<string, readonly Nearest[]>,
): Result<EditionContent, EditionFaults> {
  const read = readMethod(input.document)
  if (!read.ok) return failure({ method: read.problem, data: [] })
  const byIndicator = groupObservations(input.observations)
  const units = municipalities.map(({ code }) => code)
  const values = new Map(
    input.indicators.map(({ id }) => [id, units.map((code) => byIndicator.get(id)?.get(code)?.value ?? null)]),
  )
  const samples = read.value.uncertainty?.sampling ? samplesOf(input.indicators, byIndicator) : null
  const prepared = prepareIndex(read.value, { units, values, ...(samples ? { samples } : {}) })
  if (!prepared.ok) return failure({ method: [], data: prepared.problem })
  const scored = scoreIndex(prepared.value)
  const uncertainty = uncertaintyResult(prepared.value, scored)
  if (!uncertainty) throw new RangeError('the method says nothing about uncertainty')
  return success({
    scores: assembleScores(prepared.value, scored, uncertainty),
    figures: assembleFigures({ prepared: prepared.value, scored, indicators: input.indicators, byIndicator, groups }),
    peers: [...groups].flatMap(([municipalityCode, group]) =>
      group.map((peer) => ({ ...peer, municipalityCode, peerCode: peer.municipalityCode })),
    ),
    notes: uncertainty.notes,
    certainties: uncertainty.units.flatMap(({ unit, shareInQuartile, indistinguishable }) =>
      shareInQuartile && indistinguishable
        ? [{ municipalityCode: unit, quarterShares: shareInQuartile, alike: indistinguishable }]
        : [],
    ),
    movements: input.previous ? editionMovements(input.previous, read.value, prepared.value.figures) : null,
  })
}

/** What is known of the chance behind each value, for a method that draws values. */
function samplesOf(indicators: EditionInput['indicators'], byIndicator: ObservationsByIndicator): Samples {
  return new Map(
    indicators.map((indicator) => {
      const ofIndicator = byIndicator.get(indicator.id)
      const sampleOf = (observation: EditionObservation | undefined) =>
        observation ? figureSample(observation, indicator) : null
      return [indicator.id, municipalities.map(({ code }) => sampleOf(ofIndicator?.get(code)))]
    }),
  )
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
