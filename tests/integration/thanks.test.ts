import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import type { WrittenText } from '~/platform/watch.server'
import { archivePractice } from '~/practices/archive-practice.server'
import { listOwn } from '~/practices/list-own.server'
import { findPracticeById, saveHidden } from '~/practices/practice-store.server'
import { readThanks } from '~/practices/thanks/read-thanks.server'
import { thankPractice } from '~/practices/thanks/thank-practice.server'
import {
  findReceivedThanks,
  listGivenThanks,
  listVisibleThanksIds,
  saveThanksHidden,
} from '~/practices/thanks/thanks-store.server'
import { withdrawThanks } from '~/practices/thanks/withdraw-thanks.server'
import { savedDraft, savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T12:00:00Z')
const notFound = { status: 404 }
const unwatched = async () => undefined
const words = { municipalityCode: '175', text: 'Vi har brugt jeres mødeskabelon.', notCpr: [] }

beforeEach(emptyDatabase)

async function thanked(slug: string, from: Awaited<ReturnType<typeof savedMember>>): Promise<string> {
  const answer = await thankPractice(from, slug, words, now, unwatched)
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value
}

describe('thanks', () => {
  it('are shown on the practice, told to those who wrote it, watched, logged, and counted for their municipality', async () => {
    const author = await savedUser({ roles: { '376': 'editor' } })
    const { slug, id } = await savedPractice(author)
    const from = await savedMember('contributor', '175')
    const seen: WrittenText[] = []
    const before = await findPublicVersion()
    const given = await thankPractice(from, slug, words, now, async (text) => void seen.push(text))
    if (!given.ok) throw new Error(given.problem.code)
    const practice = await findPracticeById(id)
    if (!practice) throw new Error('no practice')
    const read = await readThanks(null, practice)
    expect(read).toMatchObject({ mayThank: false, mayReport: false })
    expect(read.thanks).toMatchObject([{ municipalityCode: '175', text: words.text }])
    expect(seen).toEqual([{ kind: 'thanks', id: given.value, words: words.text, authorId: from.userId }])
    expect(await findPublicVersion()).not.toBe(before)
    const told = await db.notification.findMany({ where: { kind: 'practice-thanked' } })
    expect(told).toMatchObject([
      {
        userId: author.userId,
        about: `thanks:${given.value}`,
        slots: { municipality: 'Rødovre', title: 'Fast rådgiver i overgangen' },
      },
    ])
    expect(await db.auditEntry.count({ where: { deed: 'thank-practice' } })).toBe(1)
    const [own] = await listOwn(author)
    expect(own?.received).toMatchObject({ count: 1, newest: [{ text: words.text, practice: { slug } }] })
  })

  it('are one from each municipality', async () => {
    const { slug } = await savedPractice(await savedMember('editor'))
    const from = await savedMember('contributor', '175')
    await thanked(slug, from)
    const again = await Promise.all([1, 2].map(() => thankPractice(from, slug, words, now, unwatched)))
    expect(again.map((one) => !one.ok && one.problem.code)).toEqual(['already-thanked', 'already-thanked'])
    expect(await db.thanks.count()).toBe(1)
  })

  it('are not for one’s own, nor by those who do not speak for the municipality, nor for what one may not see', async () => {
    const author = await savedMember('editor')
    const { slug } = await savedPractice(author, { visibility: 'municipalities' })
    const refused = [
      { who: author, code: '376' },
      { who: await savedMember('reader', '175'), code: '175' },
      { who: await savedMember('editor', '461'), code: '175' },
      { who: await savedUnionMember('staff'), code: '175' },
      { who: { ...(await savedMember('editor', '175')), suspended: true }, code: '175' },
      { who: await savedMember('editor', '175'), code: '999' },
    ]
    for (const { who, code } of refused) {
      const attempt = thankPractice(who, slug, { ...words, municipalityCode: code }, now, unwatched)
      await expect(attempt).rejects.toMatchObject(notFound)
    }
    const draft = await savedDraft(author)
    const from = await savedMember('editor', '175')
    await expect(thankPractice(from, draft.slug, words, now, unwatched)).rejects.toMatchObject(notFound)
    expect(await db.thanks.count()).toBe(0)
  })

  it('name nobody', async () => {
    const { slug } = await savedPractice(await savedMember('editor'))
    const from = await savedMember('editor', '175')
    const named = { ...words, text: 'Ring til os på 23 45 67 89 om 0102031234' }
    const refused = await thankPractice(from, slug, named, now, unwatched)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'personal-data' } })
    const waved = { ...words, text: 'Rapport 0102031234 hjalp os', notCpr: ['text:1:9'] }
    expect((await thankPractice(from, slug, waved, now, unwatched)).ok).toBe(true)
    const [entry] = await db.auditEntry.findMany({ where: { deed: 'say-not-cpr' }, select: { details: true } })
    expect(entry?.details).toEqual({ text: 1 })
  })

  it('can be taken back by the municipality that gave them, and be given again', async () => {
    const { slug, id } = await savedPractice(await savedMember('editor'))
    const from = await savedMember('contributor', '175')
    await thanked(slug, from)
    await expect(withdrawThanks(await savedMember('manager', '461'), slug, '175')).rejects.toMatchObject(notFound)
    const colleague = await savedMember('contributor', '175')
    expect(await withdrawThanks(colleague, slug, '175')).toEqual({ ok: true, value: null })
    expect(await withdrawThanks(colleague, slug, '175')).toMatchObject({ problem: 'not-thanked' })
    expect(await listGivenThanks(id, ['175'])).toEqual([])
    await thanked(slug, from)
  })
})

