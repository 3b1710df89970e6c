import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '~/platform/database.server'
import { archivePractice } from '~/practices/archive-practice.server'
import { discardWorkingCopy } from '~/practices/discard-working-copy.server'
import { findSimilar } from '~/practices/find-similar.server'
import { hasOpenHistory } from '~/practices/has-open-history.server'
import { interviewQuestions } from '~/practices/interview-questions'
import { listLinksTo } from '~/practices/link-store.server'
import { loadExamplePractices } from '~/practices/load-example-practices.server'
import { emptyText, type PracticeText } from '~/practices/practice-text'
import { readNewerText } from '~/practices/read-newer-text.server'
import { readAsWriter, readPractice } from '~/practices/read-practice.server'
import { readRevision } from '~/practices/read-revision.server'
import { restoreRevision } from '~/practices/restore-revision.server'
import { findRevision, listRevisions } from '~/practices/revision-store.server'
import { saveAnswers } from '~/practices/save-answers.server'
import { saveDraft } from '~/practices/save-draft.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { savedIndicator } from '../factories/catalogue'
import { aPracticeText } from '../factories/practice-text'
import { savedDraft, savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }
const link = { mechanism: 'Tidligere hjælp', delayMonths: 12, strength: 'probable' as const, source: 'Egne tal' }

beforeEach(emptyDatabase)

type Member = Awaited<ReturnType<typeof savedMember>>

async function writeOn(editor: Member, slug: string, parts: Partial<PracticeText>): Promise<number> {
  const { text, version } = await readNewerText(editor, slug)
  const saved = await saveDraft(editor, slug, { seenVersion: version, text: { ...text, ...parts } }, now)
  if (!saved.ok) throw new Error(saved.problem)
  return saved.value.version
}

