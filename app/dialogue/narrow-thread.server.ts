import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { mayNarrow } from './post-rules'
import { findThread, saveAudience } from './thread-store.server'

/** Takes a public thread back to the municipalities. It can never be made public again: posts are then written for fewer. */
export async function narrowThread(actor: Actor, threadId: string): Promise<void> {
  const thread = orNotFound(await findThread(actor, threadId))
  if (!mayNarrow(actor, thread) || thread.audience === 'room' || thread.audience === 'invited') notFound()
  await inTransaction(async (tx) => {
    // Somebody else may have done it already.
    if (!(await saveAudience(threadId, 'municipalities', tx))) return
    await saveAuditEntry({ actor, deed: 'narrow-thread', subject: `thread:${threadId}` }, tx)
    await raisePublicVersion(tx)
  })
}