describe('hidden thanks', () => {
  it('are gone for everybody but their own municipality and the moderators, and stay', async () => {
    const author = await savedMember('editor')
    const { slug, id } = await savedPractice(author)
    const from = await savedMember('contributor', '175')
    const thanksId = await thanked(slug, from)
    const reader = await savedMember('reader', '461')
    const moderator = await savedUnionMember('moderator')
    const seenBy = () =>
      Promise.all([author, from, reader, moderator].map((who) => listVisibleThanksIds(who, [thanksId])))
    expect((await seenBy()).map((ids) => ids.length)).toEqual([1, 1, 1, 1])
    await saveThanksHidden(thanksId, now, db)
    expect((await seenBy()).map((ids) => ids.length)).toEqual([0, 1, 0, 1])
    const practice = await findPracticeById(id)
    expect(practice && (await readThanks(author, practice)).thanks).toEqual([])
    expect(await findReceivedThanks('376', 3)).toEqual({ count: 0, newest: [] })
    expect(await listGivenThanks(id, ['175'])).toMatchObject([{ hidden: true }])
    expect(await withdrawThanks(from, slug, '175')).toMatchObject({ problem: 'not-thanked' })
    expect(await thankPractice(from, slug, words, now, unwatched)).toMatchObject({
      problem: { code: 'already-thanked' },
    })
    await saveThanksHidden(thanksId, null, db)
    expect((await findReceivedThanks('376', 3)).count).toBe(1)
  })

  it('are those of a practice that is hidden or taken down', async () => {
    const author = await savedMember('editor')
    const { slug, id } = await savedPractice(author)
    const thanksId = await thanked(slug, await savedMember('contributor', '175'))
    const reader = await savedMember('reader', '461')
    await saveHidden(id, now, db)
    expect(await listVisibleThanksIds(reader, [thanksId, 'x'])).toEqual([])
    expect((await findReceivedThanks('376', 3)).count).toBe(0)
    await saveHidden(id, null, db)
    await archivePractice(author, slug, now)
    expect(await listVisibleThanksIds(reader, [thanksId])).toEqual([])
  })
})
