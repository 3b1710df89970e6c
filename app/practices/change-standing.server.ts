import type { Actor } from '~/accounts/actor'
import type { Result } from '~/platform/result'
import { archivePractice } from './archive-practice.server'
import { changeVisibility } from './change-visibility.server'
import { deleteDraft } from './delete-draft.server'
import { discardWorkingCopy } from './discard-working-copy.server'
import { restorePractice } from './restore-practice.server'
import type { StandingDeed } from './standing-form'
import { confirmPractice } from './workflow/confirm-practice.server'
import { withdrawSubmission } from './workflow/withdraw-submission.server'

export type StandingProblem =
  | 'not-published'
  | 'not-archived'
  | 'nothing-published'
  | 'has-been-published'
  | 'is-submitted'
  | 'not-submitted'

/** Does one of the things that can be done to a whole practice; each verb asks for itself who may. */
export function changeStanding(
  actor: Actor,
  slug: string,
  deed: StandingDeed,
  now: Date,
): Promise<Result<null, StandingProblem>> {
  switch (deed.intent) {
    case 'visibility':
      return changeVisibility(actor, slug, deed.visibility)
    case 'archive':
      return archivePractice(actor, slug, now)
    case 'restore':
      return restorePractice(actor, slug, now)
    case 'discard':
      return discardWorkingCopy(actor, slug)
    case 'confirm':
      return confirmPractice(actor, slug, now)
    case 'withdraw':
      return withdrawSubmission(actor, slug, now)
    case 'delete':
      return deleteDraft(actor, slug)
  }
}
