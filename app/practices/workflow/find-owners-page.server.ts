import type { Actor } from '~/accounts/actor'
import { findPracticeById } from '../practice-store.server'
import { mayWritePractice } from '../practice-visibility'
import { findSubmission } from './submission-store.server'

/** The address of the practice that a submission is of, for those who may write it; null for all others. */
export async function findOwnersPage(actor: Actor, submissionId: string): Promise<string | null> {
  const submission = await findSubmission(submissionId)
  const practice = submission && (await findPracticeById(submission.practiceId))
  return practice && mayWritePractice(actor, practice) ? practice.slug : null
}
