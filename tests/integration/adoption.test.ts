import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, operator } from '~/accounts/actor'
import { importCatalogue } from '~/catalogue/import-catalogue.server'
import { loadApproximatePopulations } from '~/collection/load-approximate-populations.server'
import { withdrawBatch } from '~/collection/withdraw-batch.server'
import { municipalities } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import type { WrittenText } from '~/platform/watch.server'
import type { ToldAdoption } from '~/practices/adoption/adoption-form'
import {
  findOwnAdoption,
  listAdopters,
  listAdoptionsOf,
  listAdoptionsOfPractice,
  listVisibleAdoptionIds,
  saveAdoptionHidden,
} from '~/practices/adoption/adoption-store.server'
import { readAdoptionPage } from '~/practices/adoption/read-adoption-page.server'
import { readEffects } from '~/practices/adoption/read-effects.server'
import { readMeasuredEffects } from '~/practices/adoption/read-measured-effects.server'
import { readUptake } from '~/practices/adoption/read-uptake.server'
import { recordAdoption } from '~/practices/adoption/record-adoption.server'
import { takeBackAdoption } from '~/practices/adoption/take-back-adoption.server'
import { archivePractice } from '~/practices/archive-practice.server'
import { listNewestPractices, saveHidden } from '~/practices/practice-store.server'
import { readPractice } from '~/practices/read-practice.server'
import { anActor } from '../factories/accounts'
import { aCatalogueFile } from '../factories/catalogue'
import { aFigureFile, publishedBatch } from '../factories/collection'
import { savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const nobodyWatches = async () => {}

beforeEach(emptyDatabase)

const told = (parts: Partial<ToldAdoption> = {}): ToldAdoption => ({
  municipalityCode: '175',
  stage: 'trying',
  since: '2024-02-01',
  changed: 'Kun på to skoler.',
  outcome: '',
  seenEvents: 0,
  notCpr: [],
  ...parts,
})

const tell = (actor: Actor, slug: string, parts: Partial<ToldAdoption> = {}, at = now) =>
  recordAdoption(actor, slug, told(parts), at, nobodyWatches)

async function practiceOf(parts: Parameters<typeof savedPractice>[1] = {}) {
  const editor = await savedMember('editor')
  return { editor, ...(await savedPractice(editor, parts)) }
}

describe('telling of a practice taken up', () => {
  it('takes a contributor of another municipality, and answers all others as if there were nothing', async () => {
    const { slug, editor } = await practiceOf()
    expect(await tell(await savedMember('contributor', '175'), slug)).toEqual({ ok: true, value: null })
    for (const other of [
      await savedMember('reader', '175'),
      await savedMember('editor', '657'),
      await savedUnionMember('staff'),
      { ...(await savedMember('editor', '175')), suspended: true },
    ]) {
      await expect(tell(other, slug, { seenEvents: 1 })).rejects.toMatchObject(notFound)
    }
    await expect(tell(editor, slug, { municipalityCode: '376' })).rejects.toMatchObject(notFound)
    await expect(tell(await savedMember('editor', '175'), 'findes-ikke')).rejects.toMatchObject(notFound)
  })

  it('is refused for a practice that is hidden or archived', async () => {
    const { slug, id, editor } = await practiceOf()
    const adopter = await savedMember('editor', '175')
    await saveHidden(id, now, db)
    await expect(tell(adopter, slug)).rejects.toMatchObject(notFound)
    await saveHidden(id, null, db)
    await archivePractice(editor, slug, now)
    await expect(tell(adopter, slug)).rejects.toMatchObject(notFound)
  })

  it('tells the author’s writers once a stage, the log without words, the watch with them, and the cache', async () => {
    const { slug, editor } = await practiceOf()
    const onlyReads = await savedMember('reader')
    const adopter = await savedMember('contributor', '175')
    await db.membership.createMany({
      data: [
        { userId: editor.userId, municipalityCode: '376', role: 'EDITOR' },
        { userId: onlyReads.userId, municipalityCode: '376', role: 'READER' },
      ],
    })
    const before = await findPublicVersion()
    const seen: WrittenText[] = []
    const watch = async (text: WrittenText) => void seen.push(text)
    await recordAdoption(adopter, slug, told(), now, watch)
    await tell(adopter, slug, { seenEvents: 1, outcome: 'Færre skift.' }, new Date('2026-03-03T08:00:00Z'))
    const [adoption] = await db.adoption.findMany()
    expect(await findPublicVersion()).not.toBe(before)
    expect(seen).toEqual([{ kind: 'adoption', id: adoption?.id, words: 'Kun på to skoler.', authorId: adopter.userId }])
    const notices = await db.notification.findMany()
    expect(notices.map(({ userId, kind, about }) => [userId, kind, about])).toEqual([
      [editor.userId, 'practice-adopted', `adoption:${adoption?.id}`],
    ])
    expect(notices[0]?.slots).toEqual({ municipality: 'Rødovre', title: 'Fast rådgiver i overgangen' })
    const audit = await db.auditEntry.findMany({ where: { deed: 'record-adoption' } })
    expect(audit).toHaveLength(2)
    expect(JSON.stringify(audit)).not.toContain('skoler')
  })

  it('stops at days in the future or out of order, and writes nothing then', async () => {
    const { slug } = await practiceOf()
    const adopter = await savedMember('contributor', '175')
    expect(await tell(adopter, slug, { since: '2026-03-03' })).toEqual({ ok: false, problem: 'in-the-future' })
    // In Denmark the day has come an hour before midnight in Greenwich.
    expect(await tell(adopter, slug, { since: '2026-03-03' }, new Date('2026-03-02T23:30:00Z'))).toMatchObject({
      ok: true,
    })
    const late = { stage: 'running' as const, since: '2026-03-01', seenEvents: 1 }
    expect(await tell(adopter, slug, late)).toEqual({ ok: false, problem: 'dates-out-of-order' })
    expect(await db.adoptionEvent.count()).toBe(1)
    const other = await savedMember('contributor', '360')
    const stop = { municipalityCode: '360', stage: 'stopped' as const }
    expect(await tell(other, slug, stop)).toEqual({ ok: false, problem: 'stopped-without-start' })
    expect(await db.adoption.count()).toBe(1)
  })

  it('takes a stop with its start in one go', async () => {
    const { slug, id } = await practiceOf()
    const adopter = await savedMember('contributor', '175')
    const stop = { stage: 'stopped' as const, since: '2025-01-01', startedOn: '2024-01-01', outcome: 'For dyrt.' }
    expect(await tell(adopter, slug, stop)).toMatchObject({ ok: true })
    expect(await findOwnAdoption(id, '175')).toMatchObject({
      stage: 'stopped',
      startedOn: '2024-01-01',
      stoppedOn: '2025-01-01',
      events: [{ stage: 'trying' }, { stage: 'stopped', outcome: 'For dyrt.' }],
    })
  })

  it('stops at a possible CPR number until a person says it is none, and logs no digits', async () => {
    const { slug } = await practiceOf()
    const adopter = await savedMember('contributor', '175')
    const risky = { outcome: 'Sag 0102031234 gik godt.' }
    expect(await tell(adopter, slug, risky)).toEqual({ ok: false, problem: 'personal-data' })
    expect(await tell(adopter, slug, { ...risky, notCpr: ['outcome:1:5'] })).toMatchObject({ ok: true })
    expect(await tell(adopter, slug, { seenEvents: 1, outcome: 'Ring 22 33 44 55', notCpr: ['outcome:1:6'] })).toEqual({
      ok: false,
      problem: 'personal-data',
    })
    const audit = await db.auditEntry.findMany({ where: { deed: 'say-not-cpr' } })
    expect(audit).toMatchObject([{ details: { outcome: 1 } }])
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain('0102031234')
  })

  it('puts right by a new event, keeps the old, and lets one of two who tell at once win', async () => {
    const { slug, id } = await practiceOf()
    const adopter = await savedMember('contributor', '175')
    await tell(adopter, slug, { since: '2014-02-01' })
    const wrong = (await findOwnAdoption(id, '175'))?.events[0]?.id ?? ''
    const corrects = { seenEvents: 1, corrects: wrong }
    const both = await Promise.all([tell(adopter, slug, corrects), tell(adopter, slug, corrects)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, problem: 'changed-by-someone-else' }])
    expect(await findOwnAdoption(id, '175')).toMatchObject({
      startedOn: '2024-02-01',
      events: [{}, { correctsId: wrong }],
    })
    expect(await tell(adopter, slug, { ...corrects, seenEvents: 2 })).toEqual({
      ok: false,
      problem: 'changed-by-someone-else',
    })
    const foreign = '019300d7-0000-7000-8000-000000000000'
    expect(await tell(adopter, slug, { seenEvents: 2, corrects: foreign })).toMatchObject({ ok: false })
  })
})

