import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction, type Tx } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { failure, type Result, success } from '~/platform/result'
import { fits, mayHost, type RoomDeed } from './room-rules'
import { findRoom, listRoomPeople, removeRoomPerson, saveStanding } from './room-store.server'

/** A host lets somebody in, refuses, removes, or makes them host too. Fails where their standing has changed meanwhile. */
export async function changeRoomPerson(
  actor: Person,
  slug: string,
  { userId, deed }: { userId: string; deed: RoomDeed },
  now: Date,
): Promise<Result<null, 'changed-meanwhile'>> {
  const room = orNotFound(await findRoom(actor, slug))
  if (!mayHost(actor, room.standing)) notFound()
  const person = (await listRoomPeople(room.id)).find((one) => one.userId === userId)
  if (!person || !fits(deed, person.standing)) return failure('changed-meanwhile')
  return inTransaction(async (tx) => {
    if (!(await saveDeed(room.id, userId, deed, now, tx))) return failure('changed-meanwhile')
    const subject = `room:${room.id}`
    await saveAuditEntry({ actor, deed: `${deed}-room`, subject, details: { user: userId } }, tx)
    if (deed === 'let-in') {
      const path = pathsIn('da').room(room.slug)
      const cause = `room:${room.id}:joined:${now.toISOString()}`
      await notify([{ userId, kind: 'room-joined', about: subject, path, slots: { room: room.name }, cause }], now, tx)
    }
    return success(null)
  })
}

function saveDeed(roomId: string, userId: string, deed: RoomDeed, now: Date, tx: Tx): Promise<boolean> {
  switch (deed) {
    case 'let-in':
      return saveStanding(roomId, { userId, from: 'asked', to: 'member', now }, tx)
    case 'make-host':
      return saveStanding(roomId, { userId, from: 'member', to: 'host', now }, tx)
    case 'refuse':
      return removeRoomPerson(roomId, { userId, from: 'asked' }, tx)
    case 'remove':
      return removeRoomPerson(roomId, { userId, from: 'member' }, tx)
  }
}
