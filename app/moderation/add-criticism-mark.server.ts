import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { lockCase } from './case-store.server'
import { markCriticism } from './open-case.server'
import { isId } from './text-kind'

/** A moderator says that a text is criticism of the union, the index or a moderator's employer. Nobody can unsay it. */
export async function addCriticismMark(actor: Person, caseId: string, now: Date): Promise<void> {
  authorise(actor, { do: 'moderate' })
  await inTransaction(async (tx) => {
    orNotFound(isId(caseId) ? await lockCase(caseId, tx) : null)
    await markCriticism(caseId, { source: 'moderator', markedBy: actor.userId }, now, tx)
    await saveAuditEntry({ actor, deed: 'mark-criticism', subject: `case:${caseId}` }, tx)
  })
}
