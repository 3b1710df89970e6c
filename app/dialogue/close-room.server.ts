import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { inTransaction } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { mayHost } from './room-rules'
import { findRoom, saveRoomClosed } from './room-store.server'

/** Closes a room: its members still read what was said, nobody writes or comes in. Opening it again is the same verb. */
export async function closeRoom(actor: Person, slug: string, closed: boolean, now: Date): Promise<void> {
  const room = orNotFound(await findRoom(actor, slug))
  if (!mayHost(actor, room.standing)) notFound()
  await inTransaction(async (tx) => {
    await saveRoomClosed(room.id, closed ? now : null, tx)
    const deed = closed ? 'close-room' : 'reopen-room'
    await saveAuditEntry({ actor, deed, subject: `room:${room.id}` }, tx)
  })
}
