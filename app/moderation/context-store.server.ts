import { listPostsAround } from '~/dialogue/moderated-post-store.server'
import { db } from '~/platform/database.server'
import { textSelect, toText } from '~/practices/practice-rows-store.server'
import { wordFields } from '~/practices/practice-text'
import type { EarlierText, PostInContext } from './case-context'
import type { TextRef } from './text-kind'

const most = 5

/** What a text said before it was changed, newest first: what somebody reported may not be what stands there now. */
export async function listEarlierTexts(ref: TextRef): Promise<EarlierText[]> {
  if (ref.kind === 'post') {
    return db.postRevision.findMany({
      where: { postId: ref.id },
      select: { text: true, replacedAt: true },
      orderBy: { version: 'desc' },
      take: most,
    })
  }
  if (ref.kind !== 'practice') return []
  const rows = await db.practiceRevision.findMany({
    where: { practiceId: ref.id, number: { not: null } },
    select: { ...textSelect, publishedAt: true, savedAt: true },
    orderBy: { number: 'desc' },
    take: most + 1,
  })
  return rows.slice(1).map(({ publishedAt, savedAt, ...row }, place) => {
    const text = toText(row)
    const words = wordFields.map((field) => text[field]).filter((word) => word !== '')
    return { text: words.join('\n\n'), replacedAt: rows[place]?.publishedAt ?? savedAt }
  })
}

/** The posts around one, itself included; none for texts of other kinds. */
export async function listContext(ref: TextRef): Promise<PostInContext[]> {
  if (ref.kind !== 'post') return []
  const row = await db.post.findUnique({ where: { id: ref.id }, select: { threadId: true, number: true } })
  if (row === null) return []
  const posts = await listPostsAround(row)
  return posts.map(({ hiddenAt, deletedAt, ...post }) => ({
    ...post,
    isIt: post.id === ref.id,
    hidden: hiddenAt !== null,
    deleted: deletedAt !== null,
  }))
}

/** Rooms that a thread can be moved to. */
export async function listRoomNames(): Promise<{ id: string; name: string }[]> {
  return db.room.findMany({ where: { closedAt: null }, select: { id: true, name: true }, orderBy: { name: 'asc' } })
}