describe('what was told by mistake', () => {
  const nextDay = new Date(now.getTime() + 25 * 3_600_000)

  it('is taken back whole within a day by those who may tell, with a line in the log', async () => {
    const { slug, id } = await practiceOf()
    const adopter = await savedMember('contributor', '175')
    await tell(adopter, slug)
    for (const other of [await savedMember('reader', '175'), await savedMember('editor', '657')]) {
      await expect(takeBackAdoption(other, slug, '175', now)).rejects.toMatchObject(notFound)
    }
    expect(await takeBackAdoption(adopter, slug, '175', now)).toEqual({ ok: true, value: null })
    expect(await findOwnAdoption(id, '175')).toBeNull()
    expect(await db.adoptionEvent.count()).toBe(0)
    expect(await db.auditEntry.count({ where: { deed: 'take-back-adoption' } })).toBe(1)
    expect(await tell(adopter, slug)).toEqual({ ok: true, value: null })
  })

  it('stays after a day, and while a moderator has to do with it', async () => {
    const { slug, id } = await practiceOf()
    const adopter = await savedMember('contributor', '175')
    await tell(adopter, slug)
    const tooLate = { ok: false, problem: 'too-late' }
    expect(await takeBackAdoption(adopter, slug, '175', nextDay)).toEqual(tooLate)
    const adoptionId = (await findOwnAdoption(id, '175'))?.id ?? ''
    await db.moderationCase.create({ data: { adoptionId, openedAt: now } })
    expect(await takeBackAdoption(adopter, slug, '175', now)).toEqual(tooLate)
    expect(await findOwnAdoption(id, '175')).not.toBeNull()
  })
})

