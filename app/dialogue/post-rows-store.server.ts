import type { Prisma } from '#client'
import type { MunicipalityCode } from '~/municipalities/municipalities'
import type { AttachedFile } from '~/platform/files/file-kind'
import { attachmentSelect, toAttached } from '~/practices/files/practice-files-store.server'

/** A post as its thread shows it. Where it was hidden or deleted only its place is left: no words, no author. */
export type Post = {
  id: string
  number: number
  gone: 'hidden' | 'deleted' | null
  authorId: string | null
  author: string | null
  municipalityCode: MunicipalityCode | null
  text: string
  version: number
  createdAt: Date
  editedAt: Date | null
  /** Names of those it calls upon. */
  mentions: string[]
  files: AttachedFile[]
}

/** What may be shown of posts: the `where` beside `threadsSeenBy`. */
export const standingPosts = { hiddenAt: null, deletedAt: null } as const satisfies Prisma.PostWhereInput

export const postSelect = {
  id: true,
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
  mentions: { select: { user: { select: { name: true } } } },
  files: { select: attachmentSelect, orderBy: { position: 'asc' } },
} as const satisfies Prisma.PostSelect

type PostRow = Prisma.PostGetPayload<{ select: typeof postSelect }>

/** A row as the value it means; the words of a hidden post end here. */
export function toPost(row: PostRow): Post {
  const gone = row.deletedAt !== null ? 'deleted' : row.hiddenAt !== null ? 'hidden' : null
  const { id, number, version, createdAt } = row
  return {
    id,
    number,
    gone,
    // Who wrote it decides who may take it back, hidden or not; the name is not shown.
    authorId: gone === 'deleted' ? null : row.authorId,
    author: gone === null ? (row.author?.name ?? null) : null,
    municipalityCode: gone === null ? row.municipalityCode : null,
    text: gone === null ? row.text : '',
    version,
    createdAt,
    editedAt: gone === null ? row.editedAt : null,
    mentions: gone === null ? row.mentions.map(({ user }) => user.name) : [],
    files: gone === null ? row.files.flatMap(toAttached) : [],
  }
}
