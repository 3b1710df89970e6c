import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { can } from '~/accounts/policy'
import { notify } from '~/notifications/notify.server'
import { inTransaction, type Tx } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { isCriticism, saveAutoHidden, saveReport } from './case-store.server'
import { findDecision, saveDecision } from './decision-store.server'
import { saveLogEntries } from './log-store.server'
import type { ModeratedText } from './moderated-text'
import { markCriticism, openCase } from './open-case.server'
import { readableText } from './readable-text.server'
import type { ReportReason } from './report-reason'
import { countReporterRecord, hasOpenReport, listWeighedReports } from './report-store.server'
import { hidesItself, reportWeight } from './report-weight'
import { concludeDecision, takeEffect } from './take-effect.server'
import { reportReceived } from './tell-of-case'
import type { TextRef } from './text-kind'

/**
 * Tells the moderators about a text that the reporter can read. Where enough weighted reports say that it does harm, it is
 * hidden until a moderator has looked. Fails with 'reported-already' while this person's last report is open.
 */
export async function reportText(
  actor: Person,
  ref: TextRef,
  report: { reason: ReportReason; text: string; isCriticism: boolean },
  now: Date,
): Promise<Result<null, 'reported-already'>> {
  authorise(actor, { do: 'report-practice' })
  const text = orNotFound(await readableText(actor, ref))
  return inTransaction(async (tx) => {
    const { id: caseId } = await openCase(ref, text.words, now, tx)
    if (await hasOpenReport(caseId, actor.userId, tx)) return failure('reported-already')
    const { reason } = report
    const record = await countReporterRecord(actor.userId, tx)
    const weight = reportWeight({ moderates: can(actor, { do: 'moderate' }), ...record })
    const none = { reporterName: null, reporterEmail: null, receiptHash: null, lawNamed: '', address: '' }
    const { userId: reporterId } = actor
    await saveReport({ caseId, origin: 'member', reporterId, reason, text: report.text, weight, ...none }, now, tx)
    const { kind } = ref
    await saveLogEntries([{ what: 'reported', case: caseId, origin: 'member', reason, kind }], now, tx)
    if (report.isCriticism) await markCriticism(caseId, { source: 'reporter', markedBy: reporterId }, now, tx)
    await saveAuditEntry({ actor, deed: 'report-text', subject: `case:${caseId}`, details: { reason, kind } }, tx)
    await notify([reportReceived(actor.userId, caseId, now)], now, tx)
    await hideByWeight(caseId, text, now, tx)
    return success(null)
  })
}

/** Hides the text when its open reports weigh enough; a person still has to decide. */
async function hideByWeight(caseId: string, text: ModeratedText, now: Date, tx: Tx): Promise<void> {
  if (!hidesItself(await listWeighedReports(caseId, tx), await isCriticism(caseId, tx))) return
  await saveAutoHidden(caseId, now, tx)
  const decision = {
    caseId,
    moderatorId: null,
    outcome: 'hide',
    facts: '',
    ground: 'rules',
    groundText: 'respect',
    reason: '',
    automated: true,
    aboutUserId: text.authors[0]?.id ?? null,
    suspendedUntil: null,
    movedTo: null,
    movedFrom: null,
    needsSecond: false,
  } as const
  await takeEffect(decision, text, now, tx)
  const id = await saveDecision(decision, { now, effectiveAt: now }, tx)
  await concludeDecision(orNotFound(await findDecision(id, tx)), text, now, tx)
}
