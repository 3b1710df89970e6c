import type { Person } from '~/accounts/actor'
import { saveAuditEntry } from '~/accounts/audit-store.server'
import { notify } from '~/notifications/notify.server'
import { pathsIn } from '~/paths'
import { inTransaction } from '~/platform/database.server'
import { notFound, orNotFound } from '~/platform/refusal.server'
import { mayAsk, mayTakeOver } from './room-rules'
import { findRoom, listHosts, saveRoomPerson } from './room-store.server'

/** Asks a room's hosts to be let in. Where a room has no host left, the union's staff become it instead. */
export async function askToJoin(actor: Person, slug: string, now: Date): Promise<void> {
  const room = orNotFound(await findRoom(actor, slug))
  // Asking twice is asking once.
  if (room.standing !== null) return
  if (!mayAsk(actor, room)) notFound()
  await inTransaction(async (tx) => {
    const hosts = await listHosts(room.id, tx)
    const standing = mayTakeOver(actor, hosts) ? 'host' : 'asked'
    if (!(await saveRoomPerson(room.id, { userId: actor.userId, standing, now }, tx))) return
    const subject = `room:${room.id}`
    await saveAuditEntry({ actor, deed: 'ask-to-join', subject, details: { standing } }, tx)
    const notices = hosts.map((userId) => ({
      userId,
      kind: 'room-asked' as const,
      about: subject,
      path: pathsIn('da').room(room.slug),
      slots: { person: actor.name, room: room.name },
      cause: `room:${room.id}:asked:${actor.userId}:${now.toISOString()}`,
    }))
    await notify(notices, now, tx)
  })
}
