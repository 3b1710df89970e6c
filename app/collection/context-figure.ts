import type { MunicipalityCode } from '~/municipalities/municipalities'

/** What explains a municipality without ever scoring it: how many live there, and the official index of social need. */
export const contextKinds = ['population', 'socioeconomic-index'] as const
export type ContextKind = (typeof contextKinds)[number]

/** One such fact, for one period. */
export type ContextFigure = {
  municipalityCode: MunicipalityCode
  period: string
  value: number
  /** Rounded and written by hand; shown with "ca.". */
  approximate: boolean
  source: string
  isDemo: boolean
}

/** What a file of such facts may hold as a value: persons, or an index where the country is 100. */
export function isPossibleContext(kind: ContextKind, value: number): boolean {
  return kind === 'population' ? Number.isInteger(value) && value > 0 && value < 10_000_000 : value > 0 && value < 1000
}
