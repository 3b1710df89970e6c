import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import type { Watch } from '~/platform/watch.server'
import { listPublishedCaptions } from '../files/practice-files-store.server'
import { slugFrom } from '../practice-slug'
import { allWords } from '../practice-text'
import { savePublication } from '../publication-store.server'
import { publishingGaps } from '../publishing-gaps'
import { readSubmission } from './read-submission.server'
import { nextReview } from './review-date'
import { lockPractice, saveOutcome } from './submission-store.server'
import { tellOwners } from './tell-owners.server'

export type ValidationProblem = 'decided-by-someone-else' | 'not-ready' | 'locked'

/**
 * Publishes the text that was handed in, and answers the practice's address. Fails with 'decided-by-someone-else' when it
 * was judged or withdrawn meanwhile; then nothing is written.
 */
export async function validateSubmission(
  actor: Actor,
  submissionId: string,
  now: Date,
  watch: Watch,
): Promise<Result<string, ValidationProblem>> {
  const { submission, practice } = await readSubmission(actor, submissionId)
  if (practice.lockedAt !== null) return failure('locked')
  const { text, version, visibility } = submission
  const areaOfIndicator = new Map((await listIndicators()).map(({ id, area }) => [id, area]))
  if (publishingGaps(text, areaOfIndicator).length > 0) return failure('not-ready')
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    const decision = { outcome: 'validated', decidedById: actor.userId, decidedAt: now } as const
    if (!(await saveOutcome(submissionId, decision, tx))) return failure('decided-by-someone-else')
    const published = await savePublication(
      {
        practiceId: practice.id,
        seenVersion: version,
        visibility,
        wantedSlug: slugFrom(text.title),
        reviewDueAt: nextReview(now),
        now,
      },
      tx,
    )
    if (published === null) throw new Error(`Submission ${submissionId} waits for a text that has changed`)
    const subject = `practice:${practice.id}`
    const details = { revision: published.number, visibility }
    await saveAuditEntry({ actor, deed: 'validate-practice', subject, details }, tx)
    await tellOwners({ kind: 'practice-published', practice, submissionId, title: text.title, now }, tx)
    const words = [allWords(text), ...(await listPublishedCaptions(practice.id, tx))].join('\n')
    await watch({ kind: 'practice', id: practice.id, words, authorId: submission.submittedById }, now, tx)
    await raisePublicVersion(tx)
    return success(published.slug)
  })
}