describe('who sees an adoption', () => {
  async function adopted() {
    const practice = await practiceOf()
    await tell(await savedMember('contributor', '175'), practice.slug, { since: '2023-05-01' })
    const considering = { municipalityCode: '360', stage: 'considering' as const, changed: 'Fortroligt overvejet' }
    await tell(await savedMember('contributor', '360'), practice.slug, considering)
    return practice
  }

  it('is everybody who sees the practice, but who considers is for municipalities', async () => {
    const { id, slug } = await adopted()
    const codes = async (reader: Actor | null) =>
      (await listAdoptionsOfPractice(id, reader)).map(({ municipalityCode }) => municipalityCode)
    expect(await codes(null)).toEqual(['175'])
    expect(await codes(anActor())).toEqual(['175'])
    expect(await codes(await savedMember('reader', '657'))).toEqual(['175', '360'])
    const adopters = async (reader: Actor | null) => (await listAdopters([id], reader)).get(id)?.length
    expect([await adopters(null), await adopters(await savedMember('reader'))]).toEqual([1, 2])
    const [card] = await listNewestPractices(null, 1)
    expect(card).toMatchObject({ slug, takenUp: 1, stopped: 0 })
  })

  it('keeps what was said while considering from strangers after the start, too', async () => {
    const { id, slug } = await adopted()
    await tell(await savedMember('contributor', '360'), slug, {
      municipalityCode: '360',
      seenEvents: 1,
      since: '2025-01-01',
      changed: 'Hele kommunen',
    })
    const words = async (reader: Actor | null) => JSON.stringify(await listAdoptionsOfPractice(id, reader))
    expect(await words(null)).toContain('Hele kommunen')
    expect(await words(null)).not.toContain('Fortroligt overvejet')
    expect(await words(await savedMember('reader'))).toContain('Fortroligt overvejet')
    expect(await words(await savedMember('reader'))).not.toContain('Kim Jensen')
  })

  it('keeps words that were put right from all but their own municipality', async () => {
    const { id, slug } = await adopted()
    const adopter = await savedMember('contributor', '175')
    const wrong = (await findOwnAdoption(id, '175'))?.events[0]?.id ?? ''
    await tell(adopter, slug, { since: '2023-05-01', seenEvents: 1, corrects: wrong, changed: 'Rettet' })
    const words = JSON.stringify(await listAdoptionsOfPractice(id, await savedMember('reader')))
    expect(words).toContain('Rettet')
    expect(words).not.toContain('to skoler')
    expect(JSON.stringify(await listAdoptionsOf('175', adopter))).toContain('to skoler')
  })

  it('is nobody but the municipality itself while a moderator has hidden it', async () => {
    const { id } = await adopted()
    const own = await savedMember('contributor', '175')
    const adoption = await findOwnAdoption(id, '175')
    const adoptionId = adoption?.id ?? ''
    await saveAdoptionHidden(adoptionId, now, db)
    expect(await listAdoptionsOfPractice(id, null)).toEqual([])
    expect((await listAdopters([id], await savedMember('reader'))).get(id)).toMatchObject([{ municipalityCode: '360' }])
    expect((await listNewestPractices(null, 1))[0]).toMatchObject({ takenUp: 0 })
    const visible = async (reader: Actor | null) => (await listVisibleAdoptionIds(reader, [adoptionId])).has(adoptionId)
    expect(await visible(own)).toBe(true)
    expect(await visible(await savedMember('editor'))).toBe(false)
    expect((await listAdoptionsOf('175', own))[0]?.adoption.hidden).toBe(true)
    expect(await listAdoptionsOf('175', await savedMember('reader'))).toEqual([])
  })

  it('follows the practice: what is only for municipalities, or hidden, has no adopters for others', async () => {
    const { id, slug } = await practiceOf({ visibility: 'municipalities' })
    const adopter = await savedMember('contributor', '175')
    await tell(adopter, slug)
    const adoptionId = (await findOwnAdoption(id, '175'))?.id ?? ''
    expect((await listVisibleAdoptionIds(null, [adoptionId])).size).toBe(0)
    expect((await listVisibleAdoptionIds(await savedMember('reader'), [adoptionId])).size).toBe(1)
    expect(await readEffects([id], null)).toEqual([])
    await saveHidden(id, now, db)
    expect((await listVisibleAdoptionIds(await savedMember('reader'), [adoptionId])).size).toBe(0)
    expect(await listAdoptionsOf('175', adopter)).toEqual([])
  })
})

