import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { saveLogEntries } from './log-store.server'
import { mayLookAgain } from './may-decide'
import type { Outcome } from './outcome'
import { findObstacle } from './read-case.server'
import { lockDrawn, saveRejudged } from './sample-store.server'
import { isId } from './text-kind'
import { findText } from './text-store.server'

/** Keeps a blind second judgement, and in the log whether the two agree. Fails with 'decided-by-someone-else' when another was first. */
export async function rejudgeDecision(
  actor: Person,
  id: string,
  { outcome, reason }: { outcome: Outcome; reason: string },
  now: Date,
): Promise<Result<null, 'decided-by-someone-else'>> {
  authorise(actor, { do: 'moderate' })
  return inTransaction(async (tx) => {
    const drawn = orNotFound(isId(id) ? await lockDrawn(id, tx) : null)
    if (!mayLookAgain(actor.userId, drawn)) notFound()
    const text = drawn.ref === null ? null : await findText(drawn.ref, tx)
    const obstacle = await findObstacle(actor, drawn.caseId, text, tx)
    if (obstacle === 'own-case' || obstacle === 'interest') notFound()
    if (drawn.judgedAt !== null) return failure('decided-by-someone-else')
    await saveRejudged(id, { moderatorId: actor.userId, outcome, reason, now }, tx)
    await saveAuditEntry({ actor, deed: 'rejudge-decision', subject: `decision:${drawn.decisionId}` }, tx)
    const agrees = outcome === drawn.outcome
    await saveLogEntries([{ what: 'rejudged', decision: drawn.decisionId, agrees }], now, tx)
    return success(null)
  })
}
