import { type MergeConflict, mergeTexts } from './merge-texts'
import { packText } from './packed-text'
import type { PracticeText } from './practice-text'
import type { NewerText } from './save-answer'
import type { WritingStop } from './workflow/submission'

/** What the merge page shows and carries on: the texts, packed, and what was chosen so far. */
export type MergeState = {
  /** What both began from; empty when that is not known. */
  base: string
  mine: string
  theirs: string
  /** The version that holds the other's text. */
  version: number
  savedBy: string | null
  savedAt: string | null
  conflicts: MergeConflict[]
  takenFromThem: string[]
  takenFromMe: string[]
  /** What was chosen and written before, by the names of the form's fields. */
  chosen: Record<string, string>
  unchosen: string[]
  /** Why it could not be saved at all. */
  stopped: WritingStop | null
}

/** A merge page that nobody has chosen anything on yet. */
export function mergeState(base: PracticeText | null, mine: PracticeText, theirs: NewerText): MergeState {
  const { conflicts, takenFromMe, takenFromThem } = mergeTexts(base, mine, theirs.text)
  return {
    base: base ? packText(base) : '',
    mine: packText(mine),
    theirs: packText(theirs.text),
    version: theirs.version,
    savedBy: theirs.savedBy,
    savedAt: theirs.savedAt,
    conflicts,
    takenFromMe,
    takenFromThem,
    chosen: {},
    unchosen: [],
    stopped: null,
  }
}
