import type { Actor } from '~/accounts/actor'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db, type Tx } from '~/platform/database.server'
import { postsOnPage } from './post-address'
import { type Post, postSelect, standingPosts, toPost } from './post-rows-store.server'
import { threadsSeenBy } from './thread-rows-store.server'
import { titleShown } from './thread-store.server'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One page of a thread, tombstones included, in order. */
export async function listPosts(
  reader: Actor | null,
  threadId: string,
  page: number,
  database: Database = db,
): Promise<Post[]> {
  const first = (page - 1) * postsOnPage + 1
  const rows = await database.post.findMany({
    where: { threadId, number: { gte: first, lt: first + postsOnPage }, thread: threadsSeenBy(reader) },
    select: postSelect,
    orderBy: { number: 'asc' },
  })
  return rows.map(toPost)
}

/** These posts of a thread, by number; tombstones included. */
export async function listPostsByNumber(
  reader: Actor | null,
  threadId: string,
  numbers: readonly number[],
  database: Database = db,
): Promise<Post[]> {
  if (numbers.length === 0) return []
  const rows = await database.post.findMany({
    where: { threadId, number: { in: [...numbers] }, thread: threadsSeenBy(reader) },
    select: postSelect,
  })
  return rows.map(toPost)
}

/** One post of a thread that the reader sees, or null; a tombstone where it is hidden or deleted. */
export async function findPost(
  reader: Actor | null,
  threadId: string,
  number: number,
  database: Database = db,
): Promise<Post | null> {
  if (!uuid.test(threadId) || !Number.isSafeInteger(number) || number > 2_147_483_647) return null
  const [post] = await listPostsByNumber(reader, threadId, [number], database)
  return post ?? null
}

/** One post of a thread that the reader sees, by its id. */
export async function findPostById(
  reader: Actor | null,
  threadId: string,
  id: string,
  database: Database = db,
): Promise<Post | null> {
  const row = await database.post.findFirst({
    where: { id, threadId, thread: threadsSeenBy(reader) },
    select: postSelect,
  })
  return row && toPost(row)
}

/** The words of a thread's posts that stand, to tell where quoted words come from. */
export function listStandingTexts(threadId: string, tx: Database = db): Promise<{ number: number; text: string }[]> {
  return tx.post.findMany({
    where: { threadId, ...standingPosts },
    select: { number: true, text: true },
    orderBy: { number: 'asc' },
  })
}

/**
 * Of these posts, those that the reader may read and be told of. One whose thread's first post is hidden or deleted is left
 * out, since whatever tells of a post names its thread.
 */
export async function listVisiblePostIds(
  reader: Actor | null,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  const rows = await database.post.findMany({
    where: {
      id: { in: ids.filter((id) => uuid.test(id)) },
      ...standingPosts,
      thread: { AND: [threadsSeenBy(reader), titleShown] },
    },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export type NewPost = {
  threadId: string
  number: number
  authorId: string | null
  municipalityCode: MunicipalityCode | null
  text: string
  repliesTo: number | null
  mentioned: readonly string[]
  now: Date
}

/** Keeps a post under a number that `saveNextNumber` gave. */
export async function savePost(post: NewPost, tx: Tx): Promise<string> {
  const { threadId, number, authorId, municipalityCode, text, repliesTo, mentioned, now } = post
  const replied =
    repliesTo === null
      ? null
      : await tx.post.findUnique({
          where: { threadId_number: { threadId, number: repliesTo } },
          select: { id: true },
        })
  const { id } = await tx.post.create({
    data: {
      threadId,
      number,
      authorId,
      municipalityCode,
      text,
      repliesToId: replied?.id ?? null,
      createdAt: now,
      mentions: { create: mentioned.map((userId) => ({ userId })) },
    },
    select: { id: true },
  })
  return id
}

/** Changes a post's words and keeps the former ones. Null, and nothing written, when it has changed since `seenVersion`. */
export async function savePostText(
  postId: string,
  {
    seenVersion,
    text,
    editedById,
    now,
    mentioned,
  }: { seenVersion: number; text: string; editedById: string | null; now: Date; mentioned: readonly string[] },
  tx: Tx,
): Promise<{ newlyMentioned: string[] } | null> {
  const before = await tx.post.findUnique({
    where: { id: postId },
    select: { text: true, mentions: { select: { userId: true } } },
  })
  const { count } = await tx.post.updateMany({
    where: { id: postId, version: seenVersion, ...standingPosts },
    data: { text, version: { increment: 1 }, editedAt: now },
  })
  if (count === 0 || before === null) return null
  await tx.postRevision.create({
    data: { postId, version: seenVersion, text: before.text, replacedAt: now, editedById },
  })
  const known = new Set(before.mentions.map(({ userId }) => userId))
  const newlyMentioned = mentioned.filter((userId) => !known.has(userId))
  await tx.postMention.deleteMany({ where: { postId, userId: { notIn: [...mentioned] } } })
  await tx.postMention.createMany({ data: newlyMentioned.map((userId) => ({ postId, userId })), skipDuplicates: true })
  return { newlyMentioned }
}

/**
 * Takes a post's words away for good: text, former versions, mentions, files and, of a first post, the title. Its place stays.
 * False when it was gone already.
 */
export async function savePostDeleted(postId: string, now: Date, tx: Tx): Promise<boolean> {
  const rows = await tx.post.updateManyAndReturn({
    where: { id: postId, deletedAt: null },
    data: { deletedAt: now, text: '', version: { increment: 1 } },
    select: { threadId: true, number: true },
  })
  const [row] = rows
  if (!row) return false
  await tx.postRevision.deleteMany({ where: { postId } })
  await tx.postMention.deleteMany({ where: { postId } })
  await tx.postAttachment.deleteMany({ where: { postId } })
  await tx.thread.updateMany({ where: { acceptedPostId: postId }, data: { acceptedPostId: null } })
  if (row.number === 1) await tx.thread.update({ where: { id: row.threadId }, data: { title: '' } })
  return true
}

/** Hides a post's words from everybody, or (null) shows them again. For moderators' decisions. */
export async function savePostHidden(postId: string, hiddenAt: Date | null, tx: Database): Promise<void> {
  await tx.post.update({ where: { id: postId }, data: { hiddenAt } })
}
