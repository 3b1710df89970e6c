import type { Person } from '~/accounts/actor'
import { listInboxAbouts } from '~/notifications/inbox-store.server'
import { listVisibleAbouts } from './visible-abouts.server'

/** Above this many a number says no more than "many". */
export const mostCounted = 99

/** How much the reader has not read of what they may see: for every page, so one small query where there is nothing. */
export async function countUnread(reader: Person): Promise<number> {
  const unread = await listInboxAbouts(reader.userId, { count: 2 * mostCounted, unreadOnly: true })
  if (unread.length === 0) return 0
  const seen = await listVisibleAbouts(
    reader,
    unread.map(({ about }) => about),
  )
  return unread.filter(({ about }) => seen.has(about)).length
}
