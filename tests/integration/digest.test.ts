import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { MunicipalRole } from '~/accounts/actor'
import { makeDigests } from '~/digest/make-digests.server'
import { previewDigest } from '~/digest/preview-digest.server'
import { tellOfNews } from '~/digest/tell-of-news.server'
import { visibleAbouts } from '~/digest/visible-abouts.server'
import { writeDigest } from '~/digest/write-digest.server'
import { saveFrequencies } from '~/notifications/choice-store.server'
import { saveRead } from '~/notifications/inbox-store.server'
import { sendMails } from '~/notifications/send-mails.server'
import { db, inTransaction } from '~/platform/database.server'
import type { Letter, Post } from '~/platform/mail/post'
import { saveHidden } from '~/practices/practice-store.server'
import { savedThread } from '../factories/dialogue'
import { aNotice, told } from '../factories/notices'
import { savedMember, savedPractice } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { savedWeakEdition } from '../factories/weak-edition'
import { emptyDatabase } from './empty-database'

/** Half past seven in Denmark, on a Monday and the day after. */
const monday = new Date('2026-11-23T06:30:00Z')
const tuesday = new Date('2026-11-24T06:30:00Z')
const night = new Date('2026-11-22T20:00:00Z')

beforeEach(emptyDatabase)

/** Sends what waits, into a list. */
async function sent(at: Date): Promise<Letter[]> {
  const letters: Letter[] = []
  const post: Post = {
    deliver: async (letter) => {
      letters.push(letter)
      return { kind: 'accepted' }
    },
    rest: () => {},
  }
  const visible = visibleAbouts(() => at)
  const writers = { digest: writeDigest(visible) }
  const rest = { siteAddress: 'https://a.example', messageDomain: 'a.example', tell: () => {}, stopping: () => false }
  await sendMails({ post, visible, writers, ...rest }, () => at)
  return letters
}

/** Somebody with a role that the database knows. */
const aMember = (role: MunicipalRole, code: string) => savedUser({ roles: { [code]: role } })

const kinds = async (userId: string) =>
  (await db.notification.findMany({ where: { userId }, orderBy: { kind: 'asc' } })).map(({ kind }) => kind)

