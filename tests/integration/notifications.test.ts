import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveAnonymous } from '~/accounts/user-store.server'
import { countUnread } from '~/digest/count-unread.server'
import { openNotice } from '~/digest/open-notice.server'
import { noticesOnPage, readInbox } from '~/digest/read-inbox.server'
import { saveChoices } from '~/digest/save-choices.server'
import { saveFrequencies } from '~/notifications/choice-store.server'
import { findNotice, removeOldNotifications, saveRead } from '~/notifications/inbox-store.server'
import { readEnding, unsubscribe } from '~/notifications/unsubscribe.server'
import { unsubscribeKeyFor } from '~/notifications/unsubscribe-address'
import { db, inTransaction } from '~/platform/database.server'
import { saveHidden } from '~/practices/practice-store.server'
import { aNotice, told } from '../factories/notices'
import { savedMember, savedPractice } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-11-24T09:00:00Z')
const notFound = { status: 404 }

beforeEach(emptyDatabase)

/** How many statements the work sends to the database. */
async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const count = query.mock.calls.length
  query.mockRestore()
  return count
}

describe('telling somebody', () => {
  it('is one row in the app and, where they want it at once, one mail', async () => {
    const user = await savedUser()
    await told([aNotice(user.userId, { cause: 'post:1:mention' })], now)
    const rows = await db.notification.findMany({ include: { mails: true } })
    expect(rows).toMatchObject([
      {
        userId: user.userId,
        kind: 'mentioned',
        readAt: null,
        mailedAt: now,
        mails: [{ state: 'QUEUED', kind: 'mentioned' }],
      },
    ])
  })

  it('happens once for the same cause, however often it is said', async () => {
    const user = await savedUser()
    const notice = aNotice(user.userId, { cause: 'post:1:mention' })
    await told([notice, notice], now)
    await Promise.all([told([notice], now), told([notice], now)])
    expect(await db.notification.count()).toBe(1)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('of the same cause is two rows for two people', async () => {
    const [one, other] = [await savedUser(), await savedUser()]
    await told(
      [one, other].map(({ userId }) => aNotice(userId, { cause: 'thread:1:new' })),
      now,
    )
    expect(await db.notification.count()).toBe(2)
    expect(await db.outboxMail.count()).toBe(2)
  })

  it('sends no mail where they chose to wait or not to have any, but stands in the app', async () => {
    const user = await savedUser()
    for (const frequency of ['daily', 'weekly', 'never'] as const) {
      await saveFrequencies(user.userId, { mentions: frequency })
      await told([aNotice(user.userId)], now)
    }
    expect(await db.notification.count({ where: { mailedAt: null } })).toBe(3)
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('of moderation comes at once, whatever an old choice says', async () => {
    const user = await savedUser()
    await saveFrequencies(user.userId, { moderation: 'never' })
    await told([aNotice(user.userId, { kind: 'statement-of-reasons', slots: {} })], now)
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('never reaches one who has left', async () => {
    const user = await savedUser()
    await saveAnonymous(user.userId, now)
    await told([aNotice(user.userId)], now)
    expect(await db.notification.count({ where: { userId: user.userId } })).toBe(0)
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('is undone with its cause', async () => {
    const user = await savedUser()
    const failing = inTransaction(async (tx) => {
      const { notify } = await import('~/notifications/notify.server')
      await notify([aNotice(user.userId)], now, tx)
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await db.notification.count()).toBe(0)
    expect(await db.outboxMail.count()).toBe(0)
  })
})

describe('the list of what one was told', () => {
  it('shows the unread first, then the newest, a page at a time', async () => {
    const user = await savedUser()
    for (let hour = 0; hour < noticesOnPage + 2; hour += 1) {
      const at = new Date(now.getTime() + hour * 3_600_000)
      await told([aNotice(user.userId, { slots: { person: `Nr. ${hour}`, title: 'x' } })], at)
    }
    const { notices: all } = await readInbox(user, 1)
    await saveRead(user.userId, [all[0]?.id ?? ''], new Date(now.getTime() + 1e9))
    const first = await readInbox(user, 1)
    expect(first).toMatchObject({ count: noticesOnPage + 2, unread: noticesOnPage + 1, page: 1, pages: 2 })
    expect(first.notices.map(({ slots }) => slots.person).slice(0, 2)).toEqual(['Nr. 25', 'Nr. 24'])
    const second = await readInbox(user, 2)
    expect(second.notices.map(({ slots }) => slots.person)).toEqual(['Nr. 0', 'Nr. 26'])
    expect((await readInbox(user, 99)).page).toBe(2)
  })

  it('leaves out, and does not count, what the reader may not see (any more)', async () => {
    const editor = await savedMember('editor')
    const reader = await savedMember('reader', '657')
    const { id, slug } = await savedPractice(editor, { visibility: 'municipalities' })
    const about = { about: `practice:${id}`, path: `/praksis/${slug}`, kind: 'practice-published' as const }
    await told([aNotice(reader.userId, about), aNotice(reader.userId)], now)
    expect(await countUnread(reader)).toBe(2)
    await db.$transaction((tx) => saveHidden(id, now, tx))
    expect(await countUnread(reader)).toBe(1)
    expect((await readInbox(reader, 1)).count).toBe(1)
    const { id: hiddenId } = await db.notification.findFirstOrThrow({
      where: { about: about.about, userId: reader.userId },
    })
    await expect(openNotice(reader, hiddenId, now)).rejects.toMatchObject(notFound)
    expect(await findNotice(reader.userId, hiddenId)).toMatchObject({ readAt: null })
    await db.$transaction((tx) => saveHidden(id, null, tx))
    expect(await openNotice(reader, hiddenId, now)).toBe(`/praksis/${slug}`)
  })

  it('counts nothing for one whose last role was taken away', async () => {
    const reader = await savedMember('reader', '657')
    const { id } = await savedPractice(await savedMember('editor'), { visibility: 'municipalities' })
    await told([aNotice(reader.userId, { about: `practice:${id}` })], now)
    expect(await countUnread({ ...reader, memberships: new Map() })).toBe(0)
  })

  it('is nobody else’s: another’s notice is not there', async () => {
    const [user, other] = [await savedUser(), await savedUser()]
    await told([aNotice(user.userId)], now)
    const { id } = await db.notification.findFirstOrThrow()
    await expect(openNotice(other, id, now)).rejects.toMatchObject(notFound)
    await expect(openNotice(other, 'ingen-id', now)).rejects.toMatchObject(notFound)
    expect(await readInbox(other, 1)).toMatchObject({ count: 0, unread: 0, pages: 1, notices: [] })
    await saveRead(other.userId, 'all', now)
    expect(await countUnread(user)).toBe(1)
  })

  it('marks what is opened as read, and all when asked, but not what came meanwhile', async () => {
    const user = await savedUser()
    await told([aNotice(user.userId), aNotice(user.userId)], now)
    const [one] = await db.notification.findMany()
    expect(await openNotice(user, one?.id ?? '', now)).toBe('/konto')
    expect(await countUnread(user)).toBe(1)
    await told([aNotice(user.userId)], new Date(now.getTime() + 1))
    await saveRead(user.userId, 'all', now)
    expect(await countUnread(user)).toBe(1)
  })

  it('asks the database as often for one as for fifty', async () => {
    const user = await savedUser()
    const { id } = await savedPractice(await savedMember('editor'))
    const some = (count: number) =>
      Array.from({ length: count }, () => aNotice(user.userId, { about: `practice:${id}` }))
    await told(some(1), now)
    const few = await queriesOf(() => readInbox(user, 1))
    expect(few).toBeGreaterThan(2)
    await told(some(49), now)
    expect(await queriesOf(() => readInbox(user, 1))).toBe(few)
  })

  it('is kept for a year', async () => {
    const user = await savedUser()
    await told([aNotice(user.userId)], now)
    await removeOldNotifications(now)
    expect(await countUnread(user)).toBe(1)
    await removeOldNotifications(new Date(now.getTime() + 1))
    expect(await countUnread(user)).toBe(0)
  })
})

describe('choosing what to get mail about', () => {
  it('holds for the items chosen, and leaves the others as they were', async () => {
    const user = await savedUser()
    await saveChoices(user, { language: 'en', mentions: 'weekly' })
    await saveChoices(user, { language: 'en', threads: 'at-once' })
    const { findChoices } = await import('~/notifications/choice-store.server')
    const choices = await findChoices(user.userId)
    expect(choices?.language).toBe('en')
    expect(['mentions', 'threads', 'uptake'].map((item) => choices?.frequencyOf(item as 'mentions'))).toEqual([
      'weekly',
      'at-once',
      'daily',
    ])
  })

  it('cannot turn off what moderation decides', async () => {
    const user = await savedUser()
    await saveChoices(user, { language: 'da', moderation: 'never' })
    expect(await db.notificationChoice.count()).toBe(0)
  })
})

describe('a link that ends mails', () => {
  const secret = 'abcdefghijklmnopqrstuvwx'

  it('ends one item for the one it was sent to, without a log-in, once and twice', async () => {
    const [user, other] = [await savedUser(), await savedUser()]
    await db.user.update({ where: { id: user.userId }, data: { unsubscribeKey: secret } })
    const key = unsubscribeKeyFor(secret, 'mentions')
    expect(await readEnding(key)).toBe('mentions')
    expect(await db.notificationChoice.count()).toBe(0)
    expect(await unsubscribe(key)).toBe('mentions')
    expect(await unsubscribe(key)).toBe('mentions')
    await told([aNotice(user.userId), aNotice(other.userId)], now)
    expect(await db.outboxMail.findMany({ select: { userId: true } })).toEqual([{ userId: other.userId }])
  })

  it('in the digest ends what comes daily or weekly, and nothing else', async () => {
    const user = await savedUser()
    await db.user.update({ where: { id: user.userId }, data: { unsubscribeKey: secret } })
    await unsubscribe(unsubscribeKeyFor(secret, 'digest'))
    const ended = await db.notificationChoice.findMany({ where: { frequency: 'NEVER' }, select: { item: true } })
    expect(ended.map(({ item }) => item).sort()).toEqual(
      ['moderation-work', 'new-practices', 'peer-questions', 'plans', 'threads', 'uptake', 'weak-indicators'].sort(),
    )
  })

  it('that is wrong, or its owner has left, ends nothing and says so', async () => {
    const user = await savedUser()
    await db.user.update({ where: { id: user.userId }, data: { unsubscribeKey: secret } })
    for (const wrong of ['', 'x', `${secret}.moderation`, `${secret}.alt`, secret, `${'y'.repeat(24)}.mentions`]) {
      expect(await readEnding(wrong)).toBeNull()
      expect(await unsubscribe(wrong)).toBeNull()
    }
    await saveAnonymous(user.userId, now)
    expect(await unsubscribe(unsubscribeKeyFor(secret, 'mentions'))).toBeNull()
    expect(await db.notificationChoice.count()).toBe(0)
  })
})
