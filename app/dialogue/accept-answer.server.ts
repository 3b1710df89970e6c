import type { Actor } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { listMuting } from './follow-store.server'
import { postAddress } from './post-address'
import { postNotices } from './post-notices'
import { mayAccept } from './post-rules'
import { findPost } from './post-store.server'
import { findThread, saveAccepted } from './thread-store.server'

/**
 * Says which answer solved it, or (null) that none did. `seen` is the id of the answer that was accepted when the page was
 * made: somebody who saw an older one is told.
 */
export async function acceptAnswer(
  actor: Actor,
  threadId: string,
  { number, seen }: { number: number | null; seen: string | null },
  now: Date,
): Promise<Result<null, 'accepted-meanwhile' | 'not-an-answer'>> {
  const thread = orNotFound(await findThread(actor, threadId))
  if (!mayAccept(actor, thread)) notFound()
  const post = number === null ? null : orNotFound(await findPost(actor, threadId, number))
  // The question is no answer to itself, and what is gone answers nothing.
  if (post !== null && (post.gone !== null || post.number === 1)) return failure('not-an-answer')
  return inTransaction(async (tx) => {
    if (!(await saveAccepted(threadId, { postId: post?.id ?? null, seen }, tx))) return failure('accepted-meanwhile')
    const deed = post === null ? 'unaccept-answer' : 'accept-answer'
    await saveAuditEntry({ actor, deed, subject: `thread:${threadId}`, details: { number } }, tx)
    if (post !== null && post.authorId !== null && thread.title !== null) {
      const told = {
        id: post.id,
        path: postAddress(pathsIn('da'), threadId, post.number),
        threadTitle: thread.title,
        author: { userId: actor.userId, name: actor.name },
        municipality: actor.name,
      }
      const muting = await listMuting(threadId, [post.authorId], tx)
      await notify(postNotices(told, [{ kind: 'answer-accepted', userIds: [post.authorId] }], muting), now, tx)
    }
    if (thread.audience === 'public') await raisePublicVersion(tx)
    return success(null)
  })
}
