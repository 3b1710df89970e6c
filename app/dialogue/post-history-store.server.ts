import type { Actor } from '~/accounts/actor'
import { type Database, db, type Tx } from '~/platform/database.server'
import { withoutMention } from './mentions'
import { standingPosts } from './post-rows-store.server'
import { threadsSeenBy } from './thread-rows-store.server'

/** What a post said before an edit. */
export type FormerText = { version: number; text: string; replacedAt: Date }

/** What a post that the reader sees has said before, the newest first; nothing of one that is hidden or deleted. */
export function listFormerTexts(reader: Actor | null, postId: string, database: Database = db): Promise<FormerText[]> {
  return database.postRevision.findMany({
    where: { postId, post: { ...standingPosts, thread: threadsSeenBy(reader) } },
    select: { version: true, text: true, replacedAt: true },
    orderBy: { version: 'desc' },
  })
}

/**
 * Takes a person's name out of every post that calls upon them, and of what those posts said before. For an account that is
 * made anonymous: `instead` is what it is called from then on.
 */
export async function saveMentionsForgotten(
  userId: string,
  { formerName, instead }: { formerName: string; instead: string },
  tx: Tx,
): Promise<void> {
  const posts = await tx.post.findMany({
    where: { mentions: { some: { userId } } },
    select: { id: true, text: true, revisions: { select: { version: true, text: true } } },
  })
  for (const { id, text, revisions } of posts) {
    await tx.post.update({ where: { id }, data: { text: withoutMention(text, formerName, instead) } })
    for (const { version, text: former } of revisions) {
      const data = { text: withoutMention(former, formerName, instead) }
      await tx.postRevision.update({ where: { postId_version: { postId: id, version } }, data })
    }
  }
  await tx.postMention.deleteMany({ where: { userId } })
}
