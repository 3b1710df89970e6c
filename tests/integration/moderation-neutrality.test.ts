import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '~/accounts/actor'
import { addCriticismMark } from '~/moderation/add-criticism-mark.server'
import { appealDecision } from '~/moderation/appeal-decision.server'
import { decideAppeal } from '~/moderation/decide-appeal.server'
import { drawSample } from '~/moderation/draw-sample.server'
import { addWatchedWord, takeOffWatchedWord } from '~/moderation/edit-watched-words.server'
import { listLogLines } from '~/moderation/log-store.server'
import { readCase } from '~/moderation/read-case.server'
import { readRejudgement } from '~/moderation/read-rejudgement.server'
import { readStatement } from '~/moderation/read-statement.server'
import { readTransparency } from '~/moderation/read-transparency.server'
import { rejudgeDecision } from '~/moderation/rejudge-decision.server'
import { listDrawn } from '~/moderation/sample-store.server'
import { secondDecision } from '~/moderation/second-decision.server'
import { takeCase } from '~/moderation/take-case.server'
import { verifyLog } from '~/moderation/verify-log.server'
import { watchText } from '~/moderation/watch-text.server'
import { listWatchedWords } from '~/moderation/watched-word-store.server'
import { db, inTransaction } from '~/platform/database.server'
import { readPractice } from '~/practices/read-practice.server'
import { aReportedPractice, decideAs, openCaseOf } from '../factories/moderation'
import { savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const none = { hasInterest: false, text: '' }
const wanted = { text: 'Navnet er opdigtet.', isCriticism: false }

beforeEach(emptyDatabase)

async function aDecidedPractice(outcome: 'hide' | 'keep' | 'suspend' = 'hide') {
  const reported = await aReportedPractice()
  const caseId = await openCaseOf(reported.ref)
  const suspendedUntil = outcome === 'suspend' ? new Date('2026-05-01T22:00:00Z') : null
  await decideAs(reported.moderator, caseId, { outcome, suspendedUntil })
  const { id: decisionId } = await db.moderationDecision.findFirstOrThrow({ where: { caseId } })
  return { ...reported, caseId, decisionId, other: await savedUnionMember('moderator') }
}

async function appealed(by: Person, decisionId: string): Promise<string> {
  await appealDecision(by, decisionId, wanted, now)
  return (await db.appeal.findFirstOrThrow({ where: { decisionId, appellantId: by.userId } })).id
}

describe('an appeal', () => {
  it('is decided by another, who overturns what was done', async () => {
    const { slug, caseId, decisionId, editor, moderator, other } = await aDecidedPractice()
    const appealId = await appealed(editor, decisionId)
    const overturn = { outcome: 'overturned', reason: 'Navnet er opdigtet.' } as const
    expect(await decideAppeal(moderator, appealId, overturn, now)).toEqual({ ok: false, problem: 'had-a-hand' })
    expect(await decideAppeal(other, appealId, overturn, now)).toEqual({ ok: false, problem: 'undeclared' })
    await takeCase(other, caseId, none, now)
    expect(await decideAppeal(other, appealId, overturn, now)).toEqual({ ok: true, value: null })
    expect(await readPractice(null, slug)).toMatchObject({ hidden: false })
    expect(await readStatement(editor, decisionId, now)).toMatchObject({ overturned: true, mayAppeal: false })
    const told = await db.notification.findMany({ where: { kind: 'appeal-decided' } })
    expect(told.map(({ userId }) => userId)).toContain(editor.userId)
    const late = await decideAppeal(other, appealId, overturn, now)
    expect(late).toEqual({ ok: false, problem: 'decided-by-someone-else' })
  })

  it('falls to an administrator where there is one moderator only', async () => {
    const { slug, caseId, decisionId, editor } = await aDecidedPractice()
    const appealId = await appealed(editor, decisionId)
    const administrator: Person = { ...(await savedMember('reader')), isAdministrator: true }
    await takeCase(administrator, caseId, none, now)
    const upheld = { outcome: 'upheld', reason: 'Familien kan stadig genkendes.' } as const
    expect(await decideAppeal(administrator, appealId, upheld, now)).toMatchObject({ ok: true })
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
  })

  it('is for the author of a restriction, and for the reporter of what was left standing, once and for six months', async () => {
    const { decisionId, editor, reporter } = await aDecidedPractice()
    expect(await appealDecision(reporter, decisionId, wanted, now)).toEqual({ ok: false, problem: 'too-late' })
    const late = new Date('2026-09-03T00:00:00Z')
    expect(await appealDecision(editor, decisionId, wanted, late)).toEqual({ ok: false, problem: 'too-late' })
    expect(await appealDecision(editor, decisionId, wanted, now)).toMatchObject({ ok: true })
    expect(await appealDecision(editor, decisionId, wanted, now)).toEqual({ ok: false, problem: 'appealed-already' })
    await expect(appealDecision(await savedMember('editor', '101'), decisionId, wanted, now)).rejects.toMatchObject(
      notFound,
    )
  })

  it('by a reporter opens the case again when it is overturned', async () => {
    const { caseId, decisionId, reporter, other } = await aDecidedPractice('keep')
    const appealId = await appealed(reporter, decisionId)
    await takeCase(other, caseId, none, now)
    await decideAppeal(other, appealId, { outcome: 'overturned', reason: 'Tonen er grov.' }, now)
    expect((await readCase(other, caseId)).moderationCase.state).toBe('open')
  })

  it('ends a suspension', async () => {
    const { caseId, decisionId, editor, other } = await aDecidedPractice('suspend')
    const appealId = await appealed(editor, decisionId)
    await takeCase(other, caseId, none, now)
    await decideAppeal(other, appealId, { outcome: 'overturned', reason: 'Det var ikke dig.' }, now)
    expect((await db.user.findUniqueOrThrow({ where: { id: editor.userId } })).suspendedUntil).toBeNull()
  })

  it('does not undo what a later decision has settled', async () => {
    const { slug, caseId, decisionId, editor, moderator, other } = await aDecidedPractice()
    const appealId = await appealed(editor, decisionId)
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    await decideAs(moderator, caseId, { outcome: 'show' }, at(1))
    await decideAs(moderator, caseId, { outcome: 'hide' }, at(2))
    await takeCase(other, caseId, none, at(3))
    await decideAppeal(other, appealId, { outcome: 'overturned', reason: 'Ja.' }, at(3))
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
  })
})

describe('criticism', () => {
  async function aCriticism() {
    const moderator = await savedUnionMember('moderator')
    await addWatchedWord(moderator, { word: 'Rådgiver', kind: 'criticism' }, now)
    const reported = await aReportedPractice()
    const caseId = await openCaseOf(reported.ref)
    await decideAs(moderator, caseId, { outcome: 'hide' })
    const { id: decisionId } = await db.moderationDecision.findFirstOrThrow({ where: { caseId } })
    return { ...reported, moderator, caseId, decisionId, second: await savedUnionMember('moderator') }
  }

  it('is found by the word list, and nothing happens before a second moderator agrees', async () => {
    const { slug, editor, caseId, decisionId, moderator, second } = await aCriticism()
    expect(await readPractice(null, slug)).toMatchObject({ hidden: false })
    await expect(readStatement(editor, decisionId, now)).rejects.toMatchObject(notFound)
    const yes = { answer: 'second', reason: '' } as const
    expect(await secondDecision(moderator, decisionId, yes, now)).toEqual({ ok: false, problem: 'had-a-hand' })
    expect(await secondDecision(second, decisionId, yes, now)).toEqual({ ok: false, problem: 'undeclared' })
    await takeCase(second, caseId, none, now)
    expect(await secondDecision(second, decisionId, yes, now)).toMatchObject({ ok: true })
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
    expect((await readCase(second, caseId)).moderationCase.state).toBe('closed')
    const again = await secondDecision(await savedUnionMember('moderator'), decisionId, yes, now)
    expect(again).toEqual({ ok: false, problem: 'decided-by-someone-else' })
  })

  it('goes back to the queue, its reports open, when the second does not agree', async () => {
    const { slug, caseId, decisionId, second } = await aCriticism()
    await takeCase(second, caseId, none, now)
    await secondDecision(second, decisionId, { answer: 'reject', reason: 'Det er kritik, ikke hån.' }, now)
    const file = await readCase(second, caseId)
    expect(file.moderationCase.state).toBe('open')
    expect(file.reports).toMatchObject([{ decisionId: null }])
    expect(await readPractice(null, slug)).toMatchObject({ hidden: false })
  })

  it('can be said by any moderator and by the author, and never unsaid', async () => {
    const { caseId, decisionId, editor, moderator } = await aDecidedPractice()
    await addCriticismMark(moderator, caseId, now)
    await appealDecision(editor, decisionId, { ...wanted, isCriticism: true }, now)
    expect((await readCase(moderator, caseId)).marks.map(({ source }) => source)).toEqual(['moderator', 'author'])
    await expect(addCriticismMark(editor, caseId, now)).rejects.toMatchObject(notFound)
  })
})

describe('watched words', () => {
  it('open a case, once for each set of words, and leave the text standing', async () => {
    const moderator = await savedUnionMember('moderator')
    await addWatchedWord(moderator, { word: 'svindel', kind: 'flag' }, now)
    const practice = await savedPractice(await savedMember('editor'))
    const text = { kind: 'practice', id: practice.id, words: 'Det er svindlens tid', authorId: null } as const
    const watch = (words: string = text.words) => inTransaction((tx) => watchText({ ...text, words }, now, tx))
    await watch()
    await watch()
    expect(await db.report.findMany()).toMatchObject([{ origin: 'WATCHED_WORDS', text: 'svindel', weight: 0 }])
    expect(await readPractice(null, practice.slug)).toMatchObject({ hidden: false })
    await watch('Ingen sådanne ord')
    expect(await db.report.count()).toBe(1)
  })

  it('are for moderators alone, each once', async () => {
    const moderator = await savedUnionMember('moderator')
    const word = { word: ' Svindel ', kind: 'flag' } as const
    expect(await addWatchedWord(moderator, word, now)).toMatchObject({ ok: true })
    expect(await addWatchedWord(moderator, { ...word, word: 'svindel' }, now)).toEqual({
      ok: false,
      problem: 'on-list',
    })
    const staff = await savedUnionMember('staff')
    await expect(addWatchedWord(staff, word, now)).rejects.toMatchObject(notFound)
    const [kept] = await listWatchedWords()
    await expect(takeOffWatchedWord(staff, kept?.id ?? '')).rejects.toMatchObject(notFound)
    await takeOffWatchedWord(moderator, kept?.id ?? '')
    expect(await listWatchedWords()).toEqual([])
  })
})

describe('the sample', () => {
  it('is drawn once a month from what people decided, and judged by another who is not told the outcome', async () => {
    const { decisionId, moderator, other } = await aDecidedPractice()
    const april = new Date('2026-04-01T06:00:00Z')
    expect(await drawSample(april)).toBe(1)
    expect(await drawSample(april)).toBeNull()
    expect(await listDrawn(moderator.userId)).toEqual([])
    const [drawn] = await listDrawn(other.userId)
    const id = drawn?.id ?? ''
    await expect(readRejudgement(moderator, id)).rejects.toMatchObject(notFound)
    const blind = JSON.stringify(await readRejudgement(other, id))
    expect(blind).not.toContain('Familien kan genkendes.')
    expect(blind).not.toMatch(/hide|hidden/)
    const judgement = { outcome: 'hide', reason: 'Et navn.' } as const
    await expect(rejudgeDecision(moderator, id, judgement, april)).rejects.toMatchObject(notFound)
    expect(await rejudgeDecision(other, id, judgement, april)).toMatchObject({ ok: true })
    expect(await rejudgeDecision(other, id, judgement, april)).toMatchObject({ problem: 'decided-by-someone-else' })
    const lines = await listLogLines()
    const line = lines.find(({ entry }) => entry.what === 'sample-drawn')
    expect(line?.entry).toMatchObject({
      period: '2026-03',
      among: 1,
      decisions: [decisionId],
      seed: line?.previousHash,
    })
    expect(lines.at(-1)?.entry).toMatchObject({ what: 'rejudged', agrees: true })
  })
})

describe('the log', () => {
  it('holds, is counted into figures, and the database refuses to change it', async () => {
    await aDecidedPractice()
    const { lines, fault } = await verifyLog()
    expect(fault).toBeNull()
    expect(lines).toBeGreaterThan(1)
    const { halves } = await readTransparency()
    expect(halves).toMatchObject([{ year: 2026, half: 1, reports: 1, decisions: 1, decisionsByOutcome: { hide: 1 } }])
    await expect(db.moderationLogEntry.deleteMany()).rejects.toThrow()
    await expect(db.moderationLogEntry.updateMany({ data: { at: now } })).rejects.toThrow()
  })

  it('keeps its order when several write at once', async () => {
    const reported = [await aReportedPractice(), await aReportedPractice(), await aReportedPractice()]
    const moderator = await savedUnionMember('moderator')
    const cases = await Promise.all(reported.map(({ ref }) => openCaseOf(ref)))
    await Promise.all(cases.map((caseId) => addCriticismMark(moderator, caseId, now)))
    expect((await verifyLog()).fault).toBeNull()
    expect((await listLogLines()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('tells that it was tampered with by one who could', async () => {
    await aDecidedPractice()
    await db.$executeRaw`ALTER TABLE "ModerationLogEntry" DISABLE TRIGGER USER`
    await db.moderationLogEntry.update({ where: { number: 1 }, data: { at: new Date(0) } })
    await db.$executeRaw`ALTER TABLE "ModerationLogEntry" ENABLE TRIGGER USER`
    expect((await verifyLog()).fault).toEqual({ number: 1, fault: 'wrong-hash' })
  })

  it('holds neither words nor names', async () => {
    const { editor } = await aDecidedPractice()
    const text = JSON.stringify(await listLogLines())
    expect(text).not.toMatch(/Familien|Tonen|Kim Jensen/)
    expect(text).not.toContain(editor.userId)
  })
})
