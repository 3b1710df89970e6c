import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Person } from '~/accounts/actor'
import { db, inTransaction } from '~/platform/database.server'
import type { WrittenText } from '~/platform/watch.server'
import { closeHelpNotice } from '~/practices/help/close-help-notice.server'
import { createHelpNotice } from '~/practices/help/create-help-notice.server'
import type { HelpForm } from '~/practices/help/help-form'
import { listVisibleHelpNoticeIds, saveHelpNoticeHidden } from '~/practices/help/help-notice-store.server'
import { readHelpNotice } from '~/practices/help/read-help-notice.server'
import { readHelpNotices } from '~/practices/help/read-help-notices.server'
import { changePlan } from '~/practices/plans/change-plan.server'
import { createPlan } from '~/practices/plans/create-plan.server'
import { listVisiblePlanIds } from '~/practices/plans/list-visible-plan-ids.server'
import type { PlanForm } from '~/practices/plans/plan-form'
import { readPlanToChange } from '~/practices/plans/read-plan-form.server'
import { readPlans } from '~/practices/plans/read-plans.server'
import { remindOfPlans } from '~/practices/plans/remind-of-plans.server'
import { saveHidden } from '~/practices/practice-store.server'
import { readWeakIndicator } from '~/practices/read-weak-indicator.server'
import { readWeakIndicators } from '~/practices/read-weak-indicators.server'
import { listAskable, mostAsked } from '~/practices/sparring/list-askable.server'
import { anActor } from '../factories/accounts'
import { savedIndicator } from '../factories/catalogue'
import { savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { savedWeakEdition } from '../factories/weak-edition'
import { emptyDatabase } from './empty-database'

const own = '376'
const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const nothing = { recommended: [], own: [] }

beforeEach(emptyDatabase)

const auditOf = (deed: string) => db.auditEntry.findMany({ where: { deed }, select: { subject: true, details: true } })
const suspended = (person: Person): Person => ({ ...person, suspended: true })

describe('the page of a weak indicator', () => {
  const read = (actor: Parameters<typeof readWeakIndicator>[0], indicatorId = 'a0') =>
    readWeakIndicator(actor, { code: own, indicatorId }, 'da')

  it('tells why, what others have done with the reasons, and what one has described oneself', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const editor = await savedMember('editor')
    const others = await savedMember('editor', '175')
    const link = (strength: 'direct' | 'possible') => ({
      links: { a0: { mechanism: 'Sådan', delayMonths: 12, strength, source: '' } },
    })
    await savedPractice(others, { title: 'Direkte', indicatorIds: ['a0'], ...link('direct') })
    await savedPractice(others, { title: 'Skadelig', indicatorIds: ['a0'], effectDirection: 'negative' })
    await savedPractice(others, {
      title: 'Mulig og kun for kommuner',
      indicatorIds: ['a0'],
      visibility: 'municipalities',
      ...link('possible'),
    })
    await savedPractice(editor, { title: 'Vores', indicatorIds: ['a0'] })
    const { inEdition, allowed } = await read(editor)
    expect(allowed).toEqual({ plan: true, describe: true, speak: true, write: true })
    expect(inEdition?.isWeak).toBe(true)
    expect(inEdition?.peerValues).toHaveLength(8)
    expect(inEdition?.doingWell.length).toBeGreaterThan(0)
    expect(inEdition?.recommended.map(({ title }) => title)).toEqual([
      'Direkte',
      'Mulig og kun for kommuner',
      'Skadelig',
    ])
    expect(inEdition?.recommended[0]?.reasons).toMatchObject({
      link: { strength: 'direct', points: 3 },
      knowledge: { evidence: null, points: 1 },
      likeness: { users: 1, stopped: 0 },
      effect: { measured: null, points: 1 },
    })
    expect(inEdition?.own.map(({ title }) => title)).toEqual(['Vores'])
  })

  it('counts who has taken a practice up and is like us, and says how far we have come ourselves', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const { id } = await savedPractice(await savedMember('editor', '101'), { indicatorIds: ['a0'] })
    const [peer] = await db.editionPeer.findMany({ where: { municipalityCode: own }, orderBy: { place: 'asc' } })
    const startedOn = new Date('2021-01-01')
    await db.adoption.createMany({
      data: [
        { practiceId: id, municipalityCode: peer?.peerCode ?? '', stage: 'RUNNING', startedOn },
        { practiceId: id, municipalityCode: own, stage: 'TRYING', startedOn },
      ],
    })
    const { inEdition } = await read(await savedMember('reader'))
    const [first] = inEdition?.recommended ?? []
    expect(first?.ownStage).toBe('trying')
    expect(first?.reasons.likeness).toMatchObject({ points: 2, users: 2, alike: 1, nearest: peer?.peerCode })
    // One period only: there is nothing before and after to compare.
    expect(first?.reasons.effect).toMatchObject({ points: 1 })
  })

  it('recommends nothing hidden, and changes nothing for who may only read', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const { id } = await savedPractice(await savedMember('editor', '175'), { indicatorIds: ['a0'] })
    await saveHidden(id, now, db)
    const { inEdition, allowed } = await read(await savedMember('reader'))
    expect(inEdition).toMatchObject(nothing)
    expect(allowed).toMatchObject({ plan: false, describe: false, speak: false })
    expect((await read(await savedUnionMember('staff'))).allowed.write).toBe(false)
  })

  it('names as partners to write to only those who have offered, and what they would get in return', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const reader = await savedMember('reader')
    const askable = await listAskable(own, 'a0', 50)
    const [willing, elsewhere, closed] = askable.map(({ municipalityCode }) => municipalityCode)
    const offer = { kind: 'OFFERED', area: 'udsatte-boern-og-unge', text: 'Ring gerne' } as const
    await db.helpNotice.createMany({
      data: [
        { ...offer, municipalityCode: willing ?? '' },
        { ...offer, municipalityCode: elsewhere ?? '', area: 'handicap' },
        { ...offer, municipalityCode: closed ?? '', closedAt: now },
      ],
    })
    const { inEdition } = await read(reader)
    expect(inEdition?.willing.map(({ municipalityCode }) => municipalityCode)).toEqual([willing])
    expect(inEdition?.others.map(({ municipalityCode }) => municipalityCode)).not.toContain(willing)
    expect(inEdition?.others.every(({ offer: offered }) => offered === null)).toBe(true)
  })

  it('is there for an indicator that is no longer weak, and is nobody else’s', async () => {
    await savedWeakEdition({ weakCount: 1 })
    await savedIndicator({ id: 'kontekst', direction: 'neutral' })
    const reader = await savedMember('reader')
    expect((await read(reader, 'a1')).inEdition?.isWeak).toBe(false)
    await expect(read(reader, 'findes-ikke')).rejects.toMatchObject(notFound)
    await expect(read(reader, 'kontekst')).rejects.toMatchObject(notFound)
    await expect(read(await savedMember('manager', '175'))).rejects.toMatchObject(notFound)
    await expect(read(anActor())).rejects.toMatchObject(notFound)
  })
})

