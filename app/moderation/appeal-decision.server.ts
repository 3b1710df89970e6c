import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { notify } from '~/notifications/notify.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { saveAppeal } from './appeal-store.server'
import { lockDecision } from './decision-store.server'
import { saveLogEntries } from './log-store.server'
import { mayLookAgain } from './may-decide'
import { listModeratorIds } from './moderator-store.server'
import { markCriticism } from './open-case.server'
import { readStatement } from './read-statement.server'
import { appealMade } from './tell-of-case'

/**
 * Asks that somebody else looks at a decision again: its author when it took something, a reporter when it left the text
 * standing. An author may say that the text is criticism, which nobody can unsay. 404s as the statement does.
 */
export async function appealDecision(
  actor: Person,
  decisionId: string,
  { text, isCriticism }: { text: string; isCriticism: boolean },
  now: Date,
): Promise<Result<null, 'appealed-already' | 'too-late'>> {
  const statement = await readStatement(actor, decisionId, now)
  if (statement.ownAppeal) return failure('appealed-already')
  if (!statement.mayAppeal) return failure('too-late')
  const { as } = statement
  return inTransaction(async (tx) => {
    const decision = await lockDecision(decisionId, tx)
    const id = await saveAppeal({ decisionId, appellantId: actor.userId, text, now }, tx)
    if (decision === null || id === null) return failure('appealed-already')
    const { caseId } = decision
    if (as === 'author' && isCriticism)
      await markCriticism(caseId, { source: 'author', markedBy: actor.userId }, now, tx)
    const others = (await listModeratorIds(tx)).filter((one) => mayLookAgain(one, decision) && one !== actor.userId)
    await notify(appealMade({ id, decisionId, appellantId: actor.userId }, others), now, tx)
    await saveAuditEntry({ actor, deed: 'appeal-decision', subject: `decision:${decisionId}` }, tx)
    const by = as === 'author' ? 'author' : 'reporter'
    await saveLogEntries([{ what: 'appealed', decision: decisionId, by }], now, tx)
    return success(null)
  })
}
