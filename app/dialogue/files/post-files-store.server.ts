import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { db, type Tx } from '~/platform/database.server'
import type { AttachedFile } from '~/platform/files/file-kind'
import { attachmentSelect, toAttached } from '~/practices/files/practice-files-store.server'
import { standingPosts } from '../post-rows-store.server'
import { threadsSeenBy } from '../thread-rows-store.server'

/** A post's files, held for the transaction: of two who attach at once, the second sees the first's. */
export async function listHeldFiles(postId: string, tx: Tx): Promise<AttachedFile[]> {
  await tx.$queryRaw`SELECT 1 FROM "Post" WHERE "id" = ${postId}::uuid FOR UPDATE`
  const rows = await tx.postAttachment.findMany({
    where: { postId, post: standingPosts },
    select: attachmentSelect,
    orderBy: { position: 'asc' },
  })
  return rows.flatMap(toAttached)
}

/** True while the post's words stand: somebody may have hidden or deleted it since it was read. */
export async function postStands(postId: string, tx: Tx): Promise<boolean> {
  return (await tx.post.count({ where: { id: postId, ...standingPosts } })) > 0
}

/** Puts a file last on a post. */
export async function savePostFile(
  postId: string,
  { fileId, caption }: { fileId: string; caption: string },
  tx: Tx,
): Promise<void> {
  const last = await tx.postAttachment.aggregate({ where: { postId }, _max: { position: true } })
  await tx.postAttachment.create({ data: { postId, fileId, caption, position: (last._max.position ?? -1) + 1 } })
}

/** Changes what is said of a post's file. */
export async function savePostCaption(
  postId: string,
  { fileId, caption }: { fileId: string; caption: string },
  tx: Tx,
): Promise<void> {
  await tx.postAttachment.updateMany({ where: { postId, fileId }, data: { caption } })
}

/** Takes a file off a post. */
export async function removePostAttachment(postId: string, fileId: string, tx: Tx): Promise<void> {
  await tx.postAttachment.deleteMany({ where: { postId, fileId } })
}

/** May this reader (null: a stranger) open the file because of a post it belongs to? Moderators also while they look at the case. */
export async function seesPostFile(reader: Actor | null, fileId: string): Promise<boolean> {
  const seen: Prisma.PostWhereInput[] = [{ ...standingPosts, thread: threadsSeenBy(reader) }]
  if (reader !== null && can(reader, { do: 'moderate' })) seen.push({ deletedAt: null, cases: { some: {} } })
  return (await db.postAttachment.count({ where: { fileId, post: { OR: seen } } })) > 0
}