describe('the digest', () => {
  it('gathers what was chosen daily, once a person and day, and nothing else', async () => {
    const user = await savedUser({ name: 'Kim Jensen' })
    const notices = [
      aNotice(user.userId, { kind: 'thread-reply', slots: { person: 'Bo', title: 'Tovholder' }, path: '/dialog/1' }),
      aNotice(user.userId, { kind: 'weak-indicator-moved', slots: {} }),
      aNotice(user.userId, { kind: 'mentioned' }),
    ]
    await told(notices, new Date('2026-11-23T20:00:00Z'))
    await db.outboxMail.deleteMany()
    expect(await makeDigests(tuesday)).toEqual({ made: 1 })
    expect(await makeDigests(tuesday)).toEqual({ made: 0 })
    const [letter, ...others] = await sent(tuesday)
    expect(others).toEqual([])
    expect(letter?.text).toContain('Hej Kim Jensen')
    expect(letter?.text).toContain('Bo har svaret i samtalen »Tovholder«')
    expect(letter?.text).toContain('https://a.example/dialog/1')
    expect(letter?.text).not.toMatch(/flyttet sig|nævnt dig/)
    expect(letter?.unsubscribeUrl).toMatch(/\/afmeld\/[\w-]{24}\.digest$/)
  })

  it('has what was chosen weekly on Mondays, in the same mail', async () => {
    const user = await savedUser()
    const reply = aNotice(user.userId, { kind: 'thread-reply' })
    await told([reply, aNotice(user.userId, { kind: 'peer-question' })], night)
    expect(await makeDigests(monday)).toEqual({ made: 1 })
    const [letter] = await sent(monday)
    expect(letter?.text).toMatch(/SPØRGSMÅL FRA ANDRE KOMMUNER[\s\S]*SAMTALER, DU FØLGER/)
    expect(await db.digestRun.findMany({ select: { period: true }, orderBy: { period: 'asc' } })).toEqual([
      { period: '2026-11-23' },
      { period: '2026-W48' },
    ])
  })

  it('is not made where there is nothing to tell, before seven, or at weekends', async () => {
    const user = await savedUser()
    expect(await makeDigests(monday)).toEqual({ made: 0 })
    await told([aNotice(user.userId, { kind: 'thread-reply' })], night)
    expect(await makeDigests(new Date('2026-11-23T05:30:00Z'))).toEqual({ made: 0 })
    await saveRead(user.userId, 'all', monday)
    expect(await makeDigests(monday)).toEqual({ made: 0 })
    expect(await db.outboxMail.count()).toBe(0)
  })

  it('leaves what happened after seven for the next morning, however late it runs', async () => {
    const user = await savedUser()
    await told([aNotice(user.userId, { kind: 'thread-reply' })], new Date('2026-11-23T06:00:01Z'))
    expect(await makeDigests(new Date('2026-11-23T18:00:00Z'))).toEqual({ made: 0 })
    expect(await makeDigests(tuesday)).toEqual({ made: 1 })
  })

  it('made by two processes at once is one mail', async () => {
    const user = await savedUser()
    await told([aNotice(user.userId, { kind: 'thread-reply' })], night)
    const runs = await Promise.all([makeDigests(monday), makeDigests(monday)])
    expect(runs.map(({ made }) => made).sort()).toEqual([0, 1])
    expect(await db.outboxMail.count()).toBe(1)
  })

  it('follows each person’s own choices, and never brings back what is old', async () => {
    const user = await savedUser()
    await saveFrequencies(user.userId, { threads: 'never', mentions: 'daily' })
    await told([aNotice(user.userId, { kind: 'thread-reply' }), aNotice(user.userId)], night)
    await makeDigests(monday)
    expect(await db.notification.findMany({ where: { mailedAt: { not: null } }, select: { kind: true } })).toEqual([
      { kind: 'mentioned' },
    ])
    await saveFrequencies(user.userId, { threads: 'daily' })
    expect(await makeDigests(new Date(monday.getTime() + 14 * 86_400_000))).toEqual({ made: 0 })
  })

  it('says nothing of what was hidden between making and sending, and is not sent when that was all', async () => {
    const [one, other] = [await savedMember('reader', '657'), await savedMember('reader', '657')]
    const { id } = await savedPractice(await savedMember('editor'), { title: 'Den skjulte' })
    await db.outboxMail.deleteMany()
    const practice = {
      kind: 'new-practice-for-weak',
      about: `practice:${id}`,
      slots: { title: 'Den skjulte' },
    } as const
    await told(
      [one, other].map(({ userId }) => aNotice(userId, practice)),
      night,
    )
    await told([aNotice(other.userId, { kind: 'peer-question', slots: { title: 'Den synlige' } })], night)
    expect(await makeDigests(monday)).toMatchObject({ made: 2 })
    await inTransaction((tx) => saveHidden(id, monday, tx))
    const letters = await sent(monday)
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain('Den synlige')
    expect(letters[0]?.text).not.toContain('Den skjulte')
    expect(await db.outboxMail.count({ where: { state: 'DROPPED', userId: one.userId } })).toBe(1)
  })

  it('can be seen before it comes: the same words, and nothing is marked', async () => {
    const user = await savedUser()
    await told([aNotice(user.userId, { kind: 'thread-reply', slots: { person: 'Bo', title: 'T' } })], night)
    for (let time = 0; time < 2; time += 1) {
      expect(await previewDigest(user, 'da', night)).toMatchObject([
        { part: 'replies', lines: [{ text: 'Bo har svaret i samtalen »T«, som du følger.', path: '/konto' }], more: 0 },
      ])
    }
    await saveRead(user.userId, 'all', monday)
    expect(await previewDigest(user, 'da', monday)).toEqual([])
  })

  it('asks the database as often for one person as for fifty', async () => {
    const queries = async (at: Date) => {
      const query = vi.spyOn(pg.Client.prototype, 'query')
      await makeDigests(at)
      const count = query.mock.calls.length
      query.mockRestore()
      return count
    }
    const people = await Promise.all(Array.from({ length: 50 }, () => savedUser()))
    await told([aNotice(people[0]?.userId ?? '', { kind: 'thread-reply' })], night)
    const forOne = await queries(monday)
    await told(
      people.map(({ userId }) => aNotice(userId, { kind: 'thread-reply' })),
      new Date('2026-11-23T20:00:00Z'),
    )
    expect(await queries(new Date('2026-11-30T06:30:00Z'))).toBe(forOne)
    expect(await db.outboxMail.count({ where: { kind: 'digest' } })).toBe(51)
  })
})

