import type { Actor } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { listThreadsOf } from './thread-list-store.server'

/** How many threads a practice's or an indicator's page shows before it leads to all. */
const shown = 5

/** The newest threads about a practice or an indicator, where the reader (null: a stranger) may know of them. */
export async function readThreadsOf(
  reader: Actor | null,
  about: { practiceId: string } | { indicatorId: string } | { roomId: string },
  count = shown,
) {
  const { threads, count: all } = await listThreadsOf(reader, about, count)
  return { threads, count: all, mayStart: reader !== null && can(reader, { do: 'join-dialogue' }) }
}