describe('the page on which one tells', () => {
  it('is for those who may tell, and lets one of several memberships choose', async () => {
    const { slug, id, editor } = await practiceOf()
    const member = await savedMember('contributor', '175')
    expect(await readAdoptionPage(member, slug, null)).toMatchObject({ chosen: { code: '175', adoption: null } })
    await expect(readAdoptionPage(member, slug, '360')).rejects.toMatchObject(notFound)
    await expect(readAdoptionPage(editor, slug, null)).rejects.toMatchObject(notFound)
    await expect(readAdoptionPage(await savedMember('reader', '175'), slug, null)).rejects.toMatchObject(notFound)
    const memberships = new Map([
      ['376', 'editor' as const],
      ['175', 'editor' as const],
      ['360', 'contributor' as const],
      ['657', 'reader' as const],
    ])
    const several = { ...member, memberships }
    expect(await readAdoptionPage(several, slug, null)).toMatchObject({ codes: ['175', '360'], chosen: null })
    expect(await readAdoptionPage(several, slug, '360')).toMatchObject({ chosen: { code: '360' } })
    const practice = await readPractice(member, slug)
    expect((await readUptake(member, practice)).telling).toEqual({ isFollowUp: false })
    await tell(member, slug)
    expect((await readUptake(member, practice)).telling).toEqual({ isFollowUp: true })
    expect((await readUptake(null, practice)).telling).toBeNull()
    expect(id).not.toBe('')
  })
})

