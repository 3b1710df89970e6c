import { failure, type Result, success } from '~/platform/result'
import { wholeIndex } from './edition'
import type { Method, MethodDocument } from './engine/method'
import type { MethodFault } from './engine/method-fault'
import { readMethod } from './engine/read-method'
import { methodIndicators } from './method-summary'

/** A method that fits the edition, as document and read. */
export type EditionMethod = { document: MethodDocument; method: Method }

type Known = { catalogueIds: ReadonlySet<string>; idsWithFigures: ReadonlySet<string> }

/**
 * Reads a method for an edition: it must make sense, know its root by the name that pages look for, tell how uncertain places
 * are, and use only indicators of the catalogue that have figures. A seed given here replaces the method's own.
 */
export function readEditionMethod(
  given: unknown,
  { catalogueIds, idsWithFigures }: Known,
  seed: number | null,
): Result<EditionMethod, readonly MethodFault[]> {
  const read = readMethod(given)
  if (!read.ok) return read
  const document = given as MethodDocument
  const faults = [
    ...rootFaults(read.value),
    ...uncertaintyFaults(read.value),
    ...methodIndicators(read.value).flatMap((indicator): MethodFault[] => {
      const path = `indicators.${indicator}`
      if (!catalogueIds.has(indicator)) {
        return [{ path, wrong: 'is not in the catalogue', right: 'an indicator of the catalogue' }]
      }
      if (idsWithFigures.has(indicator)) return []
      return [{ path, wrong: 'has no figures in the chosen period and files', right: 'leave it out of the method' }]
    }),
  ]
  if (faults.length > 0) return failure(faults)
  return success(seed === null ? { document, method: read.value } : withSeed(document, seed))
}

function withSeed(document: MethodDocument, seed: number): EditionMethod {
  const seeded = { ...document, uncertainty: { ...document.uncertainty, seed } }
  const read = readMethod(seeded)
  if (!read.ok) throw new RangeError(`${seed} is no seed`)
  return { document: seeded, method: read.value }
}

function rootFaults({ tree }: Method): MethodFault[] {
  if (tree.id === wholeIndex) return []
  return [{ path: 'tree.id', wrong: `is "${tree.id}"`, right: `"${wholeIndex}", the name of the whole index` }]
}

function uncertaintyFaults({ uncertainty }: Method): MethodFault[] {
  if (uncertainty) return []
  return [
    {
      path: 'uncertainty',
      wrong: 'is missing, and an edition never shows a place without its interval',
      right: 'for example { "draws": 1000, "seed": 1, "weights": 0.25 }',
    },
  ]
}
