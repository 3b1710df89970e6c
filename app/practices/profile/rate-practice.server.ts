import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction, type Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { type FieldFinding, screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import { lockPractice } from '../workflow/submission-store.server'
import { tellOwners } from '../workflow/tell-owners.server'
import { disagreements } from './profile'
import type { RatingForm } from './rating-form'
import { listRatings, saveProfile, saveRating } from './rating-store.server'
import { type OwnRating, readRating } from './read-rating.server'
import { tellOfDisagreement } from './tell-of-disagreement.server'

export type RatingProblem = { code: 'already-rated' } | { code: 'personal-data'; findings: FieldFinding[] }

/**
 * Gives a rater's letters, once and for good. When both are in they are public: the same letters settle the profile, other
 * ones wait for a third.
 */
export async function ratePractice(
  actor: Actor,
  ratingId: string,
  { letters, reason, notCpr }: RatingForm,
  now: Date,
): Promise<Result<null, RatingProblem>> {
  const own = await readRating(actor, ratingId)
  if (own.given !== null) return failure({ code: 'already-rated' })
  const findings = screenFields({ reason })
  const waved = new Set(notCpr)
  if (stoppingFieldFindings(findings, waved).length > 0) return failure({ code: 'personal-data', findings })
  const { practiceId, revisionId, number } = own.rated
  return inTransaction(async (tx) => {
    await lockPractice(practiceId, tx)
    if (!(await saveRating(ratingId, { letters, reason, ratedAt: now }, tx))) return failure({ code: 'already-rated' })
    const subject = `practice:${practiceId}`
    await saveAuditEntry({ actor, deed: 'rate-practice', subject, details: { revision: number } }, tx)
    const counts = wavedByField(findings, waved)
    if (Object.keys(counts).length > 0)
      await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: counts }, tx)
    const [first, second] = (await listRatings(revisionId, tx)).map(({ given }) => given)
    if (first && second) {
      if (disagreements(first.letters, second.letters).length === 0) await settle(own, letters, now, tx)
      else await tellOfDisagreement(own, now, tx)
      await raisePublicVersion(tx)
    }
    return success(null)
  })
}

async function settle(
  { practice, rated }: OwnRating,
  letters: RatingForm['letters'],
  now: Date,
  tx: Tx,
): Promise<void> {
  const { practiceId, revisionId, text } = rated
  await saveProfile({ practiceId, revisionId, letters, resolvedById: null, resolution: '', settledAt: now }, tx)
  await tellOwners({ kind: 'practice-rated', practice, title: text.title, occasion: revisionId, now }, tx)
}