describe('the list of weak indicators', () => {
  it('asks the database equally often for one and for many', async () => {
    const editor = await savedMember('editor', '175')
    const asked = async () => {
      const actor = anActor({ memberships: new Map([[own, 'editor']]) })
      const query = vi.spyOn(pg.Client.prototype, 'query')
      const found = await readWeakIndicators(actor, own, 'da')
      const count = query.mock.calls.length
      query.mockRestore()
      return { count, weak: found?.weak.length }
    }
    await savedWeakEdition({ weakCount: 1 })
    await savedPractice(editor, { indicatorIds: ['a0'] })
    const forOne = await asked()
    await savedWeakEdition({ weakCount: 5, period: '2023' })
    for (const id of ['a1', 'a2', 'a3']) await savedPractice(editor, { indicatorIds: ['a0', id] })
    const forMany = await asked()
    expect([forOne.weak, forMany.weak]).toEqual([1, 5])
    expect(forMany.count).toBe(forOne.count)
  })
})

describe('whom to ask', () => {
  it('is the best quarter, the most alike first and never oneself', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const askable = await listAskable(own, 'a0')
    expect(askable).toHaveLength(mostAsked)
    expect(askable.map(({ nearness }) => nearness)).toEqual(
      askable.map(({ nearness }) => nearness).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    )
    expect(askable.every(({ place }) => place.quarter === 1)).toBe(true)
    expect((await listAskable(own, 'a1', 50)).map(({ municipalityCode }) => municipalityCode)).not.toContain(own)
    expect(await listAskable(own, 'findes-ikke')).toEqual([])
  })

  it('is nobody before the first edition', async () => {
    await savedIndicator()
    expect(await listAskable(own, 'bu-dst-andel')).toEqual([])
  })
})

