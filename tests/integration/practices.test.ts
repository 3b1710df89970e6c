import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveIndicators } from '~/catalogue/indicator-store.server'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { archivePractice } from '~/practices/archive-practice.server'
import { changeVisibility } from '~/practices/change-visibility.server'
import { createDraft } from '~/practices/create-draft.server'
import { deleteDraft } from '~/practices/delete-draft.server'
import { discardWorkingCopy } from '~/practices/discard-working-copy.server'
import { loadExamplePractices } from '~/practices/load-example-practices.server'
import { readPracticeFilter } from '~/practices/practice-filter'
import { searchPractices } from '~/practices/practice-search-store.server'
import {
  findPractice,
  listNewestPractices,
  listOwnPractices,
  listPracticesForIndicators,
  listPracticesOfMunicipality,
} from '~/practices/practice-store.server'
import { readAsPublisher, readAsWriter, readPractice } from '~/practices/read-practice.server'
import { restorePractice } from '~/practices/restore-practice.server'
import { findRevision, listRevisions } from '~/practices/revision-store.server'
import { saveDraft } from '~/practices/save-draft.server'
import { findingKey, screenPractice } from '~/practices/screen-practice'
import { submitPractice } from '~/practices/workflow/submit-practice.server'
import { findWorkingCopy } from '~/practices/working-copy-store.server'
import { anActor } from '../factories/accounts'
import { anIndicator, savedIndicator } from '../factories/catalogue'
import { aPracticeText } from '../factories/practice-text'
import { publishedText, savedDraft, savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const notFound = { status: 404 }

beforeEach(emptyDatabase)

async function auditOf(deed: string) {
  return db.auditEntry.findMany({ where: { deed }, select: { subject: true, details: true } })
}

const search = async (words: string, reader = anActor() as Parameters<typeof searchPractices>[1]) =>
  searchPractices(readPracticeFilter(new URLSearchParams(words)), reader)

describe('writing', () => {
  it('takes a contributor to begin, and nobody else learns of the draft', async () => {
    const contributor = await savedMember('contributor')
    const slug = await createDraft(contributor, '376', now)
    expect(await readAsWriter(contributor, slug)).toMatchObject({ state: 'draft', current: null })
    await expect(createDraft(await savedMember('reader'), '376', now)).rejects.toMatchObject(notFound)
    await expect(createDraft(contributor, '657', now)).rejects.toMatchObject(notFound)
    for (const other of [null, await savedMember('reader'), await savedUnionMember('moderator')]) {
      await expect(readPractice(other, slug)).rejects.toMatchObject(notFound)
    }
    await expect(readAsWriter(await savedMember('editor', '657'), slug)).rejects.toMatchObject(notFound)
  })

  it('begins with the indicator it is to aim at, if there is one', async () => {
    await savedIndicator({ id: 'bu-a' })
    const writer = await savedMember('contributor')
    const begin = async (indicatorId: string) => {
      const { id } = await readAsWriter(writer, await createDraft(writer, '376', now, indicatorId))
      return (await findWorkingCopy(id)).text
    }
    expect(await begin('bu-a')).toMatchObject({ indicatorIds: ['bu-a'], area: 'udsatte-boern-og-unge' })
    expect(await begin('no-such')).toMatchObject({ indicatorIds: [], area: null })
  })

  it('saves half a text, and refuses a save that began from an older one without losing either', async () => {
    const contributor = await savedMember('contributor')
    const slug = await createDraft(contributor, '376', now)
    const { id } = await readAsWriter(contributor, slug)
    const half = aPracticeText({ content: '', area: null })
    expect(await saveDraft(contributor, slug, { seenVersion: 1, text: half }, now)).toEqual({
      ok: true,
      value: { version: 2 },
    })
    const late = await saveDraft(contributor, slug, { seenVersion: 1, text: aPracticeText({ title: 'En anden' }) }, now)
    expect(late).toEqual({ ok: false, problem: 'changed-by-someone-else' })
    expect(await findWorkingCopy(id)).toMatchObject({ version: 2, text: half, savedAt: now, savedBy: 'Kim Jensen' })
  })

  it('tells whoever began from a published text that another one has been published since', async () => {
    const editor = await savedMember('editor')
    const { id, slug } = await savedPractice(editor)
    const opened = await findWorkingCopy(id)
    const theirs = await saveDraft(
      editor,
      slug,
      { seenVersion: opened.version, text: aPracticeText({ title: 'Nyere', indicatorIds: ['bu-dst-andel'] }) },
      now,
    )
    if (!theirs.ok) throw new Error(theirs.problem)
    await publishedText(editor, slug, { seenVersion: theirs.value.version }, now)
    const late = await saveDraft(
      editor,
      slug,
      { seenVersion: opened.version, text: aPracticeText({ title: 'Ældre' }) },
      now,
    )
    expect(late).toEqual({ ok: false, problem: 'changed-by-someone-else' })
    expect(await findWorkingCopy(id)).toMatchObject({ savedAt: null, text: { title: 'Nyere' } })
  })

  it('lets one of two who save at once win', async () => {
    const editor = await savedMember('editor')
    const { slug, id } = await savedPractice(editor)
    const { version } = await findWorkingCopy(id)
    const saves = await Promise.all(
      ['A', 'B', 'C'].map((title) =>
        saveDraft(editor, slug, { seenVersion: version, text: aPracticeText({ title }) }, now),
      ),
    )
    expect(saves.filter((save) => save.ok)).toHaveLength(1)
    expect((await findWorkingCopy(id)).version).toBe(version + 1)
  })

  it('keeps the indicators in order and leaves out those that are not in the catalogue', async () => {
    await savedIndicator({ id: 'bu-a' })
    await savedIndicator({ id: 'bu-b' })
    const writer = await savedMember('contributor')
    const { slug } = await savedDraft(writer, { indicatorIds: ['bu-b', 'no-such', 'bu-a', 'bu-b'] })
    const { id } = await readAsWriter(writer, slug)
    expect((await findWorkingCopy(id)).text.indicatorIds).toEqual(['bu-b', 'bu-a'])
  })

  it('deletes a draft, but never what has been published', async () => {
    const editor = await savedMember('editor')
    const { slug } = await savedDraft(editor)
    expect(await deleteDraft(editor, slug)).toEqual({ ok: true, value: null })
    expect(await findPractice(slug)).toBeNull()
    const published = await savedPractice(editor)
    await archivePractice(editor, published.slug, now)
    expect(await deleteDraft(editor, published.slug)).toEqual({ ok: false, problem: 'has-been-published' })
  })
})

describe('publishing', () => {
  it('takes an editor and a validator, numbers the text, gives a readable address and tells the cache', async () => {
    const contributor = await savedMember('contributor')
    const { slug, version } = await savedDraft(contributor)
    const wanted = { seenVersion: version, visibility: 'public', notCpr: [] } as const
    await expect(submitPractice(contributor, slug, wanted, now)).rejects.toMatchObject(notFound)
    const before = await findPublicVersion()
    const editor = await savedMember('editor')
    expect(await publishedText(editor, slug, { seenVersion: version }, now)).toBe('fast-raadgiver-i-overgangen')
    expect(await findPublicVersion()).not.toBe(before)
    const practice = await readPractice(null, 'fast-raadgiver-i-overgangen')
    expect(practice).toMatchObject({ state: 'published', hasWorkingCopy: false })
    expect(practice.current).toMatchObject({ number: 1, evidence: null, publishedAt: now })
    expect(await auditOf('validate-practice')).toEqual([
      { subject: `practice:${practice.id}`, details: { revision: 1, visibility: 'public' } },
    ])
  })

  it('gives the second of the same title an address of its own', async () => {
    const editor = await savedMember('editor')
    expect((await savedPractice(editor)).slug).toBe('fast-raadgiver-i-overgangen')
    expect((await savedPractice(editor)).slug).toBe('fast-raadgiver-i-overgangen-2')
  })

  it('stops at a missing field and at a text that changed since it was seen', async () => {
    const editor = await savedMember('editor')
    const { slug, version } = await savedDraft(editor, { notWorking: '' })
    const submit = (seenVersion: number) =>
      submitPractice(editor, slug, { seenVersion, visibility: 'public', notCpr: [] }, now)
    expect(await submit(version)).toEqual({ ok: false, problem: 'not-ready' })
    expect(await submit(version - 1)).toEqual({ ok: false, problem: 'changed-by-someone-else' })
    expect(await readAsWriter(editor, slug)).toMatchObject({ state: 'draft' })
  })

  it('stops at a possible CPR number until a person says it is none, and logs no digits', async () => {
    const editor = await savedMember('editor')
    const content = 'Sag 0102031234 blev løst.'
    const { slug, version } = await savedDraft(editor, { content })
    const notCpr = screenPractice(aPracticeText({ content })).map(findingKey)
    const submit = (keys: string[]) =>
      submitPractice(editor, slug, { seenVersion: version, visibility: 'public', notCpr: keys }, now)
    expect(await submit([])).toEqual({ ok: false, problem: 'personal-data' })
    expect(await submit(['content:9:9'])).toEqual({ ok: false, problem: 'personal-data' })
    expect(await submit(notCpr)).toMatchObject({ ok: true })
    expect(await auditOf('say-not-cpr')).toMatchObject([{ details: { content: 1 } }])
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain('0102031234')
  })

  it('stops at an e-mail address in a citizen text whatever a person says of it', async () => {
    const editor = await savedMember('editor')
    const { slug, version } = await savedDraft(editor, { effect: 'Skriv til mor@eksempel.dk' })
    const notCpr = ['effect:1:11']
    const wanted = { seenVersion: version, visibility: 'public', notCpr } as const
    expect(await submitPractice(editor, slug, wanted, now)).toEqual({ ok: false, problem: 'personal-data' })
  })

  it('leaves the published text until the changes are published too, and keeps every version', async () => {
    const editor = await savedMember('editor')
    const { slug, id } = await savedPractice(editor, { title: 'Først' })
    const text = aPracticeText({ title: 'Siden', indicatorIds: ['bu-dst-andel'] })
    const { version } = await findWorkingCopy(id)
    await saveDraft(editor, slug, { seenVersion: version, text }, now)
    expect((await readPractice(null, slug)).current?.text.title).toBe('Først')
    const wanted = { seenVersion: version + 1, visibility: 'municipalities', notCpr: [] } as const
    expect(await publishedText(editor, slug, wanted, now)).toBe(slug)
    expect((await listRevisions(id)).map(({ number, title }) => [number, title])).toEqual([
      [2, 'Siden'],
      [1, 'Først'],
    ])
    expect((await findRevision(id, 1))?.text.title).toBe('Først')
    expect(await findRevision(id, 3)).toBeNull()
    expect(await submitPractice(editor, slug, wanted, now)).toEqual({ ok: false, problem: 'nothing-to-submit' })
  })

  it('can throw the changes away instead', async () => {
    const editor = await savedMember('editor')
    const { slug, id } = await savedPractice(editor)
    const { version } = await findWorkingCopy(id)
    await saveDraft(editor, slug, { seenVersion: version, text: aPracticeText({ title: 'Fortrudt' }) }, now)
    expect(await discardWorkingCopy(editor, slug)).toEqual({ ok: true, value: null })
    // It counts on: nobody who began from what was thrown away takes the next text for it.
    expect(await findWorkingCopy(id)).toMatchObject({ version: version + 2, savedAt: null })
    const draft = await savedDraft(editor)
    expect(await discardWorkingCopy(editor, draft.slug)).toEqual({ ok: false, problem: 'nothing-published' })
  })

  it('can be taken down and put back, and the readers chosen anew', async () => {
    const editor = await savedMember('editor')
    const { slug } = await savedPractice(editor)
    expect(await archivePractice(editor, slug, now)).toEqual({ ok: true, value: null })
    expect(await archivePractice(editor, slug, now)).toEqual({ ok: false, problem: 'not-published' })
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
    expect(await changeVisibility(editor, slug, 'municipalities')).toEqual({ ok: false, problem: 'not-published' })
    expect(await restorePractice(editor, slug, now)).toEqual({ ok: true, value: null })
    expect(await restorePractice(editor, slug, now)).toEqual({ ok: false, problem: 'not-archived' })
    expect(await readPractice(null, slug)).toMatchObject({ state: 'published' })
    await changeVisibility(editor, slug, 'municipalities')
    await expect(readPractice(null, slug)).rejects.toMatchObject(notFound)
    await expect(readAsPublisher(await savedMember('contributor'), slug)).rejects.toMatchObject(notFound)
  })

  it('outlives the people who wrote it', async () => {
    const editor = await savedMember('editor')
    const { slug } = await savedPractice(editor)
    await db.user.delete({ where: { id: editor.userId } })
    expect(await readPractice(null, slug)).toMatchObject({ state: 'published' })
  })
})

describe('lists and search', () => {
  it('show, find and count only what the reader may open', async () => {
    const editor = await savedMember('editor')
    await savedPractice(editor, { title: 'Offentlig sne' })
    await savedPractice(editor, { title: 'Delt sne', visibility: 'municipalities' })
    await savedDraft(editor, { title: 'Kladde om sne' })
    const { slug: archived } = await savedPractice(editor, { title: 'Arkiveret sne' })
    await archivePractice(editor, archived, now)
    const hidden = await savedPractice(editor, { title: 'Skjult sne' })
    await db.practice.update({ where: { id: hidden.id }, data: { hiddenAt: now } })
    const open = ['Offentlig sne']
    const shared = ['Delt sne', 'Offentlig sne']
    for (const [reader, titles] of [
      [null, open],
      [anActor(), open],
      [await savedMember('reader', '657'), shared],
      [editor, shared],
      [await savedUnionMember('moderator'), shared],
    ] as const) {
      const titlesOf = (practices: readonly { title: string }[]) => practices.map(({ title }) => title).sort()
      const found = await search('q=sne', reader)
      expect(titlesOf(found.practices)).toEqual(titles)
      expect(found.total).toBe(titles.length)
      expect((await search('', reader)).total).toBe(titles.length)
      expect(titlesOf(await listNewestPractices(reader, 9))).toEqual(titles)
      expect(titlesOf(await listPracticesOfMunicipality('376', reader))).toEqual(titles)
      expect(titlesOf(await listPracticesForIndicators(['bu-dst-andel'], reader))).toEqual(titles)
    }
    expect((await listOwnPractices('376')).map((own) => own.title).sort()).toEqual([
      'Arkiveret sne',
      'Delt sne',
      'Kladde om sne',
      'Offentlig sne',
      'Skjult sne',
    ])
  })

  it('finds Danish word forms, beginnings, indicators by name and municipalities', async () => {
    const herning = await savedMember('editor', '657')
    await savedPractice(await savedMember('editor'), { title: 'Færre anbringelser' })
    await savedPractice(herning, { title: 'Samme rådgiver' })
    const titles = async (words: string) => (await search(words)).practices.map(({ title }) => title)
    expect(await titles('q=anbringelse')).toEqual(['Færre anbringelser'])
    expect(await titles('q=anbring')).toEqual(['Færre anbringelser'])
    expect(await titles('q=plejefamilie')).toHaveLength(2)
    expect(await titles('q=Herning')).toEqual(['Samme rådgiver'])
    expect(await titles('q=rådgiver')).toEqual(['Samme rådgiver', 'Færre anbringelser'])
    expect(await titles('q=-rådgiver+anbringelser')).toEqual([])
    expect(await titles("q=d'or | !:*<->")).toEqual([])
    expect(await titles('q=og')).toEqual([])
  })

  it('filters by everything the page offers', async () => {
    await loadCatalogue()
    await loadExamplePractices(now)
    const total = async (words: string) => (await search(words)).total
    expect(await total('')).toBe(24)
    expect(await total('omraade=handicap')).toBe(6)
    expect(await total('evidens=B')).toBe(3)
    expect(await total('evidens=not-rated')).toBe(0)
    expect(await total('effekt=none-shown')).toBe(1)
    expect(await total('indikator=uv-fc-peers')).toBe(1)
    expect(await total('maalgruppe=hjemløshed')).toBe(1)
    expect(await total('kommune=376')).toBe(0)
    expect(await total('q=Guldborgsund')).toBe(1)
    const pages = await Promise.all(['1', '2', '3'].map((page) => search(`side=${page}`)))
    expect(pages.map(({ practices }) => practices.length)).toEqual([20, 4, 0])
    expect(pages.map((page) => page.total)).toEqual([24, 24, 24])
  })

  it('asks the database equally often for one practice and for fifty', async () => {
    await loadCatalogue()
    const editor = await savedMember('editor')
    const asked = async () => {
      const query = vi.spyOn(pg.Client.prototype, 'query')
      await search('q=rådgiver')
      await listNewestPractices(null, 100)
      await listPracticesForIndicators(['bu-dst-plejefamilie-andel'], null)
      await listOwnPractices('376')
      const count = query.mock.calls.length
      query.mockRestore()
      return count
    }
    await savedPractice(editor, { indicatorIds: ['bu-dst-plejefamilie-andel'] })
    const forOne = await asked()
    for (let made = 1; made < 50; made += 1) {
      await savedPractice(editor, { indicatorIds: ['bu-dst-plejefamilie-andel'] })
    }
    expect(await asked()).toBe(forOne)
    expect(forOne).toBeLessThan(20)
  })
})

async function loadCatalogue() {
  const { loadDefaultCatalogue } = await import('~/catalogue/load-default-catalogue.server')
  await loadDefaultCatalogue()
}

describe('the example practices', () => {
  it('are loaded once, public, labelled, and link only to indicators that exist', async () => {
    await saveIndicators([anIndicator({ id: 'uv-fc-peers', area: 'udsatte-voksne' })])
    expect(await loadExamplePractices(now)).toBe(24)
    const version = await findPublicVersion()
    expect(await loadExamplePractices(now)).toBe(0)
    expect(await findPublicVersion()).toBe(version)
    const peer = await readPractice(null, 'eks-peer')
    expect(peer).toMatchObject({ label: 'EKSEMPEL – ikke indsendt af en kommune', municipalityCode: null })
    expect(peer.current?.text.indicatorIds).toEqual(['uv-fc-peers'])
    await expect(readAsWriter(await savedMember('manager'), 'eks-peer')).rejects.toMatchObject(notFound)
  })
})
