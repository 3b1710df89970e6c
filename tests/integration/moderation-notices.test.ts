import { beforeEach, describe, expect, it } from 'vitest'
import { anonymiseUser } from '~/accounts/anonymise-user.server'
import { forgetName } from '~/dialogue/forget-name.server'
import { forgetReporters } from '~/moderation/forget-reporters.server'
import { readReceipt } from '~/moderation/read-receipt.server'
import { reportIllegal } from '~/moderation/report-illegal.server'
import { verifyLog } from '~/moderation/verify-log.server'
import { db } from '~/platform/database.server'
import { savedPost, savedThread } from '../factories/dialogue'
import { decideAs } from '../factories/moderation'
import { savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const from: { network: string; language: 'da' } = { network: '192.0.2.7', language: 'da' }
const notice = {
  address: '/praksis/findes-ikke',
  text: 'Billedet er taget i smug.',
  lawNamed: 'Straffelovens § 264 a',
  isChildAbuse: false,
  name: 'Bo Lind',
  email: 'bo@eksempel.example',
  goodFaith: true,
}

beforeEach(emptyDatabase)

async function sent(parts: Partial<typeof notice> = {}, network = from.network): Promise<string> {
  const answer = await reportIllegal({ ...notice, ...parts }, { ...from, network }, now)
  if (!answer.ok) throw new Error(answer.problem)
  return answer.value
}

describe('a notice of illegal content without log-in', () => {
  it('finds a text that a stranger can read, weighs nothing, and gives a receipt by page and mail', async () => {
    const { id, slug } = await savedPractice(await savedMember('editor'))
    const key = await sent({ address: `https://socialtindeks.example/praksis/${slug}` })
    const [row] = await db.report.findMany({ include: { case: true } })
    expect(row).toMatchObject({ origin: 'NOTICE', weight: 0, reporterId: null, case: { practiceId: id } })
    expect(JSON.stringify(row)).not.toContain(key)
    const { notice: shown, decision } = await readReceipt(key)
    expect(shown).toMatchObject({ text: notice.text, lawNamed: notice.lawNamed })
    expect(decision).toBeNull()
    expect(await db.outboxMail.findMany()).toMatchObject([
      { toAddress: notice.email, kind: 'report-received', path: `/kvittering/${key}`, slots: {} },
    ])
    await expect(readReceipt(`${key.slice(0, -1)}x`)).rejects.toMatchObject(notFound)
    await expect(readReceipt('x')).rejects.toMatchObject(notFound)
  })

  it('answers the same for what is hidden, private or not there', async () => {
    const editor = await savedMember('editor')
    const shared = await savedPractice(editor, { visibility: 'municipalities', title: 'Delt' })
    const hidden = await savedPractice(editor, { title: 'Skjult' })
    await db.practice.update({ where: { id: hidden.id }, data: { hiddenAt: now } })
    for (const slug of [shared.slug, hidden.slug, 'findes-ikke']) {
      const { notice: shown, decision } = await readReceipt(await sent({ address: `/praksis/${slug}` }))
      expect({ ...shown, address: '' }).toMatchObject({ address: '', text: notice.text })
      expect(decision).toBeNull()
    }
    expect(await db.moderationCase.count({ where: { practiceId: null } })).toBe(3)
  })

  it('shows the decision on the receipt, and mails it', async () => {
    const { slug } = await savedPractice(await savedMember('editor'))
    const key = await sent({ address: `/praksis/${slug}` })
    const { id: caseId } = await db.moderationCase.findFirstOrThrow()
    await decideAs(await savedUnionMember('moderator'), caseId, { outcome: 'keep', reason: 'Der er intet billede.' })
    expect((await readReceipt(key)).decision).toMatchObject({ outcome: 'keep', reason: 'Der er intet billede.' })
    const mail = await db.outboxMail.findFirstOrThrow({ where: { kind: 'report-decided' } })
    expect(mail).toMatchObject({ toAddress: notice.email, path: `/kvittering/${key}` })
  })

  it('is taken ten times an hour from one network', async () => {
    for (let count = 0; count < 10; count += 1) await sent()
    expect(await reportIllegal(notice, from, now)).toEqual({ ok: false, problem: 'limited' })
    await sent({}, '198.51.100.4')
    expect(await db.report.count()).toBe(11)
  })

  it('loses name and address a year after its case closed, and the log stays whole', async () => {
    const { slug } = await savedPractice(await savedMember('editor'))
    const key = await sent({ address: `/praksis/${slug}` })
    const { id: caseId } = await db.moderationCase.findFirstOrThrow()
    await decideAs(await savedUnionMember('moderator'), caseId, { outcome: 'keep' })
    expect(await forgetReporters(new Date('2027-03-01T12:00:00Z'))).toBe(0)
    expect(await forgetReporters(new Date('2027-03-03T12:00:00Z'))).toBe(1)
    expect(await forgetReporters(new Date('2027-03-03T12:00:00Z'))).toBe(0)
    expect(await db.report.findFirstOrThrow()).toMatchObject({
      reporterName: null,
      reporterEmail: null,
      receiptHash: null,
      text: notice.text,
    })
    expect(await db.outboxMail.count({ where: { toAddress: notice.email } })).toBe(0)
    await expect(readReceipt(key)).rejects.toMatchObject(notFound)
    expect((await verifyLog()).fault).toBeNull()
  })
})

describe('who leaves', () => {
  it('is forgotten in what others wrote, and what they wrote themselves stands without a name', async () => {
    const administrator = await savedUser({ isAdministrator: true })
    const leaver = await savedUser({ name: 'Inge Mikkelsen', roles: { '376': 'manager' } })
    const other = await savedUser({ name: 'Bo Lind', roles: { '175': 'manager' } })
    const threadId = await savedThread(other)
    const own = await savedPost(leaver, threadId, { text: 'Det virker.' })
    const naming = await savedPost(other, threadId, { text: 'Enig, @"Inge Mikkelsen", tak.' })
    await db.postMention.createMany({ data: [{ postId: naming.id, userId: leaver.userId }], skipDuplicates: true })
    await sent({ email: leaver.email, name: leaver.name })
    await anonymiseUser(administrator, leaver.userId, now, forgetName)
    const texts = await db.post.findMany({ where: { threadId }, select: { id: true, text: true } })
    expect(texts.find(({ id }) => id === own.id)?.text).toBe('Det virker.')
    expect(JSON.stringify(texts)).not.toContain('Inge')
    const user = await db.user.findUniqueOrThrow({
      where: { id: leaver.userId },
      include: { mentions: true, threadFollows: true, notifications: true, mails: true, roomMemberships: true },
    })
    expect(user).toMatchObject({ mentions: [], threadFollows: [], notifications: [], mails: [], roomMemberships: [] })
    expect(await db.report.count({ where: { reporterEmail: leaver.email } })).toBe(0)
    expect(await db.outboxMail.count({ where: { toAddress: leaver.email } })).toBe(0)
  })

  it('leaves the log and the decisions as they are', async () => {
    const administrator = await savedUser({ isAdministrator: true })
    const moderator = await savedUser({ name: 'Mona Friis', unionRole: 'moderator' })
    const { slug } = await savedPractice(await savedMember('editor'))
    await sent({ address: `/praksis/${slug}` })
    const { id: caseId } = await db.moderationCase.findFirstOrThrow()
    await decideAs(moderator, caseId)
    const before = await verifyLog()
    await anonymiseUser(administrator, moderator.userId, now, forgetName)
    expect(await verifyLog()).toEqual(before)
    const decision = await db.moderationDecision.findFirstOrThrow({ include: { moderator: true } })
    expect(decision.moderator?.name).toBe('Anonym')
    expect(decision.reason).not.toBe('')
  })
})
