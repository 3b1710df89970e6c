import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '~/accounts/actor'
import { appointExpert } from '~/accounts/appoint-expert.server'
import { listExperts } from '~/accounts/expert-store.server'
import { removeExpert } from '~/accounts/remove-expert.server'
import { findUser } from '~/accounts/user-store.server'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { archivePractice } from '~/practices/archive-practice.server'
import { readPracticeFilter } from '~/practices/practice-filter'
import { searchPractices } from '~/practices/practice-search-store.server'
import { findPracticeById } from '~/practices/practice-store.server'
import type { PracticeText } from '~/practices/practice-text'
import { assignRaters } from '~/practices/profile/assign-raters.server'
import type { Letters } from '~/practices/profile/profile'
import { ratePractice } from '~/practices/profile/rate-practice.server'
import { findPublicProfile } from '~/practices/profile/rating-store.server'
import { readJudged } from '~/practices/profile/read-judged.server'
import { countJudgingWork, readJudgingWork } from '~/practices/profile/read-judging-work.server'
import { readRating } from '~/practices/profile/read-rating.server'
import { removeRater } from '~/practices/profile/remove-rater.server'
import { resolveProfile } from '~/practices/profile/resolve-profile.server'
import { listVisibleRatingIds } from '~/practices/profile/visible-rating-store.server'
import { saveDraft } from '~/practices/save-draft.server'
import { listVisibleSubmissionIds } from '~/practices/workflow/visible-submission-store.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { savedIndicator } from '../factories/catalogue'
import { aPracticeText } from '../factories/practice-text'
import { publishedText, savedPractice } from '../factories/practices'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const own = '376'
const area = 'udsatte-boern-og-unge'
const notFound = { status: 404 }
const whole: Partial<PracticeText> = {
  effect: 'Målt på 40 unge.',
  coreElements: 'Samme rådgiver.',
  implementation: 'To år.',
  anchoring: 'I budgettet.',
  inUseSince: '2021',
  law: 'Barnets lov § 114',
  contactFunction: 'Leder',
  contactEmail: 'familie@kommune.example',
  sources: 'Egen evaluering.',
  status: 'running',
}
const letters: Letters = { targetGroup: 'A', method: 'B', implementation: 'C', effect: 'C' }
const given = (changed: Partial<Letters> = {}, reason = 'Fordi.') => ({
  letters: { ...letters, ...changed },
  reason,
  notCpr: [],
})

let editor: Person
let staff: Person
let first: Person
let second: Person
let third: Person

beforeEach(async () => {
  await emptyDatabase()
  await savedIndicator()
  editor = await savedUser({ roles: { [own]: 'editor' } })
  staff = await savedUser({ name: 'Anne', unionRole: 'staff' })
  first = await savedUser({ name: 'Bo', roles: { '461': 'reader' }, expertIn: [area] })
  second = await savedUser({ name: 'Carl', roles: { '851': 'editor' }, expertIn: [area] })
  third = await savedUser({ name: 'Dorte', expertIn: [area] })
})

async function assigned(): Promise<{ slug: string; id: string; ratings: [string, string] }> {
  const practice = await savedPractice(editor, whole)
  const done = await assignRaters(staff, practice.slug, [first.userId, second.userId], now)
  if (!done.ok) throw new Error(done.problem)
  const ratingOf = async ({ userId }: Person) =>
    (await db.knowledgeRating.findFirstOrThrow({ where: { raterId: userId } })).id
  return { ...practice, ratings: [await ratingOf(first), await ratingOf(second)] }
}

async function disputed() {
  const practice = await assigned()
  await ratePractice(first, practice.ratings[0], given({}, 'Først grundet.'), now)
  await ratePractice(second, practice.ratings[1], given({ effect: 'A', method: 'C' }, 'Dernæst grundet.'), now)
  return practice
}

async function republished({ slug, id }: { slug: string; id: string }, changed: Partial<PracticeText>) {
  const { version } = await findWorkingCopy(id)
  const text = aPracticeText({ indicatorIds: ['bu-dst-andel'], ...whole, ...changed })
  const saved = await saveDraft(editor, slug, { seenVersion: version, text }, now)
  if (!saved.ok) throw new Error(saved.problem)
  await publishedText(editor, slug, { seenVersion: saved.value.version }, now)
}

