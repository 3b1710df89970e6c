import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { notFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { readPractice } from '~/practices/read-practice.server'
import type { ReportReason } from './report-reason'
import { hasOpenReport, saveReport } from './report-store.server'

/** Tells the moderators about a practice. Fails with 'reported-already' while this person's last report is open. */
export async function reportPractice(
  actor: Actor,
  slug: string,
  { reason, text }: { reason: ReportReason; text: string },
  now: Date,
): Promise<Result<null, 'reported-already'>> {
  authorise(actor, { do: 'report-practice' })
  const practice = await readPractice(actor, slug)
  if (practice.state !== 'published') notFound()
  if (actor.userId !== null && (await hasOpenReport(practice.id, actor.userId))) return failure('reported-already')
  await inTransaction(async (tx) => {
    await saveReport({ practiceId: practice.id, reporterId: actor.userId, reason, text, now }, tx)
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'report-practice', subject, details: { reason } }, tx)
  })
  return success(null)
}
