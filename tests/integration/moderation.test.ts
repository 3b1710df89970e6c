import { Client } from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '~/accounts/actor'
import { decideCase } from '~/moderation/decide-case.server'
import type { CaseDecision } from '~/moderation/decision-form'
import { findHidingReason } from '~/moderation/decision-store.server'
import { readCase } from '~/moderation/read-case.server'
import { readQueue } from '~/moderation/read-queue.server'
import { readStatement } from '~/moderation/read-statement.server'
import { releaseCase } from '~/moderation/release-case.server'
import { reportText } from '~/moderation/report-text.server'
import { takeCase } from '~/moderation/take-case.server'
import { watchText } from '~/moderation/watch-text.server'
import { db, inTransaction } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { readPractice } from '~/practices/read-practice.server'
import { aDecision, aReportedPractice, decideAs, openCaseOf, report } from '../factories/moderation'
import { savedDraft, savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const waiting = { filter: 'waiting', kind: null, page: 1 } as const

beforeEach(emptyDatabase)

describe('reporting', () => {
  it('takes anybody logged in who can read the text, once until it is decided', async () => {
    const { ref, reporter, moderator } = await aReportedPractice()
    expect(await reportText(reporter, ref, report, now)).toEqual({ ok: false, problem: 'reported-already' })
    await decideAs(moderator, await openCaseOf(ref), { outcome: 'keep' })
    expect(await reportText(reporter, ref, report, now)).toEqual({ ok: true, value: null })
    expect((await readQueue(moderator, waiting)).count).toBe(1)
  })

  it('gives nothing away of what the reporter does not see', async () => {
    const editor = await savedMember('editor')
    const shared = await savedPractice(editor, { visibility: 'municipalities' })
    const draft = await savedDraft(editor)
    const row = await db.practice.findUniqueOrThrow({ where: { slug: draft.slug } })
    const outsider: Person = { ...(await savedMember('reader')), memberships: new Map() }
    const of = (id: string) => ({ kind: 'practice', id }) as const
    await expect(reportText(outsider, of(shared.id), report, now)).rejects.toMatchObject(notFound)
    await expect(reportText(editor, of(row.id), report, now)).rejects.toMatchObject(notFound)
    await expect(reportText(editor, of(outsider.userId), report, now)).rejects.toMatchObject(notFound)
  })

  it('leaves the text out of the audit log, and gives a receipt', async () => {
    const { reporter } = await aReportedPractice()
    const entries = await db.auditEntry.findMany({ where: { deed: 'report-text' } })
    expect(entries).toMatchObject([{ details: { reason: 'offensive', kind: 'practice' } }])
    const told = await db.notification.findMany({ where: { userId: reporter.userId } })
    expect(told).toMatchObject([{ kind: 'report-received', slots: {} }])
  })

  it('hides by itself when enough weighted reports come from different places, and tells the author so', async () => {
    const { ref, slug, editor } = await aReportedPractice()
    await reportText(await savedUser({ roles: { '563': 'reader' } }), ref, report, now)
    await reportText(await savedUser({ roles: { '563': 'reader' } }), ref, report, now)
    await reportText(await savedUser({ roles: { '101': 'reader' } }), ref, report, now)
    expect(await readPractice(null, slug)).toMatchObject({ hidden: false })
    await reportText(await savedUser({ roles: { '461': 'reader' } }), ref, report, now)
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
    const caseId = await openCaseOf(ref)
    const row = await db.moderationCase.findUniqueOrThrow({ where: { id: caseId }, include: { decisions: true } })
    expect(row).toMatchObject({ state: 'OPEN', autoHiddenAt: now, decisions: [{ automated: true, outcome: 'HIDE' }] })
    const statement = await readStatement(editor, row.decisions[0]?.id ?? '', now)
    expect(statement).toMatchObject({ as: 'author', mayAppeal: true, decision: { automated: true } })
    const moderator = await savedUnionMember('moderator')
    expect((await readCase(moderator, caseId)).possible.slice(0, 2)).toEqual(['show', 'hide'])
  })

  it('does not hide what somebody calls criticism, nor for moderators who report', async () => {
    const { ref, slug } = await aReportedPractice()
    await reportText(await savedUser({ unionRole: 'moderator' }), ref, report, now)
    await reportText(await savedUser({ roles: { '101': 'reader' } }), ref, { ...report, isCriticism: true }, now)
    for (const code of ['461', '851', '751']) {
      await reportText(await savedUser({ roles: { [code]: 'reader' } }), ref, report, now)
    }
    expect(await readPractice(null, slug)).toMatchObject({ hidden: false })
  })
})

describe('deciding', () => {
  it('hides with reasons for those who wrote, shows again, and keeps every decision', async () => {
    const { slug, id, ref, editor, reporter, moderator } = await aReportedPractice()
    const caseId = await openCaseOf(ref)
    const before = await findPublicVersion()
    expect(await decideAs(moderator, caseId, { outcome: 'hide' })).toEqual({ ok: true, value: 'decided' })
    expect(await findPublicVersion()).not.toBe(before)
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
    await expect(readPractice(reporter, slug)).rejects.toMatchObject(notFound)
    expect(await readPractice(editor, slug)).toMatchObject({ hidden: true })
    expect(await readPractice(moderator, slug)).toMatchObject({ hidden: true })
    expect(await findHidingReason(id)).toMatchObject({ reason: aDecision.reason })
    expect(await decideAs(moderator, caseId, { outcome: 'hide' })).toEqual({ ok: false, problem: 'not-possible' })
    expect(await decideAs(moderator, caseId, { outcome: 'show' })).toMatchObject({ ok: true })
    expect(await readPractice(null, slug)).toMatchObject({ hidden: false })
    expect((await readCase(moderator, caseId)).decisions.map(({ outcome }) => outcome)).toEqual(['show', 'hide'])
  })

  it('gives the author a statement of reasons and the reporter the outcome, and nobody else', async () => {
    const { ref, editor, reporter, moderator } = await aReportedPractice()
    await decideAs(moderator, await openCaseOf(ref), { outcome: 'hide' })
    const { id } = await db.moderationDecision.findFirstOrThrow()
    expect(await readStatement(editor, id, now)).toMatchObject({
      as: 'author',
      mayAppeal: true,
      decision: { facts: aDecision.facts, ground: 'rules', groundText: 'citizen-data', automated: false },
    })
    expect(await readStatement(reporter, id, now)).toMatchObject({ as: 'reporter', mayAppeal: false })
    await expect(readStatement(await savedMember('reader'), id, now)).rejects.toMatchObject(notFound)
    await expect(readStatement(editor, 'nonsense', now)).rejects.toMatchObject(notFound)
    const kinds = await db.notification.findMany({ where: { about: `decision:${id}` }, orderBy: { kind: 'asc' } })
    expect(kinds.map(({ kind, userId }) => [kind, userId])).toEqual([
      ['report-decided', reporter.userId],
      ['statement-of-reasons', editor.userId],
    ])
  })

  it('asks for an edit, and comes back when the text is edited', async () => {
    const { ref, id, moderator } = await aReportedPractice()
    const caseId = await openCaseOf(ref)
    await decideAs(moderator, caseId, { outcome: 'ask-edit' })
    expect((await readCase(moderator, caseId)).moderationCase.state).toBe('awaits-edit')
    const text = { kind: 'practice', id, words: 'Nu uden navne', authorId: null } as const
    await inTransaction((tx) => watchText(text, now, tx))
    const file = await readCase(moderator, caseId)
    expect(file.moderationCase.state).toBe('open')
  })

  it('locks a practice and opens it again', async () => {
    const { ref, id, moderator } = await aReportedPractice()
    const caseId = await openCaseOf(ref)
    await decideAs(moderator, caseId, { outcome: 'lock' })
    expect((await db.practice.findUniqueOrThrow({ where: { id } })).lockedAt).toEqual(now)
    await decideAs(moderator, caseId, { outcome: 'unlock' })
    expect((await db.practice.findUniqueOrThrow({ where: { id } })).lockedAt).toBeNull()
  })

  it('suspends an author until a day that comes, and no other', async () => {
    const { ref, editor, moderator } = await aReportedPractice()
    const caseId = await openCaseOf(ref)
    const past = { outcome: 'suspend', suspendedUntil: new Date('2026-03-01T22:00:00Z') } as const
    expect(await decideAs(moderator, caseId, past)).toEqual({ ok: false, problem: 'suspend-into-future' })
    const suspendedUntil = new Date('2026-04-01T22:00:00Z')
    await decideAs(moderator, caseId, { outcome: 'suspend', suspendedUntil })
    expect((await db.user.findUniqueOrThrow({ where: { id: editor.userId } })).suspendedUntil).toEqual(suspendedUntil)
    expect(await db.user.count({ where: { suspendedUntil: { not: null } } })).toBe(1)
    expect(await db.notification.count({ where: { kind: 'suspended', userId: editor.userId } })).toBe(1)
  })

  it('is for moderators, and never about what they wrote, reported or have an interest in', async () => {
    const { ref, editor, reporter, moderator } = await aReportedPractice()
    const caseId = await openCaseOf(ref)
    for (const other of [editor, reporter, await savedUnionMember('staff')]) {
      await expect(readCase(other, caseId)).rejects.toMatchObject(notFound)
    }
    const keep = { outcome: 'keep' } as const
    expect(await decideAs({ ...editor, unionRole: 'moderator' }, caseId, keep)).toMatchObject({ problem: 'own-case' })
    expect(await decideAs({ ...reporter, isAdministrator: true }, caseId, keep)).toMatchObject({ problem: 'own-case' })
    await takeCase(moderator, caseId, { hasInterest: true, text: 'Min søsters sted' }, now)
    // Who has said so once can't take it back.
    expect(await decideAs(moderator, caseId, keep)).toMatchObject({ problem: 'interest' })
    const administrator: Person = { ...(await savedMember('reader')), isAdministrator: true }
    expect(await decideAs(administrator, caseId, keep)).toMatchObject({ ok: true })
  })

  it('waits for the word on interests, and for whoever has the case in hand', async () => {
    const { ref, moderator } = await aReportedPractice()
    const caseId = await openCaseOf(ref)
    const decision: CaseDecision = { ...aDecision, outcome: 'keep', seenVersion: 1 }
    expect(await decideCase(moderator, caseId, decision, now)).toEqual({ ok: false, problem: 'undeclared' })
    await takeCase(moderator, caseId, { hasInterest: false, text: '' }, now)
    const other = await savedUnionMember('moderator')
    const taken = await takeCase(other, caseId, { hasInterest: false, text: '' }, now)
    expect(taken).toEqual({ ok: false, problem: 'claimed-by-someone-else' })
    expect(await decideCase(other, caseId, decision, now)).toEqual({ ok: false, problem: 'claimed-by-someone-else' })
    const later = new Date(now.getTime() + 31 * 60_000)
    expect(await takeCase(other, caseId, { hasInterest: false, text: '' }, later)).toMatchObject({ ok: true })
    await releaseCase(moderator, caseId, later)
    expect((await readCase(other, caseId)).moderationCase.claimedById).toBe(other.userId)
    await releaseCase(other, caseId, later)
    expect((await readCase(other, caseId)).moderationCase.claimedById).toBeNull()
  })

  it('tells the slower of two moderators, and leaves a report that came meanwhile open', async () => {
    const { ref, moderator } = await aReportedPractice()
    const caseId = await openCaseOf(ref)
    const other = await savedUnionMember('moderator')
    await takeCase(other, caseId, { hasInterest: false, text: '' }, now)
    await releaseCase(other, caseId, now)
    const seen = await readCase(moderator, caseId)
    await reportText(await savedMember('reader', '101'), ref, report, now)
    const reportIds = seen.reports.map(({ id }) => id)
    expect(await decideAs(moderator, caseId, { outcome: 'keep', reportIds })).toMatchObject({ ok: true })
    expect((await readCase(moderator, caseId)).moderationCase.state).toBe('open')
    const late: CaseDecision = { ...aDecision, outcome: 'keep', reportIds, seenVersion: seen.moderationCase.version }
    expect(await decideCase(other, caseId, late, now)).toEqual({ ok: false, problem: 'decided-by-someone-else' })
    const { version } = (await readCase(moderator, caseId)).moderationCase
    const both = await Promise.all(
      [moderator, other].map((one) => decideCase(one, caseId, { ...aDecision, seenVersion: version }, now)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.moderationDecision.count({ where: { outcome: 'HIDE' } })).toBe(1)
  })

  it('does not open unknown cases', async () => {
    const moderator = await savedUnionMember('moderator')
    for (const id of ['nonsense', '01900000-0000-7000-8000-000000000009']) {
      await expect(readCase(moderator, id)).rejects.toMatchObject(notFound)
    }
  })
})

describe('the queue', () => {
  it('shows what waits, the longest first, and then what is closed', async () => {
    const first = await aReportedPractice()
    const second = await aReportedPractice()
    const ids = [await openCaseOf(first.ref), await openCaseOf(second.ref)]
    const { moderator } = first
    expect((await readQueue(moderator, waiting)).cases.map(({ id }) => id)).toEqual(ids)
    await decideAs(moderator, ids[0] ?? '', { outcome: 'keep' })
    expect((await readQueue(moderator, waiting)).cases.map(({ id }) => id)).toEqual([ids[1]])
    const closed = await readQueue(moderator, { ...waiting, filter: 'closed' })
    expect(closed.cases).toMatchObject([{ id: ids[0], openReports: 0, hidden: false, state: 'closed' }])
    expect((await readQueue(moderator, { ...waiting, kind: 'post' })).count).toBe(0)
  })

  it('asks as many questions of the database for many cases as for one', async () => {
    const { moderator } = await aReportedPractice()
    const one = await countQueries(() => readQueue(moderator, waiting))
    for (let more = 0; more < 4; more += 1) await aReportedPractice()
    expect(await countQueries(() => readQueue(moderator, waiting))).toBe(one)
  })
})

/** How many statements a piece of work sends. */
async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(Client.prototype, 'query')
  await work()
  const { length } = sent.mock.calls
  sent.mockRestore()
  return length
}
