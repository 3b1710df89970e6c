import type { Person } from '~/accounts/actor'
import { can } from '~/accounts/policy'
import { danishOrder } from '~/i18n/format'
import { orNotFound } from '~/platform/refusal.server'
import { readThreadsOf } from './read-threads-of.server'
import { mayAsk, mayHost, mayTakeOver } from './room-rules'
import { findRoom, listHosts, listRoomPeople, listRooms } from './room-store.server'

const threadsShown = 50

/** The rooms one may know of, one's own first, and whether one may open another. */
export async function readRooms(actor: Person) {
  const rooms = (await listRooms(actor)).filter((room) => !room.closed || room.standing !== null)
  return {
    rooms: rooms.sort((one, other) => danishOrder.compare(one.name, other.name)),
    mayOpen: can(actor, { do: 'open-room' }),
  }
}

/** A room as this person meets it: from the door, from inside, or as its host. */
export async function readRoom(actor: Person, slug: string) {
  const room = orNotFound(await findRoom(actor, slug))
  const isInside = room.standing === 'member' || room.standing === 'host'
  const hosts = await listHosts(room.id)
  const people = isInside ? await listRoomPeople(room.id) : []
  const isHost = mayHost(actor, room.standing)
  const inOrder = people.sort((one, other) => danishOrder.compare(one.name, other.name))
  const threads = isInside ? await readThreadsOf(actor, { roomId: room.id }, threadsShown) : null
  return {
    room,
    threads,
    people: inOrder.filter(({ standing }) => standing !== 'asked'),
    // Who has asked is for those who decide it.
    asking: isHost ? inOrder.filter(({ standing }) => standing === 'asked') : [],
    isHost,
    isLastHost: room.standing === 'host' && hosts.length === 1,
    mayAsk: mayAsk(actor, room),
    mayTakeOver: room.standing === null && mayAsk(actor, room) && mayTakeOver(actor, hosts),
  }
}