const aPlanForm = (differing: Partial<PlanForm> = {}): PlanForm => ({
  seenVersion: null,
  practiceId: null,
  ownerId: null,
  ownerText: 'Leder af familieafdelingen',
  targetValue: 30,
  targetText: '',
  dueOn: '2027-06-30',
  status: 'planned',
  notes: 'Vi begynder i én afdeling.',
  keepTarget: false,
  notCpr: [],
  ...differing,
})

async function savedPlan(actor: Person, differing: Partial<PlanForm> = {}, at = now): Promise<string> {
  const made = await createPlan(actor, { code: own, indicatorId: 'a0', form: aPlanForm(differing) }, at)
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

describe('an action plan', () => {
  const make = (actor: Person, differing: Partial<PlanForm> = {}, at: { code?: string; indicatorId?: string } = {}) =>
    createPlan(actor, { code: own, indicatorId: 'a0', ...at, form: aPlanForm(differing) }, now)

  it('begins from the value of the newest edition and is read by the municipality and the union', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const contributor = await savedMember('contributor')
    const membership = { userId: contributor.userId, municipalityCode: own, role: 'CONTRIBUTOR' } as const
    await db.membership.create({ data: membership })
    const practice = await savedPractice(await savedMember('editor', '175'), { title: 'Andres', indicatorIds: ['a0'] })
    const id = await savedPlan(contributor, { practiceId: practice.id, ownerId: contributor.userId })
    for (const reader of [await savedMember('reader'), await savedUnionMember('staff')]) {
      expect((await readPlans(reader, own, 'da')).plans).toMatchObject([
        {
          id,
          startValue: 1,
          startPeriod: '2022',
          targetValue: 30,
          dueOn: '2027-06-30',
          ownerName: 'Kim Jensen',
          practice: { title: 'Andres' },
          progress: 'awaits-figures',
        },
      ])
      expect(await listVisiblePlanIds(reader, [id, 'x'])).toEqual(new Set([id]))
    }
    const elsewhere = await savedMember('manager', '175')
    await expect(readPlans(elsewhere, own, 'da')).rejects.toMatchObject(notFound)
    await expect(readPlanToChange(elsewhere, id, 'da')).rejects.toMatchObject(notFound)
    expect(await listVisiblePlanIds(elsewhere, [id])).toEqual(new Set())
    expect(await auditOf('create-plan')).toMatchObject([{ subject: `plan:${id}`, details: { status: 'planned' } }])
  })

  it('takes somebody who writes for the municipality', async () => {
    await savedWeakEdition({ weakCount: 1 })
    for (const actor of [
      await savedMember('reader'),
      await savedMember('manager', '175'),
      await savedUnionMember('staff'),
      suspended(await savedMember('editor')),
    ]) {
      await expect(make(actor)).rejects.toMatchObject(notFound)
    }
    const editor = await savedMember('editor')
    await expect(make(editor, {}, { indicatorId: 'findes-ikke' })).rejects.toMatchObject(notFound)
    expect(await db.actionPlan.count()).toBe(0)
  })

  it('has an owner, a practice and a target that make sense, and says what does not', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const editor = await savedMember('editor')
    const stranger = await savedMember('editor', '175')
    const hidden = await savedPractice(stranger, { indicatorIds: ['a0'] })
    await saveHidden(hidden.id, now, db)
    const refused: [Partial<PlanForm>, string][] = [
      [{ ownerId: stranger.userId }, 'owner-unknown'],
      [{ practiceId: hidden.id }, 'practice-unknown'],
      [{ practiceId: 'x' }, 'practice-unknown'],
      [{ targetValue: 130 }, 'impossible-value'],
      [{ targetValue: 0.5 }, 'worse-than-today'],
      [{ dueOn: '2026-03-01' }, 'past-day'],
      [{ notes: 'Ring til 12 34 56 78 eller 22 33 44 55' }, 'personal-data'],
      [{ ownerText: 'leder@kommune.example' }, 'personal-data'],
    ]
    for (const [differing, code] of refused) {
      expect(await make(editor, differing), code).toMatchObject({ ok: false, problem: { code } })
    }
    expect(await make(editor, { targetValue: 0.5, keepTarget: true })).toMatchObject({ ok: true })
    expect(await make(editor, { targetValue: null, targetText: 'Ingen venter' })).toMatchObject({ ok: true })
  })

  it('may hold ten digits that somebody says are no CPR number; the log learns how many, never which', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const editor = await savedMember('editor')
    const notes = 'Sag 010180-1234'
    expect(await make(editor, { notes })).toMatchObject({ ok: false })
    await savedPlan(editor, { notes, notCpr: ['notes:1:5'] })
    expect(await auditOf('say-not-cpr')).toMatchObject([{ details: { notes: 1 } }])
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain('1234')
  })

  it('is not made before the first edition', async () => {
    await savedIndicator({ id: 'a0' })
    expect(await make(await savedMember('editor'))).toMatchObject({ ok: false, problem: { code: 'no-edition' } })
  })

  it('is saved by the one who saw the newest text; the late one is told and overwrites nothing', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const [first, second] = [await savedMember('editor'), await savedMember('contributor')]
    const id = await savedPlan(first)
    const saved = await changePlan(first, id, aPlanForm({ seenVersion: 1, status: 'under-way', notes: 'A' }), now)
    expect(saved).toEqual({ ok: true, value: null })
    const late = await changePlan(second, id, aPlanForm({ seenVersion: 1, notes: 'B' }), now)
    expect(late).toMatchObject({ ok: false, problem: { code: 'changed-by-someone-else' } })
    const { plan, steps } = await readPlanToChange(second, id, 'da')
    expect(plan).toMatchObject({ notes: 'A', status: 'under-way', version: 2 })
    expect(steps.map(({ status }) => status)).toEqual(['planned', 'under-way'])
    await changePlan(second, id, aPlanForm({ seenVersion: 2, status: 'under-way', notes: 'B' }), now)
    expect((await readPlanToChange(second, id, 'da')).steps).toHaveLength(2)
    const elsewhere = await savedMember('manager', '175')
    await expect(changePlan(elsewhere, id, aPlanForm({ seenVersion: 3 }), now)).rejects.toMatchObject(notFound)
  })

  it('keeps a practice that was hidden since, without naming it', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const editor = await savedMember('editor')
    const { id: practiceId } = await savedPractice(await savedMember('editor', '175'), { indicatorIds: ['a0'] })
    const id = await savedPlan(editor, { practiceId })
    await saveHidden(practiceId, now, db)
    expect((await readPlans(editor, own, 'da')).plans).toMatchObject([{ practice: 'gone' }])
    expect((await readPlanToChange(editor, id, 'da')).chosenIsGone).toBe(true)
    expect(await changePlan(editor, id, aPlanForm({ seenVersion: 1, practiceId }), now)).toMatchObject({ ok: true })
  })

  it('is followed to the next edition', async () => {
    await savedWeakEdition({ weakCount: 3 })
    const editor = await savedMember('editor')
    await savedPlan(editor, { targetValue: 30 })
    for (const indicatorId of ['a1', 'a2']) {
      await createPlan(editor, { code: own, indicatorId, form: aPlanForm() }, now)
    }
    await savedWeakEdition({ weakCount: 3, period: '2024', values: { a0: 20, a1: 35 } })
    const { plans } = await readPlans(await savedMember('reader'), own, 'da')
    const progress = Object.fromEntries(plans.map((plan) => [plan.indicatorId, plan.progress]))
    expect(progress).toEqual({ a0: 'on-the-way', a1: 'reached', a2: 'not-yet' })
    expect(plans.find(({ indicatorId }) => indicatorId === 'a0')).toMatchObject({ startValue: 1, today: { value: 20 } })
  })

  it('is not compared with figures of another definition', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const editor = await savedMember('editor')
    await savedPlan(editor, { targetValue: 30 })
    await savedWeakEdition({ weakCount: 1, period: '2024', values: { a0: 40 } })
    const { computedAt: next } = await db.edition.findUniqueOrThrow({ where: { slug: '2024' } })
    const progress = async () => (await readPlans(editor, own, 'da')).plans.map((plan) => plan.progress)
    expect(await progress()).toEqual(['reached'])
    await db.indicator.update({ where: { id: 'a0' }, data: { redefinedAt: next } })
    expect(await progress()).toEqual(['redefined'])
  })
})

