import type { MunicipalityCode } from '~/municipalities/municipalities'
import { peerGroupSize } from '~/peers/peer-group'
import { readCompared } from './compared-query'

/** What the address of a group comparison asks: whose, against whom, and by what likeness. */
export type GroupQuery = {
  code: MunicipalityCode | null
  members: MunicipalityCode[]
  unknown: string[]
  /** By measure id; null when the address says nothing of weights. */
  weights: Record<string, number> | null
  size: number
}

const largestWeight = 100

/** Reads it; the own municipality is never a member, and a weight that is no number from 0 to 100 counts as 0. */
export function readGroupQuery(query: URLSearchParams): GroupQuery {
  const code = readCompared(query, 'kommune', 1).codes[0] ?? null
  const group = readCompared(query, 'gruppe', 97)
  const given = [...query].filter(([name]) => name.startsWith('v-'))
  const size = Number(query.get('antal'))
  return {
    code,
    members: group.codes.filter((member) => member !== code),
    unknown: group.unknown,
    weights: given.length === 0 ? null : Object.fromEntries(given.map(([name, text]) => [name.slice(2), weight(text)])),
    size: Number.isInteger(size) && size >= 3 && size <= 30 ? size : peerGroupSize,
  }
}

/** The weight of a measure where the address says nothing: those of the standing peer groups. */
export function usualWeight(measureId: string): number {
  return measureId === 'befolkning' || measureId === 'indeks' ? 1 : 0
}

function weight(text: string): number {
  const number = Number(text.trim().replace(',', '.'))
  return number >= 0 && number <= largestWeight ? number : 0
}
