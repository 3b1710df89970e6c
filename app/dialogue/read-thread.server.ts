import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { findUser } from '~/accounts/user-store.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { listFollowing, saveRead } from './follow-store.server'
import { mentionOf } from './mentions'
import { pageOfPost } from './post-address'
import { mayAccept, mayNarrow, voicesOf } from './post-rules'
import { findPostById, listPosts, listPostsByNumber } from './post-store.server'
import { numbersToFetch, type ShownPost, shownPost } from './shown-post'
import { findThread } from './thread-store.server'

/** Why the reader can't write here; null where they can. */
export type WritingBar = 'stranger' | 'no-role' | 'suspended' | 'locked'

/**
 * One page of a thread as this reader (null: a stranger) meets it, and marks it as read. A 404 where they may not know of it.
 * `quote` is the number of a post that the reply begins with.
 */
export async function readThread(reader: Actor | null, id: string, page: number, quote: number | null) {
  const thread = orNotFound(await findThread(reader, id))
  const pages = pageOfPost(thread.postCount)
  if (page > pages) notFound()
  const posts = await listPosts(reader, id, page)
  const accepted = thread.acceptedPostId === null ? null : await findPostById(reader, id, thread.acceptedPostId)
  // The answer is shown on top of every page with what it quotes.
  const shownHere = accepted === null ? posts : [accepted, ...posts]
  const elsewhere = await listPostsByNumber(reader, id, numbersToFetch(shownHere))
  const quoted = new Map([...elsewhere, ...shownHere].map((post) => [post.number, post]))
  const shown = (post: (typeof posts)[number]): ShownPost => shownPost(reader, post, quoted, thread.locked)
  const last = posts.at(-1)?.number ?? 0
  const standing = reader === null || reader.userId === null ? null : await readStanding(reader.userId, id, last)
  const { postCount, acceptedPostId, ...told } = thread
  return {
    thread: { ...told, acceptedPostId, postCount },
    posts: posts.map(shown),
    accepted: accepted === null || accepted.gone !== null ? null : shown(accepted),
    page,
    pages,
    mode: standing?.mode ?? null,
    firstUnread: firstUnread(posts, standing?.readNumber ?? null, reader),
    bar: barOf(reader, thread.locked),
    suspendedUntil: reader?.suspended && reader.userId !== null ? await readSuspendedUntil(reader.userId) : null,
    voices: reader === null ? [] : voicesOf(reader),
    mayAccept: mayAccept(reader, thread) && !thread.locked,
    mayNarrow: mayNarrow(reader, thread) && thread.audience === 'public',
    quote: quote !== null && posts.some((post) => post.number === quote && post.gone === null) ? quote : null,
    callable: [...new Set(posts.flatMap(({ author }) => (author === null ? [] : [mentionOf(author)])))].slice(0, 20),
  }
}

async function readStanding(userId: string, threadId: string, last: number) {
  const before = (await listFollowing(userId, [threadId])).get(threadId) ?? null
  if (last > (before?.readNumber ?? 0)) await saveRead(userId, threadId, last)
  return before
}

async function readSuspendedUntil(userId: string): Promise<Date | null> {
  return (await findUser(userId))?.suspendedUntil ?? null
}

/** The first post that is new to one who has been here before; their own are not. */
function firstUnread(
  posts: readonly { number: number; authorId: string | null }[],
  readNumber: number | null,
  reader: Actor | null,
): number | null {
  if (readNumber === null || readNumber === 0) return null
  return posts.find((post) => post.number > readNumber && post.authorId !== reader?.userId)?.number ?? null
}

function barOf(reader: Actor | null, locked: boolean): WritingBar | null {
  if (locked) return 'locked'
  if (reader === null) return 'stranger'
  if (reader.suspended) return 'suspended'
  return can(reader, { do: 'join-dialogue' }) ? null : 'no-role'
}