/** Figures of every municipality in each period: its place in the list, and what `extra` adds. */
function figuresOf(periods: readonly string[], extra: (code: string, period: string) => number | null) {
  return aFigureFile(
    periods.flatMap((period) =>
      municipalities.flatMap(({ code }, place) => {
        const more = extra(code, period)
        return more === null
          ? []
          : [{ municipality: code, period, value: Math.round((30 + (place % 10) + more) * 100) / 100 }]
      }),
    ),
  )
}

describe('the effect where it was taken up', () => {
  /** Everybody wavers a little; the adopter, Rødovre, gains 9 from 2024 on. */
  const wavering = (code: string, period: string) => ((Number(code) * Number(period)) % 7) / 10
  const gained = (code: string, period: string) => wavering(code, period) + (code === '175' && period >= '2024' ? 9 : 0)

  async function measured(figures: string) {
    await loadApproximatePopulations()
    const practice = await practiceOf()
    const batchId = await publishedBatch(figures, { now: new Date('2026-03-01T08:00:00Z') })
    await tell(await savedMember('contributor', '175'), practice.slug, { since: '2023-05-01' })
    return { ...practice, batchId }
  }
  const ofFirst = async (id: string, reader: Actor | null = null) => (await readEffects([id], reader))[0]?.indicators[0]

  it('is found on the raw values against those that never adopted, with the source of each number', async () => {
    const { id, batchId } = await measured(figuresOf(['2021', '2022', '2024', '2025'], gained))
    const effect = await ofFirst(id)
    const [adopter] = effect?.adoptions ?? []
    expect(adopter?.result).toMatchObject({ is: 'measured', beyondChance: true })
    if (adopter?.result.is !== 'measured') throw new Error('not measured')
    expect(adopter.result.effect).toBeGreaterThan(8)
    expect(adopter.result.effect).toBeLessThan(10)
    expect(adopter.figures.before[0]?.batchId).toBe(batchId)
    const codes = adopter.compared.map(({ municipalityCode }) => municipalityCode)
    expect(codes.length).toBeGreaterThanOrEqual(29)
    expect(codes).not.toContain('175')
    expect(codes).not.toContain('376')
    const words = await readMeasuredEffects([id], ['bu-dst-andel'], null)
    expect(words.get(id)?.get('bu-dst-andel')).toMatchObject({ count: 1, adopters: 1, verdict: 'better' })
  })

  it('takes who stopped or was hidden out of the comparison, and keeps those that stopped among the adopters', async () => {
    const { id, slug } = await measured(figuresOf(['2022', '2024'], gained))
    const codes = async () =>
      (await ofFirst(id))?.adoptions[0]?.compared.map(({ municipalityCode }) => municipalityCode) ?? []
    const [first = '', second = '', third = ''] = await codes()
    const stop = { stage: 'stopped' as const, since: '2025-01-01', startedOn: '2023-01-01' }
    await tell(await savedMember('contributor', first), slug, { ...stop, municipalityCode: first })
    await tell(await savedMember('contributor', second), slug, { municipalityCode: second })
    await tell(await savedMember('contributor', third), slug, { municipalityCode: third, stage: 'considering' })
    await saveAdoptionHidden((await findOwnAdoption(id, second))?.id ?? '', now, db)
    expect(await codes()).not.toContain(first)
    expect(await codes()).not.toContain(second)
    expect(await codes()).toContain(third)
    const effect = await ofFirst(id)
    expect(effect?.adoptions.map(({ municipalityCode }) => municipalityCode).sort()).toEqual(['175', first].sort())
    expect(effect?.pooled?.count).toBe(2)
  })

  it('says so where there are too few, where it is too early, and where a figure is missing', async () => {
    const few = await measured(
      figuresOf(['2022', '2024'], (code, period) =>
        code === '175' || Number(code) < 160 ? wavering(code, period) : null,
      ),
    )
    expect((await ofFirst(few.id))?.adoptions[0]?.result).toMatchObject({ is: 'too-few' })
    expect((await ofFirst(few.id))?.pooled).toBeNull()
    await emptyDatabase()
    const early = await measured(figuresOf(['2022', '2023'], wavering))
    await db.practiceRevisionIndicator.updateMany({ data: { delayMonths: 24 } })
    expect((await ofFirst(early.id))?.adoptions[0]?.result).toEqual({ is: 'not-yet', expected: '2026' })
    await emptyDatabase()
    const without = (code: string, period: string) =>
      code === '175' && period === '2024' ? null : wavering(code, period)
    const missing = await measured(figuresOf(['2022', '2024'], without))
    expect((await ofFirst(missing.id))?.adoptions[0]?.result).toEqual({
      is: 'missing',
      side: 'after',
      periods: ['2024'],
      status: 'missing',
    })
  })

  it('rests on published figures only, the newest of each', async () => {
    const { id, batchId } = await measured(figuresOf(['2022', '2024'], gained))
    await publishedBatch(figuresOf(['2024'], wavering), { now: new Date('2026-04-01T00:00:00Z') })
    const effectNow = async () => {
      const result = (await ofFirst(id))?.adoptions[0]?.result
      return result?.is === 'measured' ? result.effect : null
    }
    expect(Math.abs((await effectNow()) ?? 99)).toBeLessThan(1)
    await withdrawBatch(operator('test'), { batchId, reason: 'Forkert fil' }, now)
    expect(await effectNow()).toBeNull()
  })

  it('never computes with a number that is too small to be shown', async () => {
    await loadApproximatePopulations()
    const practice = await practiceOf()
    await db.indicator.update({ where: { id: 'bu-dst-andel' }, data: { minN: 5 } })
    const rows = ['2022', '2024'].flatMap((period) =>
      municipalities.map(({ code }) => ({
        municipality: code,
        period,
        value: 4,
        numerator: code === '175' ? 4 : 40,
        denominator: 1000,
      })),
    )
    await publishedBatch(aFigureFile(rows))
    await tell(await savedMember('contributor', '175'), practice.slug, { since: '2023-05-01' })
    expect((await ofFirst(practice.id))?.adoptions[0]).toMatchObject({
      before: null,
      result: { is: 'missing', side: 'before', status: 'suppressed' },
    })
  })

  it('warns when the catalogue redefined the indicator between the figures', async () => {
    const { id } = await measured(figuresOf(['2022'], gained))
    const file = {
      fileName: 'katalog.csv',
      bytes: new TextEncoder().encode(aCatalogueFile([{ definition_da: 'En anden andel.' }])),
    }
    expect(await importCatalogue(operator('test'), file)).toMatchObject({ ok: true })
    const later = new Date(Date.now() + 60_000)
    await publishedBatch(figuresOf(['2024'], gained), { now: later })
    expect((await ofFirst(id))?.adoptions[0]?.warnings.map(({ code }) => code)).toContain('redefined')
  })

  it('names other practices against the same indicator only to those who may see them', async () => {
    const { id } = await measured(figuresOf(['2022', '2024'], gained))
    const other = await savedPractice(await savedMember('editor'), {
      title: 'Kun for kommuner',
      visibility: 'municipalities',
    })
    await tell(await savedMember('contributor', '175'), other.slug, { since: '2023-06-01' })
    const codes = async (reader: Actor | null) =>
      (await ofFirst(id, reader))?.adoptions[0]?.warnings.map(({ code }) => code)
    expect(await codes(null)).not.toContain('other-practices')
    expect(await codes(await savedMember('reader'))).toContain('other-practices')
  })
})
