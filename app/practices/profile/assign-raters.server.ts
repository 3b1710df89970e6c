import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { listJudges } from '../workflow/people-store.server'
import { lockPractice } from '../workflow/submission-store.server'
import { ratingGaps } from './rating-gaps'
import { listRatings, saveAssignments } from './rating-store.server'
import { readRated } from './read-rated.server'

export type AssignmentProblem = 'not-complete' | 'two-raters' | 'not-a-judge' | 'already-assigned'

/**
 * Asks people to rate the published text, so that in all two do: experts of its area or union staff, none of them from its
 * municipality and none who had a part in it.
 */
export async function assignRaters(
  actor: Actor,
  slug: string,
  raterIds: readonly string[],
  now: Date,
): Promise<Result<null, AssignmentProblem>> {
  authorise(actor, { do: 'assign-raters' })
  const { practice, rated, municipalityCode, area } = await readRated(slug)
  if (ratingGaps(rated.text).length > 0) return failure('not-complete')
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    const already = await listRatings(rated.revisionId, tx)
    if (already.length >= 2) return failure('already-assigned')
    const all = new Set([...already.map(({ raterId }) => raterId), ...raterIds])
    if (raterIds.length + already.length !== 2 || all.size !== 2) return failure('two-raters')
    const judges = await listJudges({ practiceId: practice.id, municipalityCode, area }, now, tx)
    const allowed = new Set(judges.map(({ userId }) => userId))
    if (!raterIds.every((id) => allowed.has(id))) return failure('not-a-judge')
    const made = await saveAssignments(
      { revisionId: rated.revisionId, raterIds, assignedById: actor.userId, assignedAt: now },
      tx,
    )
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'assign-raters', subject, details: { revision: rated.number } }, tx)
    await notify(
      made.flatMap(({ id, raterId }) =>
        raterId === null
          ? []
          : [
              {
                userId: raterId,
                kind: 'rating-assigned' as const,
                about: `rating:${id}`,
                path: pathsIn('da').rating(id),
                slots: { title: rated.text.title },
                cause: `rating:${id}:assigned`,
              },
            ],
      ),
      now,
      tx,
    )
    return success(null)
  })
}
