import type { Person } from '~/accounts/actor'
import { findUser } from '~/accounts/user-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { mayDelete } from './post-rules'
import { findPost } from './post-store.server'
import { findThread } from './thread-store.server'

/** One's own post that stands, for changing it. A 404 for anybody else's, and for one that is hidden or deleted. */
export async function readOwnPost(actor: Person, threadId: string, number: number) {
  const read = await readOwnPlace(actor, threadId, number)
  return read.post.gone === null ? read : notFound()
}

/** As `readOwnPost`, also where a moderator has hidden it: it can still be taken back. */
export async function readOwnPlace(actor: Person, threadId: string, number: number) {
  const thread = orNotFound(await findThread(actor, threadId))
  const post = orNotFound(await findPost(actor, threadId, number))
  if (!mayDelete(actor, post)) notFound()
  const suspendedUntil = actor.suspended ? ((await findUser(actor.userId))?.suspendedUntil ?? null) : null
  return { thread, post, suspendedUntil }
}
