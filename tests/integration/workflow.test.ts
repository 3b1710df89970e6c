import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '~/accounts/actor'
import { db, inTransaction } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { archivePractice } from '~/practices/archive-practice.server'
import { deleteDraft } from '~/practices/delete-draft.server'
import { discardWorkingCopy } from '~/practices/discard-working-copy.server'
import { readPracticeFilter } from '~/practices/practice-filter'
import { searchPractices } from '~/practices/practice-search-store.server'
import { slugFrom } from '~/practices/practice-slug'
import {
  findPracticeById,
  listNewestPractices,
  listOwnPractices,
  listPracticesForIndicators,
  savePracticeLocked,
} from '~/practices/practice-store.server'
import { readPractice } from '~/practices/read-practice.server'
import { restorePractice } from '~/practices/restore-practice.server'
import { saveDraft } from '~/practices/save-draft.server'
import { confirmPractice } from '~/practices/workflow/confirm-practice.server'
import { countQueue, readQueue } from '~/practices/workflow/read-queue.server'
import { readStep } from '~/practices/workflow/read-step.server'
import { readSubmission } from '~/practices/workflow/read-submission.server'
import { remindOfReviews } from '~/practices/workflow/remind-of-reviews.server'
import { returnSubmission } from '~/practices/workflow/return-submission.server'
import { submitPractice } from '~/practices/workflow/submit-practice.server'
import { validateSubmission } from '~/practices/workflow/validate-submission.server'
import { withdrawSubmission } from '~/practices/workflow/withdraw-submission.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { savedIndicator } from '../factories/catalogue'
import { aPracticeText } from '../factories/practice-text'
import { savedDraft, savedPractice } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const later = new Date('2026-03-03T08:00:00Z')
const own = '376'
const elsewhere = '461'
const area = 'udsatte-boern-og-unge'
const notFound = { status: 404 }
const unwatched = async () => undefined
const text = aPracticeText({ indicatorIds: ['bu-dst-andel'] })
const said = (comment: string, comments: { field: 'title' | 'content'; text: string }[] = []) => ({
  comment,
  comments,
  notCpr: [],
})

let editor: Person
let expert: Person
let staff: Person

beforeEach(async () => {
  await emptyDatabase()
  await savedIndicator()
  editor = await savedUser({ roles: { [own]: 'editor' } })
  expert = await savedUser({ roles: { [elsewhere]: 'reader' }, expertIn: [area] })
  staff = await savedUser({ unionRole: 'staff' })
})

async function submitted(parts = {}): Promise<{ id: string; slug: string; practiceId: string; version: number }> {
  const { slug, version } = await savedDraft(editor, parts, now)
  const done = await submitPractice(editor, slug, { seenVersion: version, visibility: 'public', notCpr: [] }, now)
  if (!done.ok) throw new Error(done.problem)
  const { practiceId } = await db.practiceSubmission.findUniqueOrThrow({ where: { id: done.value } })
  return { id: done.value, slug, practiceId, version }
}

async function toldOf(kind: string): Promise<string[]> {
  const rows = await db.notification.findMany({ where: { kind }, select: { userId: true } })
  return rows.map(({ userId }) => userId).sort()
}

const auditOf = (deed: string) => db.auditEntry.findMany({ where: { deed }, select: { subject: true, actorId: true } })