async function toldOf(kind: string): Promise<string[]> {
  const rows = await db.notification.findMany({ where: { kind }, select: { userId: true } })
  return rows.map(({ userId }) => userId).sort()
}

const evidenceOf = async (id: string) => (await findPracticeById(id))?.current?.evidence

describe('appointing experts', () => {
  it('is an administrator’s, by area, and leaves its trace', async () => {
    const administrator = await savedUser({ isAdministrator: true })
    const { userId } = await savedUser({ name: 'Ny' })
    for (const actor of [editor, staff, first, await savedUser({ unionRole: 'moderator' })]) {
      await expect(appointExpert(actor, { userId, area }, now)).rejects.toMatchObject(notFound)
      await expect(removeExpert(actor, { userId: first.userId, area })).rejects.toMatchObject(notFound)
    }
    await appointExpert(administrator, { userId, area }, now)
    await appointExpert(administrator, { userId, area }, now)
    await appointExpert(administrator, { userId, area: 'handicap' }, now)
    expect((await findUser(userId))?.expertIn.sort()).toEqual(['handicap', area])
    await removeExpert(administrator, { userId, area })
    expect((await listExperts()).find((expert) => expert.userId === userId)?.areas).toEqual(['handicap'])
    const deeds = await db.auditEntry.findMany({ where: { subject: `user:${userId}` }, orderBy: { id: 'asc' } })
    expect(deeds.map(({ deed }) => deed)).toEqual(['appoint-expert', 'appoint-expert', 'remove-expert'])
    await expect(
      appointExpert(administrator, { userId: '01900000-0000-7000-8000-000000000009', area }, now),
    ).rejects.toMatchObject(notFound)
  })
})

describe('assigning raters', () => {
  it('takes staff, a whole text and two who may judge it', async () => {
    const short = await savedPractice(editor, { title: 'Kort' })
    const both = [first.userId, second.userId]
    expect(await assignRaters(staff, short.slug, both, now)).toEqual({ ok: false, problem: 'not-complete' })
    expect((await readJudged(staff, short.slug, now)).missing).toEqual([
      'effect',
      'coreElements',
      'implementation',
      'anchoring',
      'inUseSince',
      'law',
      'contactFunction',
      'contactEmail',
      'sources',
      'status',
    ])
    const { slug } = await savedPractice(editor, whole)
    await expect(assignRaters(first, slug, both, now)).rejects.toMatchObject(notFound)
    await expect(assignRaters(editor, slug, both, now)).rejects.toMatchObject(notFound)
    const fromHere = await savedUser({ roles: { [own]: 'reader' }, expertIn: [area] })
    const ofAnotherArea = await savedUser({ expertIn: ['handicap'] })
    const suspended = await savedUser({ expertIn: [area] })
    await db.user.update({
      where: { id: suspended.userId },
      data: { suspendedUntil: new Date(now.getTime() + 86_400_000) },
    })
    for (const { userId } of [fromHere, ofAnotherArea, suspended, editor, await savedUser()]) {
      expect(await assignRaters(staff, slug, [first.userId, userId], now)).toEqual({
        ok: false,
        problem: 'not-a-judge',
      })
    }
    expect(await assignRaters(staff, slug, [first.userId], now)).toEqual({ ok: false, problem: 'two-raters' })
    expect(await assignRaters(staff, slug, [first.userId, first.userId], now)).toEqual({
      ok: false,
      problem: 'two-raters',
    })
    expect(await assignRaters(staff, slug, both, now)).toEqual({ ok: true, value: null })
    expect(await assignRaters(staff, slug, [third.userId, staff.userId], now)).toEqual({
      ok: false,
      problem: 'already-assigned',
    })
    expect(await toldOf('rating-assigned')).toEqual([...both].sort())
    expect(await db.knowledgeRating.count()).toBe(2)
  })

  it('never asks one who wrote some of the text, even after moving to another municipality', async () => {
    const { slug } = await savedPractice(editor, whole)
    await db.membership.deleteMany({ where: { userId: editor.userId } })
    await db.expert.create({ data: { userId: editor.userId, area } })
    const moved = { ...editor, memberships: new Map(), expertIn: new Set([area]) }
    expect(await assignRaters(staff, slug, [first.userId, editor.userId], now)).toEqual({
      ok: false,
      problem: 'not-a-judge',
    })
    await expect(readJudged(moved, slug, now)).rejects.toMatchObject(notFound)
  })

  it('of two staff at once asks two people, not four', async () => {
    const { slug } = await savedPractice(editor, whole)
    const done = await Promise.all([
      assignRaters(staff, slug, [first.userId, second.userId], now),
      assignRaters(staff, slug, [third.userId, staff.userId], now),
    ])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.knowledgeRating.count()).toBe(2)
  })

  it('can be done over for one who has not rated, never for one who has', async () => {
    const { slug, ratings } = await assigned()
    await ratePractice(first, ratings[0], given(), now)
    expect(await removeRater(staff, ratings[0])).toEqual({ ok: false, problem: 'already-rated' })
    await expect(removeRater(first, ratings[1])).rejects.toMatchObject(notFound)
    expect(await removeRater(staff, ratings[1])).toEqual({ ok: true, value: null })
    await expect(ratePractice(second, ratings[1], given(), now)).rejects.toMatchObject(notFound)
    expect(await assignRaters(staff, slug, [third.userId], now)).toEqual({ ok: true, value: null })
    expect((await readJudged(staff, slug, now)).raters.map(({ name }) => name)).toEqual(['Bo', 'Dorte'])
  })
})

