import type { Tx } from '~/platform/database.server'
import { type Notice, noticeKinds } from './notice'
import { listRecipients, saveMailsOf, saveNotifications } from './notification-store.server'

/**
 * Tells people of something, in the transaction of its cause: in the app, and by mail where they want this item at once.
 * Nobody is told of the same cause twice, and nobody who has left is told at all. The number of queries does not grow
 * with the number of notices.
 */
export async function notify(notices: readonly Notice[], now: Date, tx: Tx): Promise<void> {
  if (notices.length === 0) return
  const recipients = await listRecipients([...new Set(notices.map(({ userId }) => userId))], tx)
  const byId = new Map(recipients.map((one) => [one.userId, one]))
  const reachable = notices.flatMap((notice) => {
    const recipient = byId.get(notice.userId)
    if (!recipient) return []
    const atOnce = recipient.frequencyOf(noticeKinds[notice.kind]) === 'at-once'
    return [{ notice, atOnce, language: recipient.language }]
  })
  if (reachable.length === 0) return
  const rows = reachable.map(({ notice, atOnce }) => ({ ...notice, mailedAt: atOnce ? now : null }))
  const made = await saveNotifications(rows, now, tx)
  const idOf = new Map(made.map(({ id, userId, cause }) => [`${userId} ${cause}`, id]))
  const mails = reachable.flatMap(({ notice, atOnce, language }) => {
    const notificationId = idOf.get(`${notice.userId} ${notice.cause}`)
    return atOnce && notificationId ? [{ ...notice, notificationId, language }] : []
  })
  await saveMailsOf(mails, now, tx)
}
