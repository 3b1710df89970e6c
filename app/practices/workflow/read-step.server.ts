import type { Actor } from '~/accounts/actor'
import type { Practice } from '../practice-store.server'
import { mayPublishPractice } from '../practice-visibility'
import { ARCHIVE_AFTER_MONTHS, monthsFrom } from './review-date'
import type { WorkflowStep } from './submission'
import { findReturned, findWaiting } from './submission-store.server'

/** How a practice stands on its way to readers, for those who may write it; whoever asks must have checked that they may. */
export async function readStep(actor: Actor, practice: Practice, now: Date): Promise<WorkflowStep> {
  const { id, slug, state, lockedAt, reviewDueAt, hasWorkingCopy } = practice
  const waiting = await findWaiting(id)
  const overdue = state === 'published' && reviewDueAt !== null && reviewDueAt <= now
  return {
    slug,
    mayPublish: mayPublishPractice(actor, practice),
    waitingSince: waiting?.submittedAt ?? null,
    returned: waiting === null && hasWorkingCopy ? await findReturned(id) : null,
    locked: lockedAt !== null,
    overdue: overdue ? { dueAt: reviewDueAt, endsAt: monthsFrom(reviewDueAt, ARCHIVE_AFTER_MONTHS) } : null,
    // One that was archived by hand has no review date.
    unanswered: state === 'archived' && reviewDueAt !== null,
  }
}