describe('rating', () => {
  it('shows neither the other’s letters nor reasons to anybody until both are in', async () => {
    const { slug, id, ratings } = await assigned()
    await ratePractice(first, ratings[0], given({ effect: 'A' }, 'Hemmelig grund'), now)
    const seen = [
      await findPublicProfile(id),
      await readRating(second, ratings[1]),
      await readJudged(second, slug, now),
      await readJudged(staff, slug, now),
      await readJudged(third, slug, now),
      await readJudgingWork(staff),
      await readJudgingWork(third),
    ]
    expect(JSON.stringify(seen)).not.toContain('Hemmelig')
    expect(seen[0]).toEqual({ shown: null, waiting: true })
    expect(seen[1]).toMatchObject({ given: null, bothGiven: false })
    await expect(readRating(second, ratings[0])).rejects.toMatchObject(notFound)
    await expect(readRating(staff, ratings[0])).rejects.toMatchObject(notFound)
    expect(await evidenceOf(id)).toBeNull()
    expect(await readRating(first, ratings[0])).toMatchObject({ given: { reason: 'Hemmelig grund' }, bothGiven: false })
  })

  it('alike settles the profile, sets the evidence and tells the writers', async () => {
    const { id, ratings } = await assigned()
    await ratePractice(first, ratings[0], given(), now)
    const before = await findPublicVersion()
    await ratePractice(second, ratings[1], given({}, 'Enig.'), now)
    expect(await findPublicVersion()).not.toBe(before)
    expect(await findPublicProfile(id)).toEqual({
      waiting: false,
      shown: {
        number: 1,
        isCurrent: true,
        ratings: [
          { letters, reason: 'Fordi.', ratedAt: now },
          { letters, reason: 'Enig.', ratedAt: now },
        ],
        settled: { letters, settledAt: now, resolution: null },
      },
    })
    expect(await evidenceOf(id)).toBe('C')
    expect(await toldOf('practice-rated')).toEqual([editor.userId])
    expect(await toldOf('ratings-disagree')).toEqual([])
    const search = await searchPractices(readPracticeFilter(new URLSearchParams('evidens=C')), null)
    expect(search.total).toBe(1)
  })

  it('is for good, and once', async () => {
    const { ratings } = await assigned()
    const both = await Promise.all(
      ['A', 'B'].map((effect) => ratePractice(first, ratings[0], given({ effect: effect as 'A' | 'B' }), now)),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await ratePractice(first, ratings[0], given(), now)).toEqual({
      ok: false,
      problem: { code: 'already-rated' },
    })
  })

  it('by both at once settles once', async () => {
    const { id, ratings } = await assigned()
    const both = await Promise.all([
      ratePractice(first, ratings[0], given(), now),
      ratePractice(second, ratings[1], given(), now),
    ])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect((await findPublicProfile(id)).shown?.settled?.letters).toEqual(letters)
    expect(await toldOf('practice-rated')).toEqual([editor.userId])
  })

  it('stops at a reason that may identify a person', async () => {
    const { ratings } = await assigned()
    const stopped = await ratePractice(first, ratings[0], given({}, 'Ring 44 12 34 56'), now)
    expect(stopped).toMatchObject({ ok: false, problem: { code: 'personal-data', findings: [{ kind: 'phone' }] } })
    const digits = { ...given({}, 'Rapport 0102031234'), notCpr: ['reason:1:9'] }
    expect(await ratePractice(first, ratings[0], digits, now)).toMatchObject({ ok: true })
    expect(await db.auditEntry.count({ where: { deed: 'say-not-cpr' } })).toBe(1)
  })

  it('is no longer theirs who are experts no more, or when the practice is not read', async () => {
    const { slug, id, ratings } = await assigned()
    const noLonger = { ...first, expertIn: new Set<string>() }
    await expect(ratePractice(noLonger, ratings[0], given(), now)).rejects.toMatchObject(notFound)
    await expect(ratePractice({ ...first, suspended: true }, ratings[0], given(), now)).rejects.toMatchObject(notFound)
    await expect(
      ratePractice({ ...first, memberships: new Map([[own, 'reader']]) }, ratings[0], given(), now),
    ).rejects.toMatchObject(notFound)
    await db.practice.update({ where: { id }, data: { hiddenAt: now } })
    await expect(ratePractice(first, ratings[0], given(), now)).rejects.toMatchObject(notFound)
    expect((await readJudgingWork(first)).asked).toEqual([])
    await db.practice.update({ where: { id }, data: { hiddenAt: null } })
    await archivePractice(editor, slug, now)
    await expect(readRating(first, ratings[0])).rejects.toMatchObject(notFound)
  })
})

