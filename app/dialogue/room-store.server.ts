import type { Prisma } from '#client'
import type { Actor } from '~/accounts/actor'
import { type Database, db, type Tx } from '~/platform/database.server'
import { seesShared } from '~/practices/practice-visibility'

export const roomKinds = ['profession', 'region'] as const
export type RoomKind = (typeof roomKinds)[number]
export type RoomStanding = 'asked' | 'member' | 'host'

const kindRows = { profession: 'PROFESSION', region: 'REGION' } as const satisfies Record<RoomKind, string>
const kindOfRow = { PROFESSION: 'profession', REGION: 'region' } as const
const standingRows = { asked: 'ASKED', member: 'MEMBER', host: 'HOST' } as const satisfies Record<RoomStanding, string>
const standingOfRow = { ASKED: 'asked', MEMBER: 'member', HOST: 'host' } as const

/** A closed room, as those who may know of it see it from outside. */
export type Room = {
  id: string
  slug: string
  name: string
  purpose: string
  kind: RoomKind
  closed: boolean
  memberCount: number
  /** The reader's own standing; null where they have not asked. */
  standing: RoomStanding | null
}

const inside: Prisma.RoomMemberWhereInput = { standing: { in: ['MEMBER', 'HOST'] }, user: { anonymisedAt: null } }

function roomSelect(userId: string | null) {
  return {
    id: true,
    slug: true,
    name: true,
    purpose: true,
    kind: true,
    closedAt: true,
    _count: { select: { members: { where: inside } } },
    // Nobody has an empty id: for one without an account no row is read.
    members: { where: { userId: userId ?? '00000000-0000-0000-0000-000000000000' }, select: { standing: true } },
  } satisfies Prisma.RoomSelect
}

type RoomRow = {
  id: string
  slug: string
  name: string
  purpose: string
  kind: keyof typeof kindOfRow
  closedAt: Date | null
  _count: { members: number }
  members: { standing: keyof typeof standingOfRow }[]
}

function toRoom({ kind, closedAt, _count, members, ...row }: RoomRow): Room {
  const [own] = members
  return {
    ...row,
    kind: kindOfRow[kind],
    closed: closedAt !== null,
    memberCount: _count.members,
    standing: own ? standingOfRow[own.standing] : null,
  }
}

/** The rooms that the reader may know of: all for municipal and union people, none for others. In no order. */
export async function listRooms(reader: Actor, database: Database = db): Promise<Room[]> {
  if (!seesShared(reader)) return []
  return (await database.room.findMany({ select: roomSelect(reader.userId) })).map(toRoom)
}

/** The room at this address where the reader may know of it, or null. */
export async function findRoom(reader: Actor, slug: string, database: Database = db): Promise<Room | null> {
  if (!seesShared(reader)) return null
  const row = await database.room.findUnique({ where: { slug }, select: roomSelect(reader.userId) })
  return row && toRoom(row)
}

/** Of these rooms, those the reader may know of. */
export async function listVisibleRoomIds(
  reader: Actor | null,
  ids: readonly string[],
  database: Database = db,
): Promise<string[]> {
  if (!seesShared(reader)) return []
  const uuid = /^[0-9a-f-]{36}$/i
  const rows = await database.room.findMany({
    where: { id: { in: ids.filter((id) => uuid.test(id)) } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Somebody in a room, or at its door. */
export type RoomPerson = {
  userId: string
  name: string
  standing: RoomStanding
  since: Date
  municipalityCodes: string[]
}

/** Those in a room and those who have asked to come in; for its hosts and members, which is not checked here. */
export async function listRoomPeople(roomId: string, database: Database = db): Promise<RoomPerson[]> {
  const rows = await database.roomMember.findMany({
    where: { roomId, user: { anonymisedAt: null } },
    select: {
      userId: true,
      standing: true,
      since: true,
      user: { select: { name: true, memberships: { select: { municipalityCode: true } } } },
    },
  })
  return rows.map(({ user, standing, ...row }) => ({
    ...row,
    name: user.name,
    standing: standingOfRow[standing],
    municipalityCodes: user.memberships.map(({ municipalityCode }) => municipalityCode),
  }))
}

/** The user ids of a room's hosts. */
export async function listHosts(roomId: string, database: Database = db): Promise<string[]> {
  const rows = await database.roomMember.findMany({
    where: { roomId, standing: 'HOST', user: { anonymisedAt: null } },
    select: { userId: true },
  })
  return rows.map(({ userId }) => userId)
}

/** The hosts, held until the transaction ends: two who step down take turns. */
export async function lockHosts(roomId: string, tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    SELECT m."userId" FROM "RoomMember" m JOIN "User" u ON u."id" = m."userId"
    WHERE m."roomId" = ${roomId}::uuid AND m."standing" = 'HOST' AND u."anonymisedAt" IS NULL
    ORDER BY m."userId" FOR UPDATE OF m`
  return rows.map(({ userId }) => userId)
}

/** The new room's address, or null when it is taken; then nothing is written. */
export async function saveRoom(
  room: { slug: string; name: string; purpose: string; kind: RoomKind; createdById: string | null; now: Date },
  tx: Tx,
): Promise<string | null> {
  const { slug, name, purpose, kind, createdById, now } = room
  const [row] = await tx.room.createManyAndReturn({
    data: [{ slug, name, purpose, kind: kindRows[kind], createdById, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  })
  return row?.id ?? null
}

/** Puts somebody at the door or in the room. One who is there already keeps their standing: then it answers false. */
export async function saveRoomPerson(
  roomId: string,
  { userId, standing, now }: { userId: string; standing: RoomStanding; now: Date },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.roomMember.createMany({
    data: [{ roomId, userId, standing: standingRows[standing], since: now }],
    skipDuplicates: true,
  })
  return count > 0
}

/** Changes somebody's standing. False when it is no longer `from`. */
export async function saveStanding(
  roomId: string,
  { userId, from, to, now }: { userId: string; from: RoomStanding; to: RoomStanding; now: Date },
  tx: Tx,
): Promise<boolean> {
  const { count } = await tx.roomMember.updateMany({
    where: { roomId, userId, standing: standingRows[from] },
    data: { standing: standingRows[to], since: now },
  })
  return count > 0
}

/** Takes somebody out of a room, or away from its door. False when they were not there, or no longer stood as `from` says. */
export async function removeRoomPerson(
  roomId: string,
  { userId, from }: { userId: string; from: RoomStanding | null },
  tx: Tx,
): Promise<boolean> {
  const standing = from === null ? {} : { standing: standingRows[from] }
  const { count } = await tx.roomMember.deleteMany({ where: { roomId, userId, ...standing } })
  return count > 0
}

/** Closes a room for writing and newcomers, or (null) opens it again. */
export async function saveRoomClosed(roomId: string, closedAt: Date | null, tx: Tx): Promise<void> {
  await tx.room.update({ where: { id: roomId }, data: { closedAt } })
}
