import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { findPracticeById, type Practice } from '../practice-store.server'
import { hasPartIn } from './people-store.server'
import type { Submission } from './submission'
import { findSubmission } from './submission-store.server'

/**
 * A submission for one who may judge it: union staff and the area's experts, but nobody from its municipality and nobody
 * who wrote or submitted any of it. All others get a 404.
 */
export async function readSubmission(
  actor: Actor,
  id: string,
): Promise<{ submission: Submission; practice: Practice }> {
  const submission = orNotFound(await findSubmission(id))
  const practice = orNotFound(await findPracticeById(submission.practiceId))
  const area = submission.text.area ?? ''
  if (!can(actor, { do: 'judge-practice', area, of: practice.municipalityCode })) notFound()
  const { userId } = actor
  if (userId !== null && (await hasPartIn(practice.id, userId))) notFound()
  return { submission, practice }
}
