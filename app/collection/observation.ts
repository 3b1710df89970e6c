import type { MunicipalityCode } from '~/municipalities/municipalities'

/** Missing is a status of its own, never 0. */
export const observationStatuses = ['value', 'missing', 'suppressed', 'not-applicable'] as const
export type ObservationStatus = (typeof observationStatuses)[number]

/** One indicator's figure for one municipality in one period. `value` is null exactly when the status is not "value". */
export type Observation = {
  /** Line in its file, the header being line 1. */
  line: number
  indicatorId: string
  municipalityCode: MunicipalityCode
  period: string
  value: number | null
  status: ObservationStatus
  /** How many answers or cases stand behind it; null where the source does not say. */
  n: number | null
  numerator: number | null
  denominator: number | null
  note: string | null
}

/** An observation with the batch it stands in. */
export type SourcedObservation = Observation & { batchId: string; isDemo: boolean }

const statusWords: Readonly<Record<string, ObservationStatus>> = {
  value: 'value',
  værdi: 'value',
  tal: 'value',
  ok: 'value',
  missing: 'missing',
  mangler: 'missing',
  manglende: 'missing',
  uoplyst: 'missing',
  'ikke-oplyst': 'missing',
  '..': 'missing',
  '…': 'missing',
  suppressed: 'suppressed',
  confidential: 'suppressed',
  skjult: 'suppressed',
  diskretioneret: 'suppressed',
  fortrolig: 'suppressed',
  'not-applicable': 'not-applicable',
  'ikke-relevant': 'not-applicable',
  'n/a': 'not-applicable',
  '.': 'not-applicable',
}

/** The status a word or one of StatBank's symbols stands for (".." missing, "." not possible); null for any other. */
export function statusNamed(text: string): ObservationStatus | null {
  return statusWords[text.toLowerCase().replace(/[\s_]+/g, '-')] ?? null
}

/** True for the sign by which StatBank says "none": a real zero, unlike an empty cell. */
export function isDashForZero(text: string): boolean {
  return text === '-' || text === '–'
}
