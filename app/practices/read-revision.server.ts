import type { Actor } from '~/accounts/actor'
import { orNotFound } from '~/platform/refusal.server'
import { compareTexts, type TextComparison } from './compare-texts'
import type { PracticeText } from './practice-text'
import { readAsWriter } from './read-practice.server'
import { findRevision, listRevisions, type RevisionSummary } from './revision-store.server'

type Version = { number: number; text: PracticeText; publishedAt: Date }

/**
 * One published version beside another: the one before it, or the one numbered `against`. A 404 for those who may not
 * write the practice and for numbers that don't exist; the first version has nothing beside it unless asked for.
 */
export async function readRevision(
  actor: Actor,
  slug: string,
  { number, against }: { number: number; against: number | null },
): Promise<{
  practice: Awaited<ReturnType<typeof readAsWriter>>
  revision: Version
  other: Version | null
  comparison: TextComparison | null
  all: RevisionSummary[]
}> {
  const practice = await readAsWriter(actor, slug)
  const revision = orNotFound(await findRevision(practice.id, number))
  const all = await listRevisions(practice.id)
  const wanted = against ?? all.find((one) => one.number < number)?.number ?? null
  const other = wanted === null ? null : orNotFound(await findRevision(practice.id, wanted))
  return { practice, revision, other, comparison: other && compareTexts(other.text, revision.text), all }
}
