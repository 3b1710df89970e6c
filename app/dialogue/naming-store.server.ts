import type { Tx } from '~/platform/database.server'

/** What a post says, or (with a version) said, that calls upon somebody. */
export type NamingText = { postId: string; version: number | null; text: string }

/** The posts that call upon this person, with what they said before. */
export async function listTextsNaming(userId: string, tx: Tx): Promise<NamingText[]> {
  const posts = await tx.post.findMany({
    where: { mentions: { some: { userId } } },
    select: { id: true, text: true, revisions: { select: { version: true, text: true } } },
  })
  return posts.flatMap(({ id: postId, text, revisions }) => [
    { postId, version: null, text },
    ...revisions.map((revision) => ({ postId, ...revision })),
  ])
}

/** Writes these texts over, without a trace of what stood there: it is no edit of their author's. */
export async function saveTextsNaming(texts: readonly NamingText[], tx: Tx): Promise<void> {
  for (const { postId, version, text } of texts) {
    if (version === null) await tx.post.update({ where: { id: postId }, data: { text } })
    else await tx.postRevision.update({ where: { postId_version: { postId, version } }, data: { text } })
  }
}
