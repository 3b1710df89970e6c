import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { findRating, removeAssignment } from './rating-store.server'

/** Takes back a request to rate, so that another can be asked. Fails with 'already-rated': what was given stays. */
export async function removeRater(actor: Actor, ratingId: string): Promise<Result<null, 'already-rated'>> {
  authorise(actor, { do: 'assign-raters' })
  const { practiceId } = orNotFound(await findRating(ratingId))
  return inTransaction(async (tx) => {
    if (!(await removeAssignment(ratingId, tx))) return failure('already-rated')
    await saveAuditEntry({ actor, deed: 'remove-rater', subject: `practice:${practiceId}` }, tx)
    return success(null)
  })
}
