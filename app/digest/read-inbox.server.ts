import type { Person } from '~/accounts/actor'
import { type KeptNotice, listInboxAbouts, listNotices } from '~/notifications/inbox-store.server'
import { listVisibleAbouts } from './visible-abouts.server'

export const noticesOnPage = 25

/** What anybody can look back on: with a year's keeping, more than most will ever be told. */
const mostLookedAt = 2_000

export type Inbox = { notices: KeptNotice[]; count: number; unread: number; page: number; pages: number }

/** A page of what the reader was told and may still see, the unread first, else the newest; `page` counts from 1. */
export async function readInbox(reader: Person, asked: number): Promise<Inbox> {
  const all = await listInboxAbouts(reader.userId, { count: mostLookedAt, unreadOnly: false })
  const seen = await listVisibleAbouts(
    reader,
    all.map(({ about }) => about),
  )
  const shown = all.filter(({ about }) => seen.has(about))
  const unread = shown.filter(({ isRead }) => !isRead)
  const inOrder = [...unread, ...shown.filter(({ isRead }) => isRead)]
  const pages = Math.max(1, Math.ceil(inOrder.length / noticesOnPage))
  const page = Math.min(asked, pages)
  const ids = inOrder.slice((page - 1) * noticesOnPage, page * noticesOnPage).map(({ id }) => id)
  const notices = await listNotices(reader.userId, ids)
  return { notices, count: shown.length, unread: unread.length, page, pages }
}
