import type { AreaId } from '~/catalogue/areas'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { EffectDirection, EvidenceStrength } from './practice-text'
import type { Visibility } from './practice-visibility'

/** What a list shows of a published practice. */
export type ListedPractice = {
  slug: string
  title: string
  targetGroup: string
  area: AreaId | null
  /** Null for the examples. */
  municipalityCode: MunicipalityCode | null
  /** "EKSEMPEL – ikke indsendt af en kommune" on the examples, else null. */
  label: string | null
  /** Examples only: which municipality or group the sources speak of. */
  exampleOf: string | null
  effectDirection: EffectDirection
  /** Null: not rated. */
  evidence: EvidenceStrength | null
  indicatorIds: string[]
  /** How many other municipalities have used it, and how many of them have stopped. */
  takenUp: number
  stopped: number
  visibility: Visibility
  /** ISO time. */
  publishedAt: string
}
