import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import type { MunicipalityCode } from '~/municipalities/municipalities'

export const visibilities = ['municipalities', 'public'] as const
export type Visibility = (typeof visibilities)[number]

export type PracticeState = 'draft' | 'published' | 'archived'

/** What decides who sees a practice. The municipality is null for the examples, which nobody owns. */
export type PracticeStanding = {
  municipalityCode: MunicipalityCode | null
  state: PracticeState
  visibility: Visibility
  hidden: boolean
}

/** May this reader (null: a stranger) read the published text, or know that it exists? */
export function maySeePractice(reader: Actor | null, practice: PracticeStanding): boolean {
  if (mayWritePractice(reader, practice)) return true
  if (practice.state !== 'published') return false
  if (practice.hidden) return reader !== null && can(reader, { do: 'moderate' })
  return practice.visibility === 'public' || seesShared(reader)
}

/** Is it in lists, search and counts for this reader? Nothing hidden or unpublished ever is, not even for its own author. */
export function isListedFor(reader: Actor | null, { state, visibility, hidden }: PracticeStanding): boolean {
  return state === 'published' && !hidden && (visibility === 'public' || seesShared(reader))
}

/** Does the reader see what is shared with all municipalities? */
export function seesShared(reader: Actor | null): boolean {
  return reader !== null && can(reader, { do: 'see-shared-practices' })
}

/** May this reader write the text, and so see drafts, history and a moderator's reason? */
export function mayWritePractice(
  reader: Actor | null,
  { municipalityCode }: Pick<PracticeStanding, 'municipalityCode'>,
): boolean {
  return reader !== null && municipalityCode !== null && can(reader, { do: 'write-draft', in: municipalityCode })
}

/** May this reader publish the text, take it down and put it back? */
export function mayPublishPractice(
  reader: Actor | null,
  { municipalityCode }: Pick<PracticeStanding, 'municipalityCode'>,
): boolean {
  return reader !== null && municipalityCode !== null && can(reader, { do: 'publish-practice', in: municipalityCode })
}

/**
 * May this reader see the earlier versions? An example's are part of its story; a municipality's may hold what it took back,
 * so they are for those who write it.
 */
export function maySeeHistory(reader: Actor | null, practice: PracticeStanding & { label: string | null }): boolean {
  const isExample = practice.municipalityCode === null && practice.label !== null
  return mayWritePractice(reader, practice) || (isExample && maySeePractice(reader, practice))
}
