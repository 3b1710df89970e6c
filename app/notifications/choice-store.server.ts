import { type Database, db } from '~/platform/database.server'
import type { Frequency, NoticeItem } from './notice'
import { frequencyRows, listRecipients, type Recipient } from './notification-store.server'

/** What one person has chosen, or null for one who has left. */
export async function findChoices(userId: string, database: Database = db): Promise<Recipient | null> {
  const [recipient] = await listRecipients([userId], database)
  return recipient ?? null
}

/** Keeps how often a person wants mail about these items. */
export async function saveFrequencies(
  userId: string,
  frequencies: Readonly<Partial<Record<NoticeItem, Frequency>>>,
  database: Database = db,
): Promise<void> {
  const chosen = Object.entries(frequencies).map(([item, frequency]) => ({
    userId,
    item,
    frequency: frequencyRows[frequency],
  }))
  await database.notificationChoice.deleteMany({ where: { userId, item: { in: chosen.map(({ item }) => item) } } })
  await database.notificationChoice.createMany({ data: chosen, skipDuplicates: true })
}

/** Keeps the language of a person's mails. */
export async function saveMailLanguage(userId: string, language: 'da' | 'en', database: Database = db): Promise<void> {
  await database.user.update({ where: { id: userId }, data: { language } })
}

/** Whose unsubscribe links carry this secret, or null: one who has left has none. */
export async function findUserByUnsubscribeSecret(secret: string, database: Database = db): Promise<string | null> {
  const user = await database.user.findUnique({
    where: { unsubscribeKey: secret, anonymisedAt: null },
    select: { id: true },
  })
  return user?.id ?? null
}
