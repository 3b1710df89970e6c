import type { MunicipalityCode } from '~/municipalities/municipalities'

/** One of four classes by rank, 1 is best. */
export type Quarter = 1 | 2 | 3 | 4

/** The group id of the whole index in every method's tree; areas have their slug, themes "area.theme". */
export const wholeIndex = 'index'

/** An edition as lists and headings show it. Dates are ISO 8601. */
export type Edition = {
  id: string
  /** In addresses and file names, e.g. "2026". */
  slug: string
  title: { da: string; en: string }
  period: string
  state: 'draft' | 'published'
  isDemo: boolean
  seed: number
  draws: number
  methodSha256: string
  contentHash: string
  computedBy: string
  computedAt: string
  publishedBy: string | null
  publishedAt: string | null
  /** 1, and one more for each correction after publishing. */
  version: number
  /** The published version that corrects it, where there is one. */
  replacedBy: { slug: string; version: number } | null
}

/** Where a municipality stands in one group of the method. Without a score there is no rank; a rank always has its interval. */
export type Standing = {
  municipalityCode: MunicipalityCode
  groupId: string
  score: number | null
  place: Place | null
  /** Share of the group's weight that has a value, 0–1. */
  coverage: number
  /** True where the municipality does not want to be ranked, as staff decided; then its score and place are not told. */
  abstains?: true
}

/** A rank with its 5–95 % interval and quarter: the three are never shown apart. */
export type Place = { rank: number; low: number; high: number; quarter: Quarter }

/** What a figure is, beside a value: missing is never 0. */
export type FigureStatus = 'value' | 'missing' | 'suppressed' | 'not-applicable'

/** One indicator's value for one municipality as an edition used it. */
export type Figure = {
  indicatorId: string
  municipalityCode: MunicipalityCode
  status: FigureStatus
  value: number | null
  period: string | null
  n: number | null
  /** Opens the figure's source: which file, line, who and when. Null when no source had a row. */
  source: { batchId: string; line: number } | null
  place: Place | null
  /** How many municipalities have a value. */
  rankedCount: number
  peerMedian: number | null
  /** Index points if only this value became the peer median; null where that is no gain or can't be said. */
  gain: number | null
  isWeak: boolean
}

/** A municipality of somebody's peer group, nearest first. */
export type Peer = { municipalityCode: MunicipalityCode; place: number; distance: number }
