import type { Actor } from '~/accounts/actor'
import { findMentions } from './check-post.server'
import { bareName, mentionedNames } from './mentions'
import { listPostsByNumber, listStandingTexts } from './post-store.server'
import { quotedNumbers, quotesWords, referToQuoted } from './quotes'
import type { Circle } from './reader-store.server'
import { type PostFinding, screenPost } from './screen-post'
import { type ShownPiece, shownPieces } from './shown-post'

/** What a text would look like to those who read the thread, and what to look at before it is sent. */
export async function describePost(
  reader: Actor,
  { threadId, circle }: { threadId: string | null; circle: Circle },
  { title, text }: { title: string; text: string },
): Promise<{ preview: ShownPiece[]; findings: PostFinding[]; unknownNames: string[] }> {
  const others = threadId !== null && quotesWords(text) ? await listStandingTexts(threadId) : []
  const kept = referToQuoted(text, others)
  const numbers = quotedNumbers(kept).slice(0, 100)
  const quoted = threadId === null ? [] : await listPostsByNumber(reader, threadId, numbers)
  const { unknown } = await findMentions(text, circle)
  const called = mentionedNames(text).filter((name) => !unknown.includes(name))
  return {
    preview: shownPieces(kept, called.map(bareName), new Map(quoted.map((post) => [post.number, post]))),
    findings: screenPost({ title, text }),
    unknownNames: unknown,
  }
}
