import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { notify } from '~/notifications/notify.server'
import { inTransaction, type Tx } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { isCriticism, lockCase, type ModerationCase, saveCaseStep } from './case-store.server'
import { findThreadPlace } from './change-text-store.server'
import type { CaseDecision, DecisionProblem } from './decision-form'
import { findDecision, type NewDecision, saveDecision } from './decision-store.server'
import { saveLogEntries } from './log-store.server'
import { isClaimedByOther } from './may-decide'
import type { ModeratedText } from './moderated-text'
import { listModeratorIds } from './moderator-store.server'
import { possibleOutcomes, restricts } from './outcome'
import { findObstacle } from './read-case.server'
import { countOpenReports, saveAnswered } from './report-store.server'
import { concludeDecision, takeEffect } from './take-effect.server'
import { secondNeeded } from './tell-of-case'
import { isId } from './text-kind'
import { findText } from './text-store.server'
import { movedPlace, readThreadPlace, threadPlaceText } from './thread-place'

/**
 * Decides a case, with the reasons that its author reads, and closes the reports that the moderator had seen; one that came
 * since stays open. On criticism of the union, the index or a moderator's employer it is only a proposal: nothing takes
 * effect before a second moderator agrees ('proposed'). Fails with 'decided-by-someone-else' when another was first.
 */
export async function decideCase(
  actor: Person,
  caseId: string,
  decision: CaseDecision,
  now: Date,
): Promise<Result<'decided' | 'proposed', DecisionProblem>> {
  authorise(actor, { do: 'moderate' })
  return inTransaction(async (tx) => {
    const found = orNotFound(isId(caseId) ? await lockCase(caseId, tx) : null)
    const text = found.ref === null ? null : await findText(found.ref, tx)
    const problem = await findProblem(actor, found, text, decision, now, tx)
    if (problem) return failure(problem)
    const needsSecond = await isCriticism(caseId, tx)
    const made = await toDecision(actor, caseId, text, decision, needsSecond, tx)
    if (made === null) return failure('cannot-move-there')
    if (!needsSecond && !(await takeEffect(made, text, now, tx))) return failure('not-possible')
    const id = await saveDecision(made, { now, effectiveAt: needsSecond ? null : now }, tx)
    await saveAnswered(caseId, decision.reportIds, id, tx)
    const { outcome } = decision
    await saveAuditEntry(
      { actor, deed: 'decide-case', subject: `case:${caseId}`, details: { outcome, needsSecond } },
      tx,
    )
    if (needsSecond) {
      await saveCaseStep(caseId, { state: 'awaits-second', now }, tx)
      await saveLogEntries([{ what: 'proposed', case: caseId, decision: id, outcome }], now, tx)
      const others = (await listModeratorIds(tx)).filter((one) => one !== actor.userId)
      await notify(secondNeeded(others, caseId, id), now, tx)
      return success('proposed')
    }
    await concludeDecision(orNotFound(await findDecision(id, tx)), text, now, tx)
    return success('decided')
  })
}

async function findProblem(
  actor: Person,
  found: ModerationCase,
  text: ModeratedText | null,
  decision: CaseDecision,
  now: Date,
  tx: Tx,
): Promise<DecisionProblem | null> {
  const obstacle = await findObstacle(actor, found.id, text, tx)
  if (obstacle) return obstacle
  if (found.version !== decision.seenVersion || found.state === 'awaits-second') return 'decided-by-someone-else'
  if (isClaimedByOther(actor.userId, found, now)) return 'claimed-by-someone-else'
  const asked = (await countOpenReports(found.id, tx)) > 0 || found.state === 'awaits-edit'
  const standing = text && { ...text, kind: text.ref.kind, hasAuthor: text.authors.length > 0 }
  if (!possibleOutcomes(standing, asked).includes(decision.outcome)) return 'not-possible'
  if (decision.outcome === 'suspend' && (decision.suspendedUntil === null || decision.suspendedUntil <= now))
    return 'suspend-into-future'
  return null
}

async function toDecision(
  actor: Person,
  caseId: string,
  text: ModeratedText | null,
  decision: CaseDecision,
  needsSecond: boolean,
  tx: Tx,
): Promise<NewDecision | null> {
  const { outcome, reason } = decision
  const isRestriction = restricts(outcome)
  const here = outcome === 'move' && text ? await findThreadPlace(text, tx) : null
  const place = here && movedPlace(readThreadPlace(here), decision.moveTo)
  if (outcome === 'move' && place === null) return null
  const chosen = text?.authors.find(({ id }) => id === decision.aboutUserId) ?? text?.authors[0]
  return {
    caseId,
    moderatorId: actor.userId,
    outcome,
    facts: isRestriction ? decision.facts : '',
    ground: isRestriction ? decision.ground : 'none',
    groundText: isRestriction ? decision.groundText : '',
    reason,
    automated: false,
    aboutUserId: chosen?.id ?? null,
    suspendedUntil: outcome === 'suspend' ? decision.suspendedUntil : null,
    movedTo: place && threadPlaceText(place),
    movedFrom: here,
    needsSecond,
  }
}