describe('a disagreement', () => {
  it('is public with both reasons, waits for a third, and the two are not asked', async () => {
    const { id, slug } = await disputed()
    expect((await findPublicProfile(id)).shown).toMatchObject({
      ratings: [{ reason: 'Først grundet.' }, { reason: 'Dernæst grundet.' }],
      settled: null,
    })
    expect(await evidenceOf(id)).toBeNull()
    const told = await toldOf('ratings-disagree')
    expect(told).toContain(staff.userId)
    expect(told).toContain(third.userId)
    for (const { userId } of [first, second, editor]) expect(told).not.toContain(userId)
    expect((await readJudgingWork(third)).disagreements).toMatchObject([{ slug, on: ['method', 'effect'] }])
    expect((await readJudgingWork(first)).disagreements).toEqual([])
    expect(await countJudgingWork(third)).toBe(1)
    expect(await countJudgingWork(first)).toBe(0)
  })

  it('is settled by a third within the two, with reasons, once', async () => {
    const { id, slug } = await disputed()
    const resolution = given({ effect: 'B', method: 'B' }, 'Effekten er målt, men uden sammenligning.')
    for (const actor of [first, second, editor, await savedUser()]) {
      await expect(resolveProfile(actor, slug, resolution, now)).rejects.toMatchObject(notFound)
    }
    const outside = { ok: false, problem: { code: 'outside-the-two' } }
    expect(await resolveProfile(third, slug, given({ effect: 'D' }), now)).toEqual(outside)
    expect(await resolveProfile(third, slug, given({ targetGroup: 'B', effect: 'B' }), now)).toEqual(outside)
    const both = await Promise.all([third, staff].map((judge) => resolveProfile(judge, slug, resolution, now)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, problem: { code: 'already-settled' } })
    expect((await findPublicProfile(id)).shown?.settled).toEqual({
      letters: { ...letters, effect: 'B', method: 'B' },
      settledAt: now,
      resolution: 'Effekten er målt, men uden sammenligning.',
    })
    expect(await evidenceOf(id)).toBe('B')
    expect(await toldOf('practice-rated')).toEqual([editor.userId])
    expect(await db.auditEntry.count({ where: { deed: 'resolve-profile' } })).toBe(1)
  })

  it('that is none can not be settled by a third', async () => {
    const { slug, ratings } = await assigned()
    await ratePractice(first, ratings[0], given(), now)
    expect(await resolveProfile(third, slug, given(), now)).toEqual({
      ok: false,
      problem: { code: 'already-settled' },
    })
  })
})

