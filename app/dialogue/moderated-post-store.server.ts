import type { MunicipalityCode } from '~/municipalities/municipalities'
import { type Database, db } from '~/platform/database.server'
import type { Audience, ThreadSubject } from './audience'
import { type Thread, threadSelect, toThread } from './thread-rows-store.server'

/** A post with its words, hidden or not, as a moderator needs it. Nobody else may be given one. */
export type ModeratedPost = {
  id: string
  threadId: string
  number: number
  authorId: string | null
  author: string | null
  municipalityCode: MunicipalityCode | null
  /** Of a first post the title stands first. Empty once deleted. */
  text: string
  version: number
  createdAt: Date
  editedAt: Date | null
  hiddenAt: Date | null
  deletedAt: Date | null
  thread: {
    title: string
    subject: ThreadSubject
    audience: Audience
    lockedAt: Date | null
    municipalityCode: MunicipalityCode | null
    practiceId: string | null
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const select = {
  id: true,
  threadId: true,
  number: true,
  authorId: true,
  author: { select: { name: true } },
  municipalityCode: true,
  text: true,
  version: true,
  createdAt: true,
  editedAt: true,
  hiddenAt: true,
  deletedAt: true,
  thread: { select: { ...threadSelect, lockedAt: true, practiceId: true } },
} as const

/** A post whatever its standing and its thread's audience. Only for those who decide about a case, which is not checked here. */
export async function findPostForModeration(id: string, database: Database = db): Promise<ModeratedPost | null> {
  if (!uuid.test(id)) return null
  const row = await database.post.findUnique({ where: { id }, select })
  if (row === null) return null
  const { thread, author, ...post } = row
  const { subject, audience, municipalityCode }: Thread = toThread(thread)
  const title = post.deletedAt !== null && post.number === 1 ? '' : thread.title
  return {
    ...post,
    author: author?.name ?? null,
    text: post.number === 1 && title !== '' ? `${title}\n\n${post.text}` : post.text,
    thread: {
      title,
      subject,
      audience,
      municipalityCode,
      lockedAt: thread.lockedAt,
      practiceId: thread.practiceId,
    },
  }
}

/** The posts around one, itself included, with their words: what a moderator must have read before deciding. */
export async function listPostsAround(
  { threadId, number }: Pick<ModeratedPost, 'threadId' | 'number'>,
  around = 3,
  database: Database = db,
): Promise<Pick<ModeratedPost, 'id' | 'number' | 'author' | 'text' | 'createdAt' | 'hiddenAt' | 'deletedAt'>[]> {
  const rows = await database.post.findMany({
    where: { threadId, number: { gte: number - around, lte: number + around } },
    select: {
      id: true,
      number: true,
      author: { select: { name: true } },
      text: true,
      createdAt: true,
      hiddenAt: true,
      deletedAt: true,
    },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ author, ...post }) => ({ ...post, author: author?.name ?? null }))
}
