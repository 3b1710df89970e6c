import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { mayDelete } from './post-rules'
import { findPost, savePostDeleted } from './post-store.server'
import { findThread } from './thread-store.server'

/** Takes one's own post back: its words are gone for good, also from its history. A 404 for anybody else's. */
export async function deletePost(
  actor: Actor,
  { threadId, number }: { threadId: string; number: number },
  now: Date,
): Promise<void> {
  const thread = orNotFound(await findThread(actor, threadId))
  const post = orNotFound(await findPost(actor, threadId, number))
  if (!mayDelete(actor, post)) notFound()
  await inTransaction(async (tx) => {
    // Somebody who presses twice has deleted it once.
    if (!(await savePostDeleted(post.id, now, tx))) return
    const details = { thread: threadId, number }
    await saveAuditEntry({ actor, deed: 'delete-post', subject: `post:${post.id}`, details }, tx)
    if (thread.audience === 'public') await raisePublicVersion(tx)
  })
}