describe('the reminder of a plan', () => {
  const told = () =>
    db.notification.findMany({ select: { userId: true, about: true, cause: true }, orderBy: { cause: 'asc' } })

  it('reaches the owner once for the day, and once when an edition came out', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const [writer, owner] = [await savedMember('editor'), await savedMember('reader')]
    await db.membership.create({ data: { userId: owner.userId, municipalityCode: own, role: 'READER' } })
    const id = await savedPlan(writer, { ownerId: owner.userId })
    await remindOfPlans(now)
    expect(await told()).toEqual([])
    const due = new Date('2027-06-20T06:00:00Z')
    await remindOfPlans(due)
    await remindOfPlans(due)
    expect(await told()).toEqual([{ userId: owner.userId, about: `plan:${id}`, cause: `plan:${id}:due:2027-06-30` }])
    await savedWeakEdition({ weakCount: 1, period: '2024' })
    await remindOfPlans(due)
    expect((await told()).map(({ cause }) => cause)).toEqual([`plan:${id}:due:2027-06-30`, `plan:${id}:edition:2024`])
  })

  it('reaches the managers where owner and writer have left, and nobody when the plan is done with', async () => {
    await savedWeakEdition({ weakCount: 1 })
    const [writer, manager] = [await savedMember('editor'), await savedMember('manager')]
    await db.membership.create({ data: { userId: manager.userId, municipalityCode: own, role: 'MANAGER' } })
    const id = await savedPlan(writer)
    await savedPlan(writer, { status: 'dropped' })
    await remindOfPlans(new Date('2027-07-20T06:00:00Z'))
    expect((await told()).map(({ userId, about }) => [userId, about])).toEqual([[manager.userId, `plan:${id}`]])
  })
})

