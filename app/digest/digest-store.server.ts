import { type Database, db, type Tx } from '~/platform/database.server'

/** What somebody was told and has neither read nor been mailed. */
export type Unmailed = { id: string; userId: string; kind: string; createdAt: Date }

type Window = { since: Date; until: Date }

const unmailedIn = ({ since, until }: Window) => ({
  mailedAt: null,
  readAt: null,
  createdAt: { gte: since, lt: until },
})

/** Those who have something unread that no mail has told, by id, `count` of them after `after`. */
export async function listPeopleWithNews(
  window: Window,
  after: string | null,
  count: number,
  database: Database = db,
): Promise<string[]> {
  const rows = await database.notification.groupBy({
    by: ['userId'],
    where: {
      ...unmailedIn(window),
      ...(after === null ? {} : { userId: { gt: after } }),
      user: { anonymisedAt: null },
    },
    orderBy: { userId: 'asc' },
    take: count,
  })
  return rows.map(({ userId }) => userId)
}

/** What no mail has told these people, newest first. */
export function listUnmailed(userIds: readonly string[], window: Window, database: Database = db): Promise<Unmailed[]> {
  return database.notification.findMany({
    where: { ...unmailedIn(window), userId: { in: [...userIds] } },
    select: { id: true, userId: true, kind: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

/** Notes that these people's digests of a morning are made; answers whose were not made before. */
export async function saveRuns(
  userIds: readonly string[],
  periods: readonly string[],
  now: Date,
  tx: Tx,
): Promise<ReadonlySet<string>> {
  const [first, ...others] = periods
  if (first === undefined) return new Set()
  const rows = await tx.digestRun.createManyAndReturn({
    data: userIds.map((userId) => ({ userId, period: first, madeAt: now })),
    skipDuplicates: true,
    select: { userId: true },
  })
  const made = new Set(rows.map(({ userId }) => userId))
  for (const period of others) {
    const data = [...made].map((userId) => ({ userId, period, madeAt: now }))
    await tx.digestRun.createMany({ data, skipDuplicates: true })
  }
  return made
}

/** Queues a person's digest: which notices it tells of, not what it says of them. */
export async function saveDigestMails(
  digests: readonly { userId: string; noticeIds: string[] }[],
  period: string,
  now: Date,
  tx: Tx,
): Promise<void> {
  const data = digests.map(({ userId, noticeIds }) => ({
    userId,
    kind: 'digest',
    about: `account:${userId}`,
    path: '/notifikationer',
    slots: { notices: noticeIds },
    cause: `digest:${userId}:${period}`,
    createdAt: now,
    notBefore: now,
  }))
  await tx.outboxMail.createMany({ data, skipDuplicates: true })
  const ids = digests.flatMap(({ noticeIds }) => noticeIds)
  const atATime = 10_000
  for (let from = 0; from < ids.length; from += atATime) {
    await tx.notification.updateMany({
      where: { id: { in: ids.slice(from, from + atATime) } },
      data: { mailedAt: now },
    })
  }
}

/** Forgets runs before `limit`. */
export async function removeOldRuns(limit: Date, database: Database = db): Promise<void> {
  await database.digestRun.deleteMany({ where: { madeAt: { lt: limit } } })
}