describe('submitting', () => {
  it('puts the text before staff and experts of its area elsewhere, and before nobody else', async () => {
    const { id, practiceId } = await submitted()
    const others = {
      author: editor,
      colleague: await savedUser({ roles: { [own]: 'manager' } }),
      'expert from the same municipality': await savedUser({ roles: { [own]: 'reader' }, expertIn: [area] }),
      'expert of another area': await savedUser({ roles: { [elsewhere]: 'editor' }, expertIn: ['handicap'] }),
      'editor elsewhere': await savedUser({ roles: { [elsewhere]: 'editor' } }),
      moderator: await savedUser({ unionRole: 'moderator' }),
      'suspended expert': { ...expert, suspended: true },
    }
    for (const [who, actor] of Object.entries(others)) {
      await expect(readSubmission(actor, id), who).rejects.toMatchObject(notFound)
      await expect(validateSubmission(actor, id, now, unwatched), who).rejects.toMatchObject(notFound)
      await expect(returnSubmission(actor, id, said('Nej'), now), who).rejects.toMatchObject(notFound)
    }
    for (const judge of [expert, staff]) {
      expect((await readSubmission(judge, id)).submission).toMatchObject({ outcome: null, text: { title: text.title } })
    }
    await expect(readPractice(null, (await findPracticeById(practiceId))?.slug ?? '')).rejects.toMatchObject(notFound)
    expect(await db.practiceSubmission.count({ where: { outcome: null } })).toBe(1)
  })

  it('is an editor’s, once at a time, and its writers and judges are told', async () => {
    const contributor = await savedUser({ roles: { [own]: 'contributor' } })
    const bystander = await savedUser({ roles: { [own]: 'contributor' } })
    const manager = await savedUser({ roles: { [own]: 'manager' } })
    const { slug, version } = await savedDraft(contributor, {}, now)
    const wanted = { seenVersion: version, visibility: 'public', notCpr: [] } as const
    await expect(submitPractice(contributor, slug, wanted, now)).rejects.toMatchObject(notFound)
    expect(await submitPractice(editor, slug, wanted, now)).toMatchObject({ ok: true })
    expect(await submitPractice(manager, slug, wanted, now)).toEqual({ ok: false, problem: 'already-submitted' })
    expect(await toldOf('practice-submitted')).toEqual([contributor.userId, editor.userId, manager.userId].sort())
    expect(await toldOf('practice-submitted')).not.toContain(bystander.userId)
    expect(await toldOf('submission-waiting')).toEqual([expert.userId, staff.userId].sort())
    expect(await auditOf('submit-practice')).toMatchObject([{ actorId: editor.userId }])
  })

  it('of two at once makes one submission', async () => {
    const { slug, version } = await savedDraft(editor, {}, now)
    const wanted = { seenVersion: version, visibility: 'public', notCpr: [] } as const
    const both = await Promise.all([1, 2].map(() => submitPractice(editor, slug, wanted, now)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, problem: 'already-submitted' })
  })

  it('locks the text until it is withdrawn', async () => {
    const { slug, version, practiceId } = await submitted()
    const save = (seenVersion: number) => saveDraft(editor, slug, { seenVersion, text }, later)
    expect(await save(version)).toEqual({ ok: false, problem: 'submitted' })
    expect(await deleteDraft(editor, slug)).toEqual({ ok: false, problem: 'is-submitted' })
    expect((await findWorkingCopy(practiceId)).version).toBe(version)
    await expect(
      withdrawSubmission(await savedUser({ roles: { [own]: 'contributor' } }), slug, later),
    ).rejects.toMatchObject(notFound)
    expect(await withdrawSubmission(editor, slug, later)).toEqual({ ok: true, value: null })
    expect(await withdrawSubmission(editor, slug, later)).toEqual({ ok: false, problem: 'not-submitted' })
    expect(await save(version)).toMatchObject({ ok: true })
    expect(await deleteDraft(editor, slug)).toEqual({ ok: true, value: null })
  })

  it('is not possible while a moderator has locked the practice, and neither is writing or validating', async () => {
    const { slug, id, practiceId, version } = await submitted()
    await inTransaction((tx) => savePracticeLocked(practiceId, now, tx))
    expect(await validateSubmission(staff, id, now, unwatched)).toEqual({ ok: false, problem: 'locked' })
    await withdrawSubmission(editor, slug, now)
    const wanted = { seenVersion: version, visibility: 'public', notCpr: [] } as const
    expect(await submitPractice(editor, slug, wanted, now)).toEqual({ ok: false, problem: 'locked' })
    expect(await saveDraft(editor, slug, { seenVersion: version, text }, now)).toEqual({ ok: false, problem: 'locked' })
    await inTransaction((tx) => savePracticeLocked(practiceId, null, tx))
    expect(await submitPractice(editor, slug, wanted, now)).toMatchObject({ ok: true })
  })
})

