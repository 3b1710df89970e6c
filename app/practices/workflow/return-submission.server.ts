import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { type FieldFinding, screenFields, stoppingFieldFindings, wavedByField } from '~/screening/screen-fields'
import { readSubmission } from './read-submission.server'
import type { ReturnForm } from './return-form'
import { lockPractice, saveOutcome } from './submission-store.server'
import { tellOwners } from './tell-owners.server'

export type ReturnProblem =
  | { code: 'nothing-said' | 'decided-by-someone-else' }
  | { code: 'personal-data'; findings: FieldFinding[] }

/**
 * Sends a submitted text back with comments, in general and by field. Fails with 'nothing-said' without any, and with
 * 'decided-by-someone-else' when it was judged or withdrawn meanwhile.
 */
export async function returnSubmission(
  actor: Actor,
  submissionId: string,
  { comment, comments, notCpr }: ReturnForm,
  now: Date,
): Promise<Result<null, ReturnProblem>> {
  const { submission, practice } = await readSubmission(actor, submissionId)
  if (comment === '' && comments.length === 0) return failure({ code: 'nothing-said' })
  const words = Object.fromEntries(comments.map(({ field, text }) => [field, text]))
  const findings = screenFields({ comment, ...words })
  const waved = new Set(notCpr)
  if (stoppingFieldFindings(findings, waved).length > 0) return failure({ code: 'personal-data', findings })
  return inTransaction(async (tx) => {
    await lockPractice(practice.id, tx)
    const decision = { outcome: 'returned', decidedById: actor.userId, decidedAt: now, comment, comments } as const
    if (!(await saveOutcome(submissionId, decision, tx))) return failure({ code: 'decided-by-someone-else' })
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'return-submission', subject, details: { comments: comments.length } }, tx)
    const counts = wavedByField(findings, waved)
    if (Object.keys(counts).length > 0)
      await saveAuditEntry({ actor, deed: 'say-not-cpr', subject, details: counts }, tx)
    const { title } = submission.text
    await tellOwners({ kind: 'practice-returned', practice, submissionId, title, now }, tx)
    return success(null)
  })
}