describe('news that nobody addressed to anybody', () => {
  const longAgo = new Date('2020-01-01T00:00:00Z')

  it('a new practice is told where something it aims at is weak, not to those who wrote it, once', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const [weak, writer, elsewhere] = [
      await aMember('reader', '376'),
      await aMember('editor', '175'),
      await aMember('reader', '461'),
    ]
    const { id, slug } = await savedPractice(writer, { indicatorIds: ['a3', 'a0'], now: night })
    await savedPractice(writer, { indicatorIds: ['a3'], now: night })
    await db.notification.deleteMany()
    for (let time = 0; time < 2; time += 1) await tellOfNews(night, monday)
    expect(await db.notification.findMany({ where: { userId: weak.userId } })).toMatchObject([
      { kind: 'new-practice-for-weak', about: `practice:${id}`, path: `/praksis/${slug}`, createdAt: monday },
    ])
    expect(await kinds(elsewhere.userId)).toEqual([])
    expect(await kinds(writer.userId)).toEqual([])
  })

  it('an old, hidden or unpublished practice is not told of', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const weak = await aMember('reader', '376')
    const writer = await aMember('editor', '175')
    await savedPractice(writer, { indicatorIds: ['a0'], now: new Date('2026-10-01T12:00:00Z') })
    const hidden = await savedPractice(writer, { indicatorIds: ['a0'], now: night })
    await inTransaction((tx) => saveHidden(hidden.id, night, tx))
    await tellOfNews(night, monday)
    expect(await kinds(weak.userId)).toEqual([])
  })

  it('a weak indicator that moved is told in its municipality, with both figures, once an edition', async () => {
    await savedWeakEdition({ weakCount: 2, period: '2020' })
    await savedWeakEdition({ weakCount: 1, period: '2022', values: { a1: 98.5 } })
    const [mine, elsewhere] = [await aMember('reader', '376'), await aMember('reader', '461')]
    for (let time = 0; time < 2; time += 1) await tellOfNews(longAgo, monday)
    expect(await db.notification.findMany({ where: { userId: mine.userId } })).toMatchObject([
      {
        kind: 'weak-indicator-moved',
        about: 'indicator:a1',
        path: '/indikatorer/a1?kommune=376',
        slots: { before: 1, after: 98.5, unit: 'pct.', municipality: 'Guldborgsund' },
      },
    ])
    expect(await kinds(elsewhere.userId)).toEqual([])
    const [section] = await previewDigest(mine, 'da', monday)
    expect(section?.lines[0]?.text).toMatch(/i Guldborgsund har flyttet sig fra 1 til 98,5 \(pct\.\) i /)
  })

  it('an edition that came out before is no news', async () => {
    await savedWeakEdition({ weakCount: 2, period: '2020' })
    await savedWeakEdition({ weakCount: 0, period: '2022' })
    const mine = await aMember('reader', '376')
    await tellOfNews(new Date(Date.now() + 60_000), new Date(Date.now() + 120_000))
    expect(await kinds(mine.userId)).toEqual([])
  })

  it('a question to all reaches those whose peer group the asker is in, once, and not those it was sent to', async () => {
    await savedWeakEdition({ weakCount: 0 })
    const asker = await aMember('editor', '376')
    const peers = await db.editionPeer.findMany({ where: { peerCode: '376' }, select: { municipalityCode: true } })
    const [near, sentTo] = peers.map(({ municipalityCode }) => municipalityCode)
    const far = await db.municipality.findFirstOrThrow({
      where: { code: { notIn: [...peers.map(({ municipalityCode }) => municipalityCode), '376'] } },
    })
    const heard = await aMember('editor', sentTo ?? '')
    const [like, unlike] = [await aMember('reader', near ?? ''), await aMember('reader', far.code)]
    const threadId = await savedThread(asker, { now: night, invited: [sentTo ?? ''] })
    const closed = await savedThread(asker, {
      now: night,
      audience: 'invited',
      invited: [sentTo ?? ''],
      title: 'Lukket',
    })
    const before = await kinds(heard.userId)
    for (let time = 0; time < 2; time += 1) await tellOfNews(night, monday)
    expect(await db.notification.findMany({ where: { userId: like.userId } })).toMatchObject([
      { kind: 'peer-question', about: `thread:${threadId}`, slots: { municipality: 'Guldborgsund' } },
    ])
    expect(await kinds(unlike.userId)).toEqual([])
    expect(await kinds(asker.userId)).not.toContain('peer-question')
    expect(await kinds(heard.userId)).toEqual(before)
    expect(await db.notification.count({ where: { kind: 'peer-question', about: `thread:${closed}` } })).toBe(0)
  })
})