describe('help wanted and offered', () => {
  const aNotice = (differing: Partial<HelpForm> = {}): HelpForm => ({
    municipalityCode: own,
    kind: 'wanted',
    area: 'udsatte-boern-og-unge',
    indicatorId: null,
    text: 'Vi vil gerne høre, hvordan I gør.',
    notCpr: [],
    ...differing,
  })
  const seen: WrittenText[] = []
  const watch = async (text: WrittenText) => void seen.push(text)
  const put = async (actor: Person, differing: Partial<HelpForm> = {}) => {
    const made = await createHelpNotice(actor, aNotice(differing), now, watch)
    if (!made.ok) throw new Error(made.problem.code)
    return made.value
  }
  const anybody = { area: null, indicatorId: null }

  it('is said in the municipality’s name and looked at in the same commit', async () => {
    seen.length = 0
    const contributor = await savedMember('contributor')
    const id = await put(contributor)
    expect(seen).toMatchObject([{ kind: 'help-notice', id, authorId: contributor.userId }])
    const elsewhere = await savedMember('reader', '175')
    expect((await readHelpNotices(elsewhere, anybody, 'da')).notices).toMatchObject([{ id, municipalityCode: own }])
    expect(await readHelpNotice(elsewhere, id, 'da')).toMatchObject({ mayClose: false, mayWriteTo: true })
    await expect(readHelpNotices(anActor(), anybody, 'da')).rejects.toMatchObject(notFound)
    await expect(readHelpNotice(anActor(), id, 'da')).rejects.toMatchObject(notFound)
    for (const other of [
      await savedMember('reader'),
      await savedMember('manager', '175'),
      await savedUnionMember('staff'),
      suspended(await savedMember('editor')),
    ]) {
      await expect(createHelpNotice(other, aNotice(), now, watch)).rejects.toMatchObject(notFound)
    }
  })

  it('is refused twice over the same, on an indicator of another area, and with what points to a person', async () => {
    await savedIndicator({ id: 'hc-a', area: 'handicap' })
    const editor = await savedMember('editor')
    await put(editor)
    const again = (differing: Partial<HelpForm>) => createHelpNotice(editor, aNotice(differing), now, watch)
    expect(await again({})).toMatchObject({ ok: false, problem: { code: 'already-open' } })
    expect(await again({ kind: 'offered', indicatorId: 'hc-a' })).toMatchObject({
      ok: false,
      problem: { code: 'indicator-elsewhere' },
    })
    expect(await again({ kind: 'offered', text: 'Skriv til a@b.dk' })).toMatchObject({
      ok: false,
      problem: { code: 'personal-data' },
    })
    expect(await again({ kind: 'offered', area: 'handicap', indicatorId: 'hc-a' })).toMatchObject({ ok: true })
  })

  it('tells those who offer help on it: the one who offered while they may speak, else the managers', async () => {
    await savedIndicator({ id: 'bu-a' })
    await savedIndicator({ id: 'bu-b' })
    const member = async (code: string, role: 'EDITOR' | 'MANAGER') => {
      const person = await savedMember(role === 'EDITOR' ? 'editor' : 'manager', code)
      await db.membership.create({ data: { userId: person.userId, municipalityCode: code, role } })
      return person
    }
    const [offering, gone, manager, about, silent] = [
      await member('101', 'EDITOR'),
      await savedMember('editor', '147'),
      await member('147', 'MANAGER'),
      await member('151', 'EDITOR'),
      await member('153', 'MANAGER'),
    ]
    await put(offering, { municipalityCode: '101', kind: 'offered' })
    await put(gone, { municipalityCode: '147', kind: 'offered', indicatorId: 'bu-a' })
    await put(about, { municipalityCode: '151', kind: 'offered', indicatorId: 'bu-b' })
    await put(silent, { municipalityCode: '153', kind: 'offered', area: 'handicap' })
    const id = await put(await savedMember('editor'), { indicatorId: 'bu-a' })
    const told = await db.notification.findMany({ select: { userId: true, kind: true, about: true } })
    expect(told.map(({ userId }) => userId).toSorted()).toEqual([offering.userId, manager.userId].toSorted())
    expect(told[0]).toMatchObject({ kind: 'help-wanted', about: `help-notice:${id}` })
  })

  it('is closed by its own, hidden by a moderator, and then gone for all others', async () => {
    const [editor, reader] = [await savedMember('editor'), await savedMember('reader', '175')]
    const [closed, hidden] = [await put(editor), await put(editor, { kind: 'offered' })]
    await expect(closeHelpNotice(await savedMember('manager', '175'), closed, now)).rejects.toMatchObject(notFound)
    await closeHelpNotice(editor, closed, now)
    await closeHelpNotice(editor, closed, now)
    expect(await auditOf('close-help-notice')).toHaveLength(1)
    await inTransaction((tx) => saveHelpNoticeHidden(hidden, now, tx))
    expect((await readHelpNotices(reader, anybody, 'da')).notices).toEqual([])
    for (const id of [closed, hidden]) await expect(readHelpNotice(reader, id, 'da')).rejects.toMatchObject(notFound)
    const moderator = await savedUnionMember('moderator')
    expect((await readHelpNotice(moderator, hidden, 'da')).notice.hidden).toBe(true)
    const ids = [closed, hidden, 'x']
    expect(await listVisibleHelpNoticeIds(reader, ids)).toEqual(new Set())
    expect(await listVisibleHelpNoticeIds(editor, ids)).toEqual(new Set([closed, hidden]))
    expect(await listVisibleHelpNoticeIds(moderator, ids)).toEqual(new Set([closed, hidden]))
    await inTransaction((tx) => saveHelpNoticeHidden(hidden, null, tx))
    expect(await listVisibleHelpNoticeIds(reader, ids)).toEqual(new Set([hidden]))
  })
})
