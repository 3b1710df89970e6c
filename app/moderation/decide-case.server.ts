import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { failure, type Result, success } from '~/platform/result'
import { saveHidden } from '~/practices/practice-store.server'
import { countDecisionsLocked, saveDecision } from './decision-store.server'
import { type Outcome, possibleOutcomes } from './outcome'
import { readCase } from './read-case.server'

export type DecisionProblem = 'own-case' | 'not-possible' | 'decided-by-someone-else'

/**
 * Decides about a practice with a reason that its writers read, and closes the reports that the moderator had seen; one
 * that came since stays open. Fails with 'decided-by-someone-else' when another moderator was first.
 */
export async function decideCase(
  actor: Actor,
  practiceId: string,
  decision: { outcome: Outcome; reason: string; reportIds: readonly string[]; seenDecisions: number },
  now: Date,
): Promise<Result<null, DecisionProblem>> {
  const { practice, reports, decisions, ownCase } = await readCase(actor, practiceId)
  if (ownCase) return failure('own-case')
  const { outcome, reason, reportIds, seenDecisions } = decision
  if (decisions.length !== seenDecisions) return failure('decided-by-someone-else')
  const possible = possibleOutcomes({ hidden: practice.hidden, openReports: reports.length })
  if (!possible.includes(outcome)) return failure('not-possible')
  return inTransaction(async (tx) => {
    if ((await countDecisionsLocked(practice.id, tx)) !== seenDecisions) return failure('decided-by-someone-else')
    await saveDecision({ practiceId: practice.id, moderatorId: actor.userId, outcome, reason, reportIds, now }, tx)
    if (outcome !== 'keep') await saveHidden(practice.id, outcome === 'hide' ? now : null, tx)
    const subject = `practice:${practice.id}`
    await saveAuditEntry({ actor, deed: 'decide-case', subject, details: { outcome, reports: reportIds.length } }, tx)
    if (outcome !== 'keep') await raisePublicVersion(tx)
    return success(null)
  })
}
