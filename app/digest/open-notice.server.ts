import type { Person } from '~/accounts/actor'
import { findNotice, saveRead } from '~/notifications/inbox-store.server'
import { orNotFound } from '~/platform/refusal.server'
import { listVisibleAbouts } from './visible-abouts.server'

/** Marks a notice as read; the Danish address that it leads to. 404 for another's, and for what may no longer be seen. */
export async function openNotice(reader: Person, id: string, now: Date): Promise<string> {
  const notice = orNotFound(await findNotice(reader.userId, id))
  const seen = await listVisibleAbouts(reader, [notice.about])
  orNotFound(seen.has(notice.about) || null)
  await saveRead(reader.userId, [id], now)
  return notice.path
}
