import type { Person } from '~/accounts/actor'
import { orNotFound } from '~/platform/refusal.server'
import type { FollowMode } from './follow-mode'
import { saveFollowMode } from './follow-store.server'
import { findThread } from './thread-store.server'

/** Follows, mutes or leaves alone a thread that one sees. */
export async function followThread(actor: Person, threadId: string, mode: FollowMode): Promise<void> {
  const { id } = orNotFound(await findThread(actor, threadId))
  await saveFollowMode(actor.userId, id, mode)
}
