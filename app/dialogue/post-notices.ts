import type { Notice, NoticeKind } from '~/notifications/notice'

/** What those who are told of a post must know of it. */
export type ToldPost = {
  id: string
  /** The post's own address, Danish. */
  path: string
  threadTitle: string
  author: { userId: string | null; name: string }
  /** What the author's municipality is called; the author's own name for one who writes for the union. */
  municipality: string
}

/** Who is told of a new post, by why. A person is told once, for the first reason that fits, and the author never. */
export type Told = readonly { kind: NoticeKind; userIds: readonly string[] }[]

/** The notices about a new or edited post; nobody who has muted its thread gets one. */
export function postNotices(post: ToldPost, told: Told, muting: ReadonlySet<string>): Notice[] {
  const done = new Set<string>(post.author.userId === null ? [] : [post.author.userId])
  return told.flatMap(({ kind, userIds }) =>
    userIds.flatMap((userId): Notice[] => {
      if (done.has(userId) || muting.has(userId)) return []
      done.add(userId)
      return [
        {
          userId,
          kind,
          about: `post:${post.id}`,
          path: post.path,
          slots: { title: post.threadTitle, person: post.author.name, municipality: post.municipality },
          cause: `post:${post.id}:${kind}`,
        },
      ]
    }),
  )
}
