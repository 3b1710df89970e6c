import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { type FieldFinding, screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import { lockPractice } from '../workflow/submission-store.server'
import { tellOwners } from '../workflow/tell-owners.server'
import { liesBetween } from './profile'
import type { RatingForm } from './rating-form'
import { saveProfile } from './rating-store.server'
import { readJudged } from './read-judged.server'

export type ResolutionProblem =
  | { code: 'outside-the-two' | 'already-settled' }
  | { code: 'personal-data'; findings: FieldFinding[] }

/**
 * Settles a Vidensprofil on which the two raters disagree, with reasons that everybody reads. The third judge is neither of
 * the two, and chooses among the letters from the one to the other.
 */
export async function resolveProfile(
  actor: Actor,
  slug: string,
  { letters, reason, notCpr }: RatingForm,
  now: Date,
): Promise<Result<null, ResolutionProblem>> {
  const { practice, disputed } = await readJudged(actor, slug, now)
  if (disputed === null) return failure({ code: 'already-settled' })
  if (!disputed.mayResolve) notFound()
  const [one, other] = disputed.ratings
  if (!liesBetween(letters, one.letters, other.letters)) return failure({ code: 'outside-the-two' })
  const findings = screenFields({ reason })
  const waved = new Set(notCpr)
  if (stoppingFieldFindings(findings, waved).length > 0) return failure({ code: 'personal-data', findings })
  const { revisionId, number, title } = disputed
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    const profile = { practiceId: practice.id, revisionId, letters, resolution: reason, settledAt: now }
    if (!(await saveProfile({ ...profile, resolvedById: actor.userId }, tx)))
      return failure({ code: 'already-settled' })
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'resolve-profile', subject, details: { revision: number } }, tx)
    const counts = wavedByField(findings, waved)
    if (Object.keys(counts).length > 0)
      await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: counts }, tx)
    await tellOwners({ kind: 'practice-rated', practice, title, occasion: revisionId, now }, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}
