import type { Actor } from '~/accounts/actor'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { compareTexts, type TextComparison } from './compare-texts'
import type { Practice } from './practice-store.server'
import type { PracticeText } from './practice-text'
import { mayWritePractice } from './practice-visibility'
import { readWithHistory } from './read-practice.server'
import { findRevision, listRevisions } from './revision-store.server'
import type { RevisionSummary } from './revision-summary'
import { findWorkingCopy, type WorkingCopy } from './working-copy-store.server'

/** Another version to compare with: a published one by its number, or what is being written. */
export type Against = number | 'working-copy'

type Version = { number: number; text: PracticeText; publishedAt: Date }

/** Two versions side by side, the older one first. The working copy has no number and is the newest. */
export type ComparedVersions = {
  before: { number: number | null; text: PracticeText }
  after: { number: number | null; text: PracticeText }
  comparison: TextComparison
}

/**
 * One published version beside any other: that before it unless another is asked for. A 404 for those who may not see its
 * earlier versions (or, for the working copy, not write it) and for numbers that don't exist. The first version has nothing
 * beside it unless asked for. Writers also get what stands as the working copy, null where nothing is being written.
 */
export async function readRevision(
  reader: Actor | null,
  slug: string,
  { number, against }: { number: number; against: Against | null },
): Promise<{
  practice: Practice
  revision: Version
  compared: ComparedVersions | null
  all: RevisionSummary[]
  writing: WorkingCopy | null
}> {
  const practice = await readWithHistory(reader, slug)
  const revision = orNotFound(await findRevision(practice.id, number))
  const all = await listRevisions(practice.id)
  const writing = mayWritePractice(reader, practice) ? await findWorkingCopy(practice.id) : null
  const wanted = against ?? all.find((one) => one.number < number)?.number ?? null
  if (wanted === null) return { practice, revision, compared: null, all, writing }
  const other =
    wanted === 'working-copy' ? workingVersion(writing) : orNotFound(await findRevision(practice.id, wanted))
  const isLater = other.number === null || other.number > number
  const [before, after] = isLater ? [revision, other] : [other, revision]
  const comparison = compareTexts(before.text, after.text)
  return { practice, revision, compared: { before, after, comparison }, all, writing }
}

function workingVersion(writing: WorkingCopy | null): { number: null; text: PracticeText } {
  return writing === null || writing.savedAt === null ? notFound() : { number: null, text: writing.text }
}
