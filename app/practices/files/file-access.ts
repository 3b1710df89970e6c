import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { maySeePractice, mayWritePractice, type PracticeStanding } from '../practice-visibility'

/** A version of a practice that a file stands on. */
export type FilePlace = {
  standing: PracticeStanding
  /** True on the text that is published now. */
  isCurrent: boolean
  /** True on any published version; false on a working copy. */
  isNumbered: boolean
  /** True while this very text waits to be judged. */
  isWaiting: boolean
  area: string | null
}

/** May this reader (null: a stranger) open a file that stands here? Exactly when they may read the text it stands on. */
export function maySeeFileAt(reader: Actor | null, place: FilePlace): boolean {
  const { standing, isCurrent, isNumbered, isWaiting, area } = place
  if (mayWritePractice(reader, standing)) return true
  // The earlier versions of an example, which nobody owns, are part of its story.
  if (isCurrent || (isNumbered && standing.municipalityCode === null)) return maySeePractice(reader, standing)
  if (reader === null) return false
  if (isNumbered && standing.state === 'published' && can(reader, { do: 'moderate' })) return true
  return isWaiting && can(reader, { do: 'judge-practice', area: area ?? '', of: standing.municipalityCode })
}