describe('validating', () => {
  it('publishes the text that was handed in, watched, with a review date, and tells its writers', async () => {
    const { id, practiceId } = await submitted()
    const before = await findPublicVersion()
    const watched: string[] = []
    const done = await validateSubmission(expert, id, later, async ({ kind, id, words, authorId }) => {
      watched.push(kind, id, String(authorId))
      expect(words).toContain(text.notWorking)
    })
    expect(done).toEqual({ ok: true, value: 'fast-raadgiver-i-overgangen' })
    expect(watched).toEqual(['practice', practiceId, editor.userId])
    expect(await findPublicVersion()).not.toBe(before)
    expect(await readPractice(null, 'fast-raadgiver-i-overgangen')).toMatchObject({
      state: 'published',
      reviewDueAt: new Date('2028-03-03T08:00:00Z'),
      current: { number: 1, evidence: null },
    })
    expect(await toldOf('practice-published')).toEqual([editor.userId])
    expect(await auditOf('validate-practice')).toEqual([{ subject: `practice:${practiceId}`, actorId: expert.userId }])
  })

  it('lets one of two who decide at once win, and tells the other', async () => {
    const { id } = await submitted()
    const both = await Promise.all([
      validateSubmission(staff, id, later, unwatched),
      validateSubmission(expert, id, later, unwatched),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, problem: 'decided-by-someone-else' })
    expect(await returnSubmission(expert, id, said('For sent'), later)).toEqual({
      ok: false,
      problem: { code: 'decided-by-someone-else' },
    })
    expect(await db.practiceRevision.count({ where: { number: { not: null } } })).toBe(1)
  })

  it('gives two of the same title an address each, also at once', async () => {
    const both = [await submitted(), await submitted()]
    const done = await Promise.all(both.map(({ id }) => validateSubmission(staff, id, now, unwatched)))
    const slugs = done.map((one) => (one.ok ? one.value : one.problem))
    expect(slugs.every((slug) => slug.startsWith(slugFrom(text.title)))).toBe(true)
    expect(new Set(slugs).size).toBe(2)
  })

  it('finds nothing to decide once the text has been withdrawn', async () => {
    const { id, slug, practiceId } = await submitted()
    await withdrawSubmission(editor, slug, now)
    expect(await validateSubmission(staff, id, later, unwatched)).toEqual({
      ok: false,
      problem: 'decided-by-someone-else',
    })
    expect(await findPracticeById(practiceId)).toMatchObject({ state: 'draft' })
  })

  it('never is the deed of one who wrote some of it, even after moving to another municipality', async () => {
    const { id } = await submitted()
    const moved = { ...editor, memberships: new Map([[elsewhere, 'reader' as const]]), expertIn: new Set([area]) }
    await expect(validateSubmission(moved, id, later, unwatched)).rejects.toMatchObject(notFound)
  })

  it('of a change leaves the old text up until then', async () => {
    const { slug, id } = await savedPractice(editor, { title: 'Først' })
    const { version } = await findWorkingCopy(id)
    const saved = await saveDraft(editor, slug, { seenVersion: version, text: { ...text, title: 'Siden' } }, now)
    if (!saved.ok) throw new Error(saved.problem)
    const wanted = { seenVersion: saved.value.version, visibility: 'municipalities', notCpr: [] } as const
    const change = await submitPractice(editor, slug, wanted, now)
    if (!change.ok) throw new Error(change.problem)
    expect(await readPractice(null, slug)).toMatchObject({
      visibility: 'public',
      current: { number: 1, text: { title: 'Først' } },
    })
    expect(await discardWorkingCopy(editor, slug)).toEqual({ ok: false, problem: 'is-submitted' })
    expect(await validateSubmission(staff, change.value, later, unwatched)).toEqual({ ok: true, value: slug })
    expect(await readPractice(editor, slug)).toMatchObject({
      visibility: 'municipalities',
      current: { number: 2, text: { title: 'Siden' } },
    })
  })

  it('is not what comes of a text that is taken down while it waits', async () => {
    const { slug, id } = await savedPractice(editor)
    const { version } = await findWorkingCopy(id)
    await saveDraft(editor, slug, { seenVersion: version, text: { ...text, title: 'Ny' } }, now)
    const wanted = { seenVersion: version + 1, visibility: 'public', notCpr: [] } as const
    const change = await submitPractice(editor, slug, wanted, now)
    if (!change.ok) throw new Error(change.problem)
    await archivePractice(editor, slug, later)
    expect(await validateSubmission(staff, change.value, later, unwatched)).toEqual({
      ok: false,
      problem: 'decided-by-someone-else',
    })
    expect(await findPracticeById(id)).toMatchObject({ state: 'archived' })
  })
})

