import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { authorise } from '~/accounts/authorise.server'
import { inTransaction } from '~/platform/database.server'
import { failure, type Result, success } from '~/platform/result'
import { roomSlug } from './room-rules'
import { type RoomKind, saveRoom, saveRoomPerson } from './room-store.server'

/** Opens a closed room, whose first host is who opens it. Answers its address. */
export async function openRoom(
  actor: Person,
  { name, purpose, kind }: { name: string; purpose: string; kind: RoomKind },
  now: Date,
): Promise<Result<string, 'name-taken'>> {
  authorise(actor, { do: 'open-room' })
  const slug = roomSlug(name)
  return inTransaction(async (tx) => {
    const id = await saveRoom({ slug, name, purpose, kind, createdById: actor.userId, now }, tx)
    if (id === null) return failure('name-taken')
    await saveRoomPerson(id, { userId: actor.userId, standing: 'host', now }, tx)
    await saveAuditEntry({ actor, deed: 'open-room', subject: `room:${id}` }, tx)
    return success(slug)
  })
}
