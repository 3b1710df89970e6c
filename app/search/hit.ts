import type { AreaId } from '~/catalogue/areas'
import type { EffectDirection, EvidenceStrength } from '~/practices/practice-text'

/** What a search finds, in the order of the page. */
export const hitKinds = ['municipality', 'indicator', 'practice', 'thread'] as const
export type HitKind = (typeof hitKinds)[number]

/** One thing found: enough to count, sort and choose; its words are fetched for the page shown. */
export type Hit = {
  kind: HitKind
  /** Code, indicator id, practice id or thread id. */
  id: string
  /** Higher is better; comparable within a kind. */
  score: number
  /** ISO day of publication or last post; null where there is none. */
  at: string | null
  area: AreaId | null
  municipalityCode: string | null
  /** Practices only. */
  effectDirection: EffectDirection | null
  evidence: EvidenceStrength | 'not-rated' | null
}
