import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { notify } from '~/notifications/notify.server'
import { inTransaction, type Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { lockAppeal, saveAppealDecided } from './appeal-store.server'
import { findOpenCase, lockCase, saveCaseStep } from './case-store.server'
import { findDecision, isSuperseded } from './decision-store.server'
import { saveLogEntries } from './log-store.server'
import { mayLookAgain } from './may-decide'
import type { ModeratedText } from './moderated-text'
import { leavesStanding } from './outcome'
import { findObstacle } from './read-case.server'
import { listAnswered } from './report-store.server'
import type { Decision } from './shown-case'
import { undoEffect } from './take-effect.server'
import { appealDecided } from './tell-of-case'
import { isId, type TextRef } from './text-kind'
import { findText } from './text-store.server'

export type AppealProblem = 'had-a-hand' | 'own-case' | 'interest' | 'undeclared' | 'decided-by-someone-else'

/**
 * Decides an appeal. Whoever made, seconded or rejected the decision never may: the transaction reads who that was and refuses.
 * An overturned decision is undone, unless a later one has settled the same thing; a text that was left standing gets its
 * case opened again. Fails with 'decided-by-someone-else' when another was first.
 */
export async function decideAppeal(
  actor: Person,
  appealId: string,
  { outcome, reason }: { outcome: 'upheld' | 'overturned'; reason: string },
  now: Date,
): Promise<Result<null, AppealProblem>> {
  authorise(actor, { do: 'moderate' })
  return inTransaction(async (tx) => {
    const appeal = orNotFound(isId(appealId) ? await lockAppeal(appealId, tx) : null)
    const decision = orNotFound(await findDecision(appeal.decisionId, tx))
    if (appeal.decidedAt !== null) return failure('decided-by-someone-else')
    if (!mayLookAgain(actor.userId, decision)) return failure('had-a-hand')
    const text = decision.ref === null ? null : await findText(decision.ref, tx)
    const obstacle = await findObstacle(actor, decision.caseId, text, tx)
    if (obstacle) return failure(obstacle)
    await saveAppealDecided(appeal.id, { outcome, reason, decidedById: actor.userId, now }, tx)
    if (outcome === 'overturned') await overturn(decision, text, now, tx)
    const subject = `decision:${decision.id}`
    await saveAuditEntry({ actor, deed: 'decide-appeal', subject, details: { outcome } }, tx)
    await notify(
      appealDecided(appeal.id, decision.id, await bothSides(appeal.appellantId, decision, text, tx)),
      now,
      tx,
    )
    await saveLogEntries([{ what: 'appeal-decided', decision: decision.id, outcome }], now, tx)
    await raisePublicVersion(tx)
    return success(null)
  })
}

async function overturn(
  decision: Decision & { ref: TextRef | null },
  text: ModeratedText | null,
  now: Date,
  tx: Tx,
): Promise<void> {
  if (!leavesStanding(decision.outcome)) {
    if (!(await isSuperseded(decision, tx))) await undoEffect(decision, text, tx)
    if (decision.outcome === 'ask-edit') await closeWaiting(decision.caseId, now, tx)
    return
  }
  // The text may have got another case meanwhile; then that one is where it is looked at.
  if (decision.ref !== null && (await findOpenCase(decision.ref, tx)) !== null) return
  await lockCase(decision.caseId, tx)
  await saveCaseStep(decision.caseId, { state: 'open', now }, tx)
}

async function closeWaiting(caseId: string, now: Date, tx: Tx): Promise<void> {
  const found = await lockCase(caseId, tx)
  if (found?.state === 'awaits-edit') await saveCaseStep(caseId, { state: 'closed', now }, tx)
}

async function bothSides(
  appellantId: string | null,
  decision: Decision,
  text: ModeratedText | null,
  tx: Tx,
): Promise<string[]> {
  const reporters = (await listAnswered(decision.id, tx)).map(({ reporterId }) => reporterId)
  const authors = text?.authors.map(({ id }) => id) ?? []
  const everybody = [appellantId, decision.aboutUserId, ...authors, ...reporters]
  return [...new Set(everybody.filter((id) => id !== null))]
}
