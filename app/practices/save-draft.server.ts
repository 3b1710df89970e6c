import type { Actor } from '~/accounts/actor'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { failure, type Result, success } from '~/platform/result'
import { keptLinks, type PracticeText } from './practice-text'
import { readAsWriter } from './read-practice.server'
import type { WritingStop } from './workflow/submission'
import { findStop } from './workflow/submission-store.server'
import { saveWorkingCopy } from './working-copy-store.server'

/**
 * Saves what is being written, whole or half. On a published practice it begins a working copy and leaves the published
 * text alone. Fails with 'changed-by-someone-else' when it was saved since this writer began, and while it is submitted or
 * locked; then nothing is written.
 */
export async function saveDraft(
  actor: Actor,
  slug: string,
  { seenVersion, text }: { seenVersion: number; text: PracticeText },
  now: Date,
): Promise<Result<{ version: number }, 'changed-by-someone-else' | WritingStop>> {
  const practice = await readAsWriter(actor, slug)
  const known = new Set((await listIndicators()).map((indicator) => indicator.id))
  const indicatorIds = [...new Set(text.indicatorIds)].filter((id) => known.has(id))
  const version = await saveWorkingCopy({
    practiceId: practice.id,
    seenVersion,
    text: { ...text, indicatorIds, links: keptLinks(indicatorIds, text.links) },
    authorId: actor.userId,
    now,
  })
  if (version !== null) return success({ version })
  return failure((await findStop(practice.id)) ?? 'changed-by-someone-else')
}
