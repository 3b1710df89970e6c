import { municipalities } from '~/municipalities/municipalities'
import type { Figures } from '../engine/figures'
import type { Method } from '../engine/method'
import { readMethod } from '../engine/read-method'
import { explainDifference } from './explain-difference'
import type { Explanation } from './explanation'

/** What is needed of the edition before: its method document, and its values without those that lack. */
export type PreviousEdition = {
  editionId: string
  document: unknown
  values: readonly { indicatorId: string; municipalityCode: string; value: number }[]
}

/** Why each municipality stands elsewhere than in one earlier edition. */
export type EditionMovements = {
  previousEditionId: string
  explanations: readonly { municipalityCode: string; explanation: Explanation }[]
}

/**
 * Explains every municipality's movement since the edition before. The units of `figures` are the municipalities' codes. Null where
 * the method of that edition can no longer be read.
 */
export function editionMovements(
  { editionId, document, values }: PreviousEdition,
  method: Method,
  figures: Figures,
): EditionMovements | null {
  const read = readMethod(document)
  if (!read.ok) return null
  const byIndicator = new Map<string, Map<string, number>>()
  for (const { indicatorId, municipalityCode, value } of values) {
    const column = byIndicator.get(indicatorId) ?? new Map<string, number>()
    byIndicator.set(indicatorId, column.set(municipalityCode, value))
  }
  const columnOf = (id: string) => figures.units.map((unit) => byIndicator.get(id)?.get(unit) ?? null)
  const ids = new Set([...byIndicator.keys(), ...read.value.indicators.keys()])
  const before = { units: figures.units, values: new Map([...ids].map((id) => [id, columnOf(id)])) }
  const explain = explainDifference({ method: read.value, figures: before }, { method, figures })
  return {
    previousEditionId: editionId,
    explanations: municipalities.map(({ code }) => ({ municipalityCode: code, explanation: explain(code) })),
  }
}
