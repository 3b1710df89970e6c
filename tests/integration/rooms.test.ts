import { beforeEach, describe, expect, it } from 'vitest'
import { askToJoin } from '~/dialogue/ask-to-join.server'
import { changeRoomPerson } from '~/dialogue/change-room-person.server'
import { closeRoom } from '~/dialogue/close-room.server'
import { leaveRoom } from '~/dialogue/leave-room.server'
import { openRoom } from '~/dialogue/open-room.server'
import { readRoom, readRooms } from '~/dialogue/read-room.server'
import { listVisibleRoomIds } from '~/dialogue/room-store.server'
import { findThread } from '~/dialogue/thread-store.server'
import { db } from '~/platform/database.server'
import { savedPost, savedRoom, savedThread } from '../factories/dialogue'
import { savedMember, savedUnionMember } from '../factories/practices'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const wanted = { name: 'Socialpædagoger på Fyn', purpose: 'For fagfolk.', kind: 'region' } as const

beforeEach(emptyDatabase)

describe('a closed room', () => {
  it('is opened by the union’s staff, who become its host', async () => {
    const staff = await savedUnionMember('staff')
    expect(await openRoom(staff, wanted, now)).toEqual({ ok: true, value: 'socialpaedagoger-paa-fyn' })
    expect(await openRoom(staff, wanted, now)).toEqual({ ok: false, problem: 'name-taken' })
    expect((await readRoom(staff, 'socialpaedagoger-paa-fyn')).isHost).toBe(true)
    await expect(openRoom(await savedMember('manager'), wanted, now)).rejects.toMatchObject(notFound)
    await expect(openRoom(await savedUnionMember('moderator'), wanted, now)).rejects.toMatchObject(notFound)
  })

  it('tells its name to those who take part, and what is said in it to its members alone', async () => {
    const host = await savedUnionMember('staff')
    const member = await savedMember('reader')
    const other = await savedMember('manager', '101')
    const gone = { ...(await savedMember('reader')), memberships: new Map() }
    const { id, slug } = await savedRoom(host, [member])
    const thread = await savedThread(member, {
      audience: 'room',
      about: { subject: 'room', slug },
      title: 'Kun for os',
    })
    expect((await readRooms(other)).rooms.map(({ name }) => name)).toEqual(['Socialpædagoger i plejefamilier'])
    expect((await readRooms(gone)).rooms).toEqual([])
    const outside = await readRoom(other, slug)
    expect(outside).toMatchObject({ threads: null, people: [], mayAsk: true })
    expect(JSON.stringify(outside)).not.toMatch(/Kun for os|Kim Jensen/)
    expect((await readRoom(member, slug)).threads?.threads.map((one) => one.id)).toEqual([thread])
    await expect(readRoom(gone, slug)).rejects.toMatchObject(notFound)
    expect(await listVisibleRoomIds(other, [id])).toEqual([id])
    expect(await listVisibleRoomIds(null, [id])).toEqual([])
  })

  it('is asked for, and its hosts let in, refuse and remove; each is told', async () => {
    const host = await savedUnionMember('staff')
    const { slug, id } = await savedRoom(host)
    const asker = await savedMember('reader')
    await askToJoin(asker, slug, now)
    await askToJoin(asker, slug, now)
    expect(await db.notification.findMany({ where: { kind: 'room-asked' } })).toMatchObject([{ userId: host.userId }])
    const about = { userId: asker.userId }
    await expect(changeRoomPerson(asker, slug, { ...about, deed: 'let-in' }, now)).rejects.toMatchObject(notFound)
    const both = await Promise.all([
      changeRoomPerson(host, slug, { ...about, deed: 'let-in' }, now),
      changeRoomPerson(host, slug, { ...about, deed: 'refuse' }, now),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    await db.roomMember.upsert({
      where: { roomId_userId: { roomId: id, userId: asker.userId } },
      create: { roomId: id, userId: asker.userId, standing: 'MEMBER' },
      update: {},
    })
    const thread = await savedThread(asker, { audience: 'room', about: { subject: 'room', slug } })
    expect(await changeRoomPerson(host, slug, { userId: host.userId, deed: 'remove' }, now)).toMatchObject({
      ok: false,
    })
    expect(await changeRoomPerson(host, slug, { ...about, deed: 'remove' }, now)).toMatchObject({ ok: true })
    expect(await findThread(asker, thread)).toBeNull()
    await expect(askToJoin({ ...asker, suspended: true }, slug, now)).rejects.toMatchObject(notFound)
  })

  it('is left by anybody but its last host, also when two leave at once', async () => {
    const host = await savedUnionMember('staff')
    const second = await savedMember('reader')
    const { slug } = await savedRoom(host, [second])
    expect(await leaveRoom(host, slug)).toEqual({ ok: false, problem: 'last-host' })
    await changeRoomPerson(host, slug, { userId: second.userId, deed: 'make-host' }, now)
    const both = await Promise.all([leaveRoom(host, slug), leaveRoom(second, slug)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is closed by its host: read, but neither written in nor entered', async () => {
    const host = await savedUnionMember('staff')
    const member = await savedMember('reader')
    const { slug } = await savedRoom(host, [member])
    const thread = await savedThread(member, { audience: 'room', about: { subject: 'room', slug } })
    await expect(closeRoom(member, slug, true, now)).rejects.toMatchObject(notFound)
    await closeRoom(host, slug, true, now)
    await expect(savedPost(host, thread)).rejects.toThrow('locked')
    await expect(savedThread(host, { audience: 'room', about: { subject: 'room', slug } })).rejects.toThrow('locked')
    await expect(askToJoin(await savedMember('reader', '101'), slug, now)).rejects.toMatchObject(notFound)
    await closeRoom(host, slug, false, now)
    expect((await savedPost(host, thread)).number).toBe(2)
  })

  it('gets a host from the union where none is left', async () => {
    const host = await savedUnionMember('staff')
    const { slug } = await savedRoom(host)
    await db.user.update({ where: { id: host.userId }, data: { anonymisedAt: now } })
    const other = await savedUnionMember('staff')
    await askToJoin(other, slug, now)
    expect((await readRoom(other, slug)).isHost).toBe(true)
  })
})