function question(id: string) {
  const found = interviewQuestions.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('the whole template', () => {
  it('keeps what is said of each chosen indicator, and the step of the ladder', async () => {
    await savedIndicator({ id: 'bu-a' })
    await savedIndicator({ id: 'bu-b' })
    const writer = await savedMember('contributor')
    const words = { steps: 'Først', sectors: 'To centre', whoMayStart: 'Alle', familyPart: 'De vælger' }
    const { slug } = await savedDraft(writer, {
      ...words,
      indicatorIds: ['bu-b', 'bu-a'],
      ladderStep: 'network-care',
      links: { 'bu-a': link, 'no-such': link },
    })
    const { text } = await readNewerText(writer, slug)
    expect(text).toMatchObject({ ...words, indicatorIds: ['bu-b', 'bu-a'], ladderStep: 'network-care' })
    expect(text.links).toEqual({ 'bu-a': link })
  })
})

describe('the interview', () => {
  it('saves one answer whatever others write in other fields', async () => {
    const [one, other] = [await savedMember('contributor'), await savedMember('editor')]
    const { slug } = await savedDraft(one)
    const { text: base } = await readNewerText(one, slug)
    await writeOn(other, slug, { effect: 'Skrevet imens' })
    const answers = { ...emptyText, title: 'Nyt navn', effect: 'Ikke en del af spørgsmålet' }
    expect(await saveAnswers(one, slug, { question: question('title'), base, answers }, now)).toMatchObject({
      ok: true,
    })
    expect((await readNewerText(one, slug)).text).toEqual({ ...base, title: 'Nyt navn', effect: 'Skrevet imens' })
  })

  it('does not overwrite another answer to the same question, and writes nothing when nothing is new', async () => {
    const [one, other] = [await savedMember('contributor'), await savedMember('editor')]
    const { slug } = await savedDraft(one)
    const { text: base } = await readNewerText(one, slug)
    const version = await writeOn(other, slug, { title: 'Deres' })
    const asked = { question: question('title'), base }
    expect(await saveAnswers(one, slug, { ...asked, answers: { ...emptyText, title: 'Mit' } }, now)).toEqual({
      ok: false,
      problem: 'changed-by-someone-else',
    })
    await saveAnswers(one, slug, { ...asked, answers: { ...emptyText, title: 'Deres' } }, now)
    expect(await readNewerText(one, slug)).toMatchObject({ version, text: { title: 'Deres' } })
    const elsewhere = await savedMember('editor', '657')
    await expect(saveAnswers(elsewhere, slug, { ...asked, answers: emptyText }, now)).rejects.toMatchObject(notFound)
  })
})

describe('versions', () => {
  it('count on past a discarded working copy, so that nobody takes another text for it', async () => {
    const editor = await savedMember('editor')
    const { slug, id } = await savedPractice(editor)
    const discarded = await writeOn(editor, slug, { title: 'Kasseret' })
    await discardWorkingCopy(editor, slug)
    const next = await writeOn(editor, slug, { title: 'Ny begyndelse' })
    expect(next).toBeGreaterThan(discarded)
    const late = await saveDraft(editor, slug, { seenVersion: discarded, text: aPracticeText({ title: 'Sen' }) }, now)
    expect(late).toEqual({ ok: false, problem: 'changed-by-someone-else' })
    expect((await findWorkingCopy(id)).text.title).toBe('Ny begyndelse')
  })

  it('come back as the new working copy, and replace one only when its writer saw it and said so', async () => {
    const editor = await savedMember('editor')
    const { slug, id } = await savedPractice(editor, { title: 'Først' })
    const { version } = await findWorkingCopy(id)
    const restore = (seenVersion: number, replace: boolean) =>
      restoreRevision(editor, slug, { number: 1, seenVersion, replace }, now)
    expect(await restore(version, false)).toEqual({ ok: true, value: null })
    expect(await findWorkingCopy(id)).toMatchObject({ savedAt: now, text: { title: 'Først' } })
    const written = await writeOn(editor, slug, { title: 'Skrevet videre' })
    expect(await restore(written, false)).toEqual({ ok: false, problem: 'working-copy-exists' })
    expect(await restore(written - 1, true)).toEqual({ ok: false, problem: 'changed-by-someone-else' })
    expect((await findWorkingCopy(id)).text.title).toBe('Skrevet videre')
    expect(await restore(written, true)).toEqual({ ok: true, value: null })
    expect((await findWorkingCopy(id)).text.title).toBe('Først')
    expect((await readPractice(null, slug)).current?.text.title).toBe('Først')
    expect(await db.auditEntry.count({ where: { deed: 'restore-revision', subject: `practice:${id}` } })).toBe(2)
    for (const other of [await savedMember('reader'), await savedMember('editor', '657')]) {
      await expect(
        restoreRevision(other, slug, { number: 1, seenVersion: written, replace: true }, now),
      ).rejects.toMatchObject(notFound)
    }
    await expect(
      restoreRevision(editor, slug, { number: 9, seenVersion: written, replace: true }, now),
    ).rejects.toMatchObject(notFound)
  })

  it('are compared, any with any and with the draft, by their writers only', async () => {
    const editor = await savedMember('editor')
    const { slug } = await savedPractice(editor, { title: 'Først' })
    await writeOn(editor, slug, { title: 'Kladde' })
    const read = (reader: Parameters<typeof readRevision>[0]) =>
      readRevision(reader, slug, { number: 1, against: 'working-copy' })
    expect(await read(editor)).toMatchObject({
      compared: { before: { number: 1 }, after: { number: null, text: { title: 'Kladde' } } },
    })
    for (const reader of [null, await savedMember('reader'), await savedUnionMember('staff')]) {
      await expect(read(reader)).rejects.toMatchObject(notFound)
    }
    expect(await hasOpenHistory(slug)).toBe(false)
    await discardWorkingCopy(editor, slug)
    await expect(read(editor)).rejects.toMatchObject(notFound)
  })
})

describe('links to indicators', () => {
  it('tell an indicator’s page how each practice that the reader sees works on it', async () => {
    const editor = await savedMember('editor')
    await savedIndicator({ id: 'bu-a' })
    const parts = { indicatorIds: ['bu-a'], links: { 'bu-a': link } }
    const open = await savedPractice(editor, { ...parts, title: 'Offentlig' })
    const shared = await savedPractice(editor, { ...parts, title: 'Delt', visibility: 'municipalities' })
    const archived = await savedPractice(editor, { ...parts, title: 'Arkiveret' })
    await archivePractice(editor, archived.slug, now)
    await writeOn(editor, open.slug, { links: { 'bu-a': { ...link, mechanism: 'Kun i kladden' } } })
    expect(await listLinksTo('bu-a', null)).toEqual(new Map([[open.slug, link]]))
    expect(new Set((await listLinksTo('bu-a', editor)).keys())).toEqual(new Set([open.slug, shared.slug]))
  })
})

describe('practices that resemble the one being written', () => {
  const title = 'Samme rådgiver gennem overgangen'

  it('are found by words and indicators, with the reason, and never the practice itself', async () => {
    const editor = await savedMember('editor', '657')
    const there = await savedPractice(editor)
    const writer = await savedMember('contributor')
    const { slug } = await savedDraft(writer, { title })
    const [similar, ...others] = await findSimilar(writer, slug, (await readNewerText(writer, slug)).text)
    expect(others).toEqual([])
    expect(similar).toMatchObject({ slug: there.slug, sharedIndicatorIds: ['bu-dst-andel'] })
    expect(similar?.sharedWords).toEqual(expect.arrayContaining(['rådgiver', 'overgangen']))
    const mine = await readNewerText(editor, there.slug)
    expect(await findSimilar(editor, there.slug, mine.text)).toEqual([])
  })

  it('are never what the writer may not see', async () => {
    const elsewhere = await savedMember('editor', '657')
    await savedDraft(elsewhere)
    const archived = await savedPractice(elsewhere)
    await archivePractice(elsewhere, archived.slug, now)
    const hidden = await savedPractice(elsewhere)
    await db.practice.update({ where: { id: hidden.id }, data: { hiddenAt: now } })
    const shared = await savedPractice(elsewhere, { visibility: 'municipalities' })
    const writer = await savedMember('contributor')
    const text = aPracticeText({ title, indicatorIds: ['bu-dst-andel'] })
    expect((await findSimilar(writer, 'ny', text)).map(({ slug }) => slug)).toEqual([shared.slug])
  })

  it('are asked for equally often whether there is one or fifty', async () => {
    const editor = await savedMember('editor', '657')
    const text = aPracticeText({ indicatorIds: ['bu-dst-andel'] })
    await savedPractice(editor)
    const asked = async () => {
      const query = vi.spyOn(pg.Client.prototype, 'query')
      await findSimilar(editor, 'ny', text)
      await listLinksTo('bu-dst-andel', null)
      const count = query.mock.calls.length
      query.mockRestore()
      return count
    }
    const forOne = await asked()
    for (let made = 1; made < 50; made += 1) await savedPractice(editor)
    expect(await asked()).toBe(forOne)
    expect(await findSimilar(editor, 'ny', text)).toHaveLength(3)
  })
})

describe('GUSA', () => {
  const slug = 'eks-gusa-familiedialog'

  it('is one story of two versions that everybody may compare', async () => {
    await loadExamplePractices(now)
    const practice = await readPractice(null, slug)
    expect(practice.current).toMatchObject({ number: 2, evidence: 'D', text: { model: 'GUSA 2.0' } })
    expect((await listRevisions(practice.id)).map(({ model }) => model)).toEqual(['GUSA 2.0', 'GUSA 1.0'])
    expect(await hasOpenHistory(slug)).toBe(true)
    const { compared, writing } = await readRevision(null, slug, { number: 2, against: null })
    expect(compared).toMatchObject({ before: { number: 1 }, after: { number: 2 } })
    expect(compared?.comparison.words.map(({ field }) => field)).toContain('sectors')
    expect(writing).toBeNull()
    await expect(readAsWriter(await savedMember('manager'), slug)).rejects.toMatchObject(notFound)
  })

  it('comes to a database that has the example of before, once', async () => {
    await loadExamplePractices(now)
    const { id } = await readPractice(null, slug)
    const [old] = await db.practiceRevision.findMany({ where: { practiceId: id, number: 1 }, select: { id: true } })
    await db.practice.update({ where: { id }, data: { currentId: old?.id ?? null } })
    await db.practiceRevision.deleteMany({ where: { practiceId: id, number: 2 } })
    await db.practiceRevision.updateMany({ where: { practiceId: id }, data: { model: 'GUSA 2.0', title: 'Som før' } })
    expect(await loadExamplePractices(now)).toBe(1)
    expect(await loadExamplePractices(now)).toBe(0)
    expect((await readPractice(null, slug)).current).toMatchObject({ number: 2, text: { model: 'GUSA 2.0' } })
    expect((await findRevision(id, 1))?.text.model).toBe('GUSA 1.0')
  })
})
