import type { PracticeText } from './practice-text'
import type { PublishingGap } from './publishing-gaps'
import type { ScreeningFinding } from './screen-practice'
import type { SimilarPractice } from './similar-practice'
import type { WritingStop } from './workflow/submission'

/** The newer text that a save would have overwritten, and the version a save must have seen to replace it. */
export type NewerText = {
  version: number
  text: PracticeText
  savedAt: string | null
  savedBy: string | null
  savedById: string | null
}

/** What is wrong with single fields: their codes by field name. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>

/** What the server answers when a draft is saved in the background. */
export type SaveAnswer =
  | {
      saved: true
      version: number
      savedAt: string
      gaps: PublishingGap[]
      findings: ScreeningFinding[]
      similar: SimilarPractice[]
    }
  | { saved: false; newer: NewerText }
  | { saved: false; errors: FieldErrors }
  | { saved: false; stopped: WritingStop }

/** The codes of a refused form, without the fields that have none. */
export function fieldErrors(errors: Record<string, string[] | null> | null | undefined): Record<string, string[]> {
  return Object.fromEntries(Object.entries(errors ?? {}).map(([field, codes]) => [field, codes ?? []]))
}
