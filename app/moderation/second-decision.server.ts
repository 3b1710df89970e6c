import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { lockCase, saveCaseStep } from './case-store.server'
import { findDecision, lockDecision, saveRejected, saveSeconded } from './decision-store.server'
import { saveLogEntries } from './log-store.server'
import type { Obstacle } from './may-decide'
import { findObstacle } from './read-case.server'
import { removeAnswers } from './report-store.server'
import { concludeDecision, takeEffect } from './take-effect.server'
import { isId } from './text-kind'
import { findText } from './text-store.server'

export type SecondingProblem = Obstacle | 'had-a-hand' | 'decided-by-someone-else' | 'not-possible'

/**
 * A second moderator agrees to a proposal, which then takes effect, or does not, and says why: then the case is open again.
 * Never the one who made it.
 */
export async function secondDecision(
  actor: Person,
  decisionId: string,
  { answer, reason }: { answer: 'second' | 'reject'; reason: string },
  now: Date,
): Promise<Result<null, SecondingProblem>> {
  authorise(actor, { do: 'moderate' })
  const asked = orNotFound(isId(decisionId) ? await findDecision(decisionId) : null)
  return inTransaction(async (tx) => {
    const found = orNotFound(await lockCase(asked.caseId, tx))
    const proposal = orNotFound(await lockDecision(decisionId, tx))
    const isWaiting = proposal.needsSecond && proposal.effectiveAt === null && proposal.rejectedAt === null
    if (!isWaiting || found.state !== 'awaits-second') return failure('decided-by-someone-else')
    if (proposal.moderatorId === actor.userId) return failure('had-a-hand')
    const text = found.ref === null ? null : await findText(found.ref, tx)
    const obstacle = await findObstacle(actor, found.id, text, tx)
    if (obstacle) return failure(obstacle)
    if (answer === 'second' && !(await takeEffect(proposal, text, now, tx))) return failure('not-possible')
    await saveAuditEntry({ actor, deed: 'second-decision', subject: `decision:${decisionId}`, details: { answer } }, tx)
    if (answer === 'reject') {
      await saveRejected(decisionId, { secondedById: actor.userId, reason, now }, tx)
      await removeAnswers(decisionId, tx)
      await saveCaseStep(found.id, { state: 'open', now }, tx)
      await saveLogEntries([{ what: 'rejected', case: found.id, decision: decisionId }], now, tx)
      return success(null)
    }
    await saveSeconded(decisionId, actor.userId, now, tx)
    await concludeDecision(orNotFound(await findDecision(decisionId, tx)), text, now, tx)
    return success(null)
  })
}
