import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { listIndicators } from '~/catalogue/indicator-store.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import type { Visibility } from '../practice-visibility'
import { publishingGaps } from '../publishing-gaps'
import { readAsPublisher } from '../read-practice.server'
import { countsByField, screenPractice, stoppingFindings } from '../screen-practice'
import { findWorkingCopy } from '../working-copy-store.server'
import { isWaiting, lockPractice, saveSubmission } from './submission-store.server'
import { tellJudges } from './tell-judges.server'
import { tellOwners } from './tell-owners.server'

export type SubmissionProblem =
  | 'nothing-to-submit'
  | 'changed-by-someone-else'
  | 'not-ready'
  | 'personal-data'
  | 'already-submitted'
  | 'locked'

/**
 * Hands in the working copy as the editor saw it, and answers the submission's id. From then on it is locked until it is
 * withdrawn, returned or validated. `notCpr` holds the keys of the hits that the editor says are no CPR numbers; the audit
 * log learns their number by field, never the digits.
 */
export async function submitPractice(
  actor: Actor,
  slug: string,
  wanted: { seenVersion: number; visibility: Visibility; notCpr: readonly string[] },
  now: Date,
): Promise<Result<string, SubmissionProblem>> {
  const practice = await readAsPublisher(actor, slug)
  if (practice.lockedAt !== null) return failure('locked')
  const copy = await findWorkingCopy(practice.id)
  if (copy.savedAt === null) return failure('nothing-to-submit')
  if (copy.version !== wanted.seenVersion) return failure('changed-by-someone-else')
  const areaOfIndicator = new Map((await listIndicators()).map(({ id, area }) => [id, area]))
  if (publishingGaps(copy.text, areaOfIndicator).length > 0) return failure('not-ready')
  const notCpr = new Set(wanted.notCpr)
  const findings = screenPractice(copy.text)
  if (stoppingFindings(findings, notCpr).length > 0) return failure('personal-data')
  const { seenVersion, visibility } = wanted
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    if (await isWaiting(practice.id, tx)) return failure('already-submitted')
    const submission = { practiceId: practice.id, seenVersion, visibility, submittedById: actor.userId, now }
    const submissionId = await saveSubmission(submission, tx)
    if (submissionId === null) return failure('changed-by-someone-else')
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'submit-practice', subject, details: { version: seenVersion, visibility } }, tx)
    const waved = countsByField(findings, notCpr)
    if (Object.keys(waved).length > 0) await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: waved }, tx)
    const { title, area } = copy.text
    const told = { practice, submissionId, title, now }
    await tellOwners({ kind: 'practice-submitted', slots: { person: actor.name }, ...told }, tx)
    await tellJudges({ kind: 'submission-waiting', area, ...told }, tx)
    return success(submissionId)
  })
}