describe('returning', () => {
  it('gives the writers the comments until the text is judged again, and nobody else', async () => {
    const { id, slug, practiceId, version } = await submitted()
    const comments = [{ field: 'content' as const, text: 'Hvor tit mødes I?' }]
    expect(await returnSubmission(expert, id, said('Næsten i mål', comments), later)).toEqual({ ok: true, value: null })
    expect(await toldOf('practice-returned')).toEqual([editor.userId])
    const practice = await findPracticeById(practiceId)
    if (!practice) throw new Error('gone')
    const step = await readStep(editor, practice, later)
    expect(step).toMatchObject({
      waitingSince: null,
      returned: { comment: 'Næsten i mål', comments: { content: 'Hvor tit mødes I?' }, returnedAt: later },
    })
    expect(await listOwnPractices(own)).toMatchObject([{ state: 'draft', submission: 'returned' }])
    const saved = await saveDraft(editor, slug, { seenVersion: version, text: { ...text, title: 'Rettet' } }, later)
    if (!saved.ok) throw new Error(saved.problem)
    const again = await submitPractice(
      editor,
      slug,
      { seenVersion: saved.value.version, visibility: 'public', notCpr: [] },
      later,
    )
    if (!again.ok) throw new Error(again.problem)
    expect(await listOwnPractices(own)).toMatchObject([{ submission: 'waiting' }])
    expect((await readStep(editor, practice, later)).returned).toBeNull()
    await validateSubmission(staff, again.value, later, unwatched)
    const published = await findPracticeById(practiceId)
    expect(published && (await readStep(editor, published, later))).toMatchObject({
      returned: null,
      waitingSince: null,
    })
  })

  it('says something, and nothing that may identify a person', async () => {
    const { id } = await submitted()
    expect(await returnSubmission(staff, id, said(''), now)).toEqual({ ok: false, problem: { code: 'nothing-said' } })
    const digits = said('', [{ field: 'title', text: 'Er 0102031234 et CPR-nummer?' }])
    const stopped = await returnSubmission(staff, id, digits, now)
    expect(stopped).toMatchObject({ ok: false, problem: { code: 'personal-data', findings: [{ field: 'title' }] } })
    const waved = { ...digits, notCpr: ['title:1:4'] }
    expect(await returnSubmission(staff, id, waved, now)).toEqual({ ok: true, value: null })
    expect(await auditOf('say-not-cpr')).toHaveLength(1)
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain('0102031234')
  })
})

describe('the queue', () => {
  it('holds what one may judge, by area, the longest waiting first, and counts the same', async () => {
    await savedIndicator({ id: 'ha-a', area: 'handicap' })
    const first = await submitted({ title: 'Ældst' })
    const second = await submitted({ title: 'Yngst' })
    await db.practiceSubmission.update({ where: { id: second.id }, data: { submittedAt: later } })
    await submitted({ title: 'Handicap', area: 'handicap', indicatorIds: ['ha-a'] })
    const titles = async (actor: Person) =>
      (await readQueue(actor)).map((group) => [group.area, ...group.waiting.map(({ title }) => title)])
    expect(await titles(staff)).toEqual([
      [area, 'Ældst', 'Yngst'],
      ['handicap', 'Handicap'],
    ])
    expect(await titles(expert)).toEqual([[area, 'Ældst', 'Yngst']])
    expect(await Promise.all([staff, expert].map(countQueue))).toEqual([3, 2])
    const fromHere = await savedUser({ roles: { [own]: 'editor' }, expertIn: [area] })
    expect(await titles(fromHere)).toEqual([])
    expect(await countQueue(fromHere)).toBe(0)
    await validateSubmission(staff, first.id, later, unwatched)
    expect(await countQueue(expert)).toBe(1)
  })

  it('is not there for those who judge nothing', async () => {
    for (const actor of [editor, await savedUser({ unionRole: 'moderator' }), await savedUser()]) {
      await expect(readQueue(actor)).rejects.toMatchObject(notFound)
      expect(await countQueue(actor)).toBeNull()
    }
  })

  it('is there for an expert who has left their last municipality, until an administrator says otherwise', async () => {
    await submitted()
    const retired = await savedUser({ expertIn: [area] })
    expect(await countQueue(retired)).toBe(1)
  })
})

