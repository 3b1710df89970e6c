import type { EvidenceStrength } from './practice-text'

/** What a practice's page shows beside its text. */
export type ShownPractice = {
  label: string | null
  exampleOf: string | null
  constructed: boolean
  municipalityCode: string | null
  evidence: EvidenceStrength | null
  /** Null before it is published. */
  revision: { number: number; publishedAt: Date } | null
}
