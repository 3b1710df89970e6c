import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { findRoom, lockHosts, removeRoomPerson } from './room-store.server'

/** Goes out of a room, or away from its door. The last host can't: somebody must be there to let others in. */
export async function leaveRoom(actor: Person, slug: string): Promise<Result<null, 'last-host'>> {
  const room = orNotFound(await findRoom(actor, slug))
  return inTransaction(async (tx) => {
    const hosts = await lockHosts(room.id, tx)
    if (hosts.length === 1 && hosts[0] === actor.userId) return failure('last-host')
    if (await removeRoomPerson(room.id, { userId: actor.userId, from: null }, tx)) {
      await saveAuditEntry({ actor, deed: 'leave-room', subject: `room:${room.id}` }, tx)
    }
    return success(null)
  })
}