describe('the review date', () => {
  const due = new Date('2028-03-01T12:00:00Z')
  const halfAYearOn = new Date('2028-09-01T12:00:00Z')

  it('asks the municipality once, and leaves the text up', async () => {
    const { slug } = await savedPractice(editor)
    expect(await remindOfReviews(new Date(due.getTime() - 1))).toEqual({ reminded: 0, archived: 0 })
    expect(await remindOfReviews(due)).toEqual({ reminded: 1, archived: 0 })
    await remindOfReviews(new Date(due.getTime() + 86_400_000))
    expect(await toldOf('practice-review-due')).toEqual([editor.userId])
    expect(await readPractice(null, slug)).toMatchObject({ state: 'published', reviewDueAt: due })
  })

  it('moves on when an editor says that the text still holds', async () => {
    const { slug } = await savedPractice(editor)
    await remindOfReviews(due)
    await expect(
      confirmPractice(await savedUser({ roles: { [own]: 'contributor' } }), slug, due),
    ).rejects.toMatchObject(notFound)
    expect(await confirmPractice(editor, slug, due)).toEqual({ ok: true, value: null })
    expect((await readPractice(null, slug)).reviewDueAt).toEqual(new Date('2030-03-01T12:00:00Z'))
    expect(await remindOfReviews(halfAYearOn)).toEqual({ reminded: 0, archived: 0 })
  })

  it('unanswered for half a year takes the text down, which can be put back', async () => {
    const { slug, id } = await savedPractice(editor)
    const before = await findPublicVersion()
    expect(await remindOfReviews(halfAYearOn)).toEqual({ reminded: 0, archived: 1 })
    expect(await remindOfReviews(halfAYearOn)).toEqual({ reminded: 0, archived: 0 })
    expect(await findPublicVersion()).not.toBe(before)
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
    expect(await toldOf('practice-archived')).toEqual([editor.userId])
    expect(await auditOf('archive-unconfirmed')).toEqual([{ subject: `practice:${id}`, actorId: null }])
    const archived = await findPracticeById(id)
    expect(archived && (await readStep(editor, archived, halfAYearOn)).unanswered).toBe(true)
    expect(await restorePractice(editor, slug, halfAYearOn)).toEqual({ ok: true, value: null })
    expect((await readPractice(null, slug)).reviewDueAt).toEqual(new Date('2030-09-01T12:00:00Z'))
  })

  it('does not ask about what was taken down by hand, nor about an example', async () => {
    const { slug, id } = await savedPractice(editor)
    await archivePractice(editor, slug, now)
    await db.practice.create({ data: { slug: 'eks-a', state: 'PUBLISHED', reviewDueAt: now } })
    expect(await remindOfReviews(halfAYearOn)).toEqual({ reminded: 0, archived: 0 })
    const archived = await findPracticeById(id)
    expect(archived && (await readStep(editor, archived, halfAYearOn)).unanswered).toBe(false)
  })

  it('is made up for texts from before there was one', async () => {
    const { slug, id } = await savedPractice(editor)
    await db.practice.update({ where: { id }, data: { reviewDueAt: null } })
    await remindOfReviews(now)
    expect((await readPractice(null, slug)).reviewDueAt).toEqual(due)
  })

  it('asks the database equally often about one text and about twenty', async () => {
    await savedPractice(editor)
    const one = await countQueries(() => remindOfReviews(due))
    for (let made = 0; made < 19; made += 1) await savedPractice(editor, { title: `Nr. ${made}` })
    expect(await countQueries(() => remindOfReviews(due))).toBe(one)
  })
})

describe('a negative result', () => {
  it('is found, listed and ordered as a success is', async () => {
    const at = (day: number) => new Date(Date.UTC(2026, 1, day))
    await savedPractice(editor, { title: 'Sne godt', effectDirection: 'positive', now: at(1) })
    await savedPractice(editor, { title: 'Sne skidt', effectDirection: 'negative', now: at(2) })
    await savedPractice(editor, { title: 'Sne intet', effectDirection: 'none-shown', now: at(3) })
    const newestFirst = ['Sne intet', 'Sne skidt', 'Sne godt']
    const titles = (practices: readonly { title: string }[]) => practices.map(({ title }) => title)
    expect(titles(await listNewestPractices(null, 9))).toEqual(newestFirst)
    expect(titles(await listPracticesForIndicators(['bu-dst-andel'], null))).toEqual(newestFirst)
    for (const words of ['', 'q=sne', 'q=sne&orden=nyeste']) {
      const found = await searchPractices(readPracticeFilter(new URLSearchParams(words)), null)
      expect(titles(found.practices), words).toEqual(newestFirst)
    }
  })
})

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const count = query.mock.calls.length
  query.mockRestore()
  return count
}
