import { type Database, db } from '~/platform/database.server'
import { type Frequency, itemDefaults, type Notice, type NoticeItem, noticeKinds } from './notice'

/** Our names of frequencies and the database's, both ways. */
export const frequencyRows = {
  'at-once': 'AT_ONCE',
  daily: 'DAILY',
  weekly: 'WEEKLY',
  never: 'NEVER',
} as const satisfies Record<Frequency, string>
const frequenciesOfRows = { AT_ONCE: 'at-once', DAILY: 'daily', WEEKLY: 'weekly', NEVER: 'never' } as const

/** Somebody who can be told things: how often about each item, and in which language. */
export type Recipient = {
  userId: string
  language: 'da' | 'en'
  frequencyOf: (item: NoticeItem) => Frequency
}

/** Rows in one statement: PostgreSQL takes at most 65,535 values in each. */
const chunk = 2_000

/** Of these people, those who have not left, each with their choices. */
export async function listRecipients(userIds: readonly string[], database: Database = db): Promise<Recipient[]> {
  const rows = await database.user.findMany({
    where: { id: { in: [...userIds] }, anonymisedAt: null },
    select: { id: true, language: true, notificationChoices: { select: { item: true, frequency: true } } },
  })
  return rows.map(({ id, language, notificationChoices }) => {
    const chosen = new Map(notificationChoices.map((one) => [one.item, frequenciesOfRows[one.frequency]]))
    return {
      userId: id,
      language: language === 'en' ? 'en' : 'da',
      // What moderation decides about a person is told at once, whatever an old row says.
      frequencyOf: (item) => (item === 'moderation' ? 'at-once' : (chosen.get(item) ?? itemDefaults[item])),
    }
  })
}

/** Writes those that their person has not been told yet; gives the ids of the new ones by person and cause. */
export async function saveNotifications(
  notices: readonly (Notice & { mailedAt: Date | null })[],
  now: Date,
  database: Database = db,
): Promise<{ id: string; userId: string; cause: string }[]> {
  const made: { id: string; userId: string; cause: string }[] = []
  for (let from = 0; from < notices.length; from += chunk) {
    const data = notices.slice(from, from + chunk).map(({ slots, ...notice }) => ({
      ...notice,
      slots: { ...slots },
      createdAt: now,
    }))
    const select = { id: true, userId: true, cause: true } as const
    made.push(...(await database.notification.createManyAndReturn({ data, skipDuplicates: true, select })))
  }
  return made
}

/** Queues a mail for each; one that waits or was sent already for the same cause is not queued again. */
export async function saveMailsOf(
  notices: readonly (Notice & { notificationId: string; language: 'da' | 'en' })[],
  now: Date,
  database: Database = db,
): Promise<void> {
  for (let from = 0; from < notices.length; from += chunk) {
    const data = notices.slice(from, from + chunk).map(({ slots, cause, ...notice }) => ({
      ...notice,
      slots: { ...slots },
      cause: `${notice.userId}:${cause}`,
      createdAt: now,
      notBefore: now,
    }))
    await database.outboxMail.createMany({ data, skipDuplicates: true })
  }
}

/** The item that a kind in a row belongs to, or null for a kind that this version no longer knows. */
export function itemOfKind(kind: string): NoticeItem | null {
  return kind in noticeKinds ? noticeKinds[kind as keyof typeof noticeKinds] : null
}