describe('a newer version', () => {
  it('keeps the letter, marked with the version it is of, until it is rated anew', async () => {
    const practice = await assigned()
    await ratePractice(first, practice.ratings[0], given(), now)
    await ratePractice(second, practice.ratings[1], given(), now)
    await republished(practice, { title: 'Ny titel' })
    expect(await findPublicProfile(practice.id)).toMatchObject({
      waiting: false,
      shown: { number: 1, isCurrent: false, settled: { letters } },
    })
    expect(await evidenceOf(practice.id)).toBe('C')
    await assignRaters(staff, practice.slug, [third.userId, staff.userId], now)
    expect(await findPublicProfile(practice.id)).toMatchObject({ waiting: true, shown: { number: 1 } })
    for (const judge of [third, staff]) {
      const { id } = await db.knowledgeRating.findFirstOrThrow({ where: { raterId: judge.userId } })
      await ratePractice(judge, id, given({ effect: 'A' }), now)
    }
    expect(await findPublicProfile(practice.id)).toMatchObject({
      waiting: false,
      shown: { number: 2, isCurrent: true },
    })
    expect(await evidenceOf(practice.id)).toBe('A')
  })

  it('that came while the older was rated gets that one’s letter', async () => {
    const practice = await assigned()
    await republished(practice, { title: 'Ny titel' })
    await ratePractice(first, practice.ratings[0], given(), now)
    await ratePractice(second, practice.ratings[1], given(), now)
    expect((await findPublicProfile(practice.id)).shown).toMatchObject({ number: 1, isCurrent: false })
    expect(await evidenceOf(practice.id)).toBe('C')
  })
})

describe('what could be rated', () => {
  it('is suggested to staff when the template is whole and nobody is asked', async () => {
    await savedPractice(editor, { title: 'Kort' })
    await savedPractice(editor, { ...whole, title: 'Hel' })
    await savedPractice(editor, { ...whole, title: 'Kun mellemrum', law: '  ' })
    expect((await readJudgingWork(staff)).rateable.map(({ title }) => title)).toEqual(['Hel'])
    expect((await readJudgingWork(first)).rateable).toEqual([])
  })
})

describe('a notice of judging', () => {
  it('is seen by the one who is asked, while they may judge', async () => {
    const { id, ratings } = await assigned()
    expect(await listVisibleRatingIds(first, ratings)).toEqual([ratings[0]])
    expect(await listVisibleRatingIds({ ...first, expertIn: new Set() }, ratings)).toEqual([])
    const submissions = (await db.practiceSubmission.findMany()).map((one) => one.id)
    for (const seer of [staff, first, editor]) {
      expect(await listVisibleSubmissionIds(seer, submissions)).toEqual(submissions)
    }
    await db.practice.update({ where: { id }, data: { hiddenAt: now } })
    expect(await listVisibleRatingIds(first, ratings)).toEqual([])
    expect(await listVisibleSubmissionIds(staff, submissions)).toEqual([])
    expect(await listVisibleSubmissionIds(editor, submissions)).toEqual(submissions)
    for (const other of [await savedUser({ roles: { [own]: 'reader' }, expertIn: [area] }), await savedUser()]) {
      expect(await listVisibleSubmissionIds(other, submissions)).toEqual([])
    }
  })
})
