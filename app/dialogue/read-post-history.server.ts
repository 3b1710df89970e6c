import type { Actor } from '~/accounts/actor'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { listFormerTexts } from './post-history-store.server'
import { findPost, listPostsByNumber } from './post-store.server'
import { numbersToFetch, shownPieces } from './shown-post'
import { findThread } from './thread-store.server'

/** What a post says and has said, the newest first. A 404 where there is no post to read, or none that was edited. */
export async function readPostHistory(reader: Actor | null, threadId: string, number: number) {
  const thread = orNotFound(await findThread(reader, threadId))
  const post = orNotFound(await findPost(reader, threadId, number))
  if (post.gone !== null || post.editedAt === null) notFound()
  const former = await listFormerTexts(reader, post.id)
  const texts = [{ version: post.version, text: post.text, until: null }, ...former.map(toVersion)]
  const wanted = numbersToFetch(texts.map(({ text }) => ({ number: -1, text })))
  const quoted = new Map((await listPostsByNumber(reader, threadId, wanted)).map((one) => [one.number, one]))
  return {
    thread,
    post: { number, author: post.author, createdAt: post.createdAt, editedAt: post.editedAt },
    versions: texts.map(({ text, ...version }) => ({ ...version, pieces: shownPieces(text, post.mentions, quoted) })),
  }
}

function toVersion({ version, text, replacedAt }: { version: number; text: string; replacedAt: Date }) {
  return { version, text, until: replacedAt }
}
