import { type Database, db } from '~/platform/database.server'
import type { Actor } from './actor'

/** One line of the audit log: who did what to what. `details` never hold content, an e-mail address or a secret. */
export type AuditEntry = {
  actor: Pick<Actor, 'userId' | 'name'>
  /** The verb's name, e.g. "publish-edition". */
  deed: string
  /** What it was done to, e.g. "edition:2026". */
  subject: string
  details?: Record<string, string | number | boolean | null>
}

/** Appends one entry; give the transaction that holds the effect, so that neither exists without the other. */
export async function saveAuditEntry(
  { actor, deed, subject, details = {} }: AuditEntry,
  database: Database = db,
): Promise<void> {
  // A person with an account is known by it alone: a copied name would outlive the anonymised account.
  const actorName = actor.userId === null ? actor.name : ''
  await database.auditEntry.create({ data: { actorId: actor.userId, actor: actorName, deed, subject, details } })
}
