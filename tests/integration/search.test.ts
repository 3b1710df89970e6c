import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '~/accounts/actor'
import { db } from '~/platform/database.server'
import { changeSynonyms } from '~/search/change-synonyms.server'
import { removeSynonyms } from '~/search/remove-synonyms.server'
import { resultsOf } from '~/search/result'
import { searchEverything } from '~/search/search-everything.server'
import { readSearchFilter } from '~/search/search-filter'
import { listSynonymGroups } from '~/search/synonym-store.server'
import { anActor } from '../factories/accounts'
import { savedIndicator } from '../factories/catalogue'
import { firstPostOf, savedPost, savedRoom, savedThread } from '../factories/dialogue'
import { savedMember, savedPractice, savedUnionMember } from '../factories/practices'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-01T12:00:00Z')

beforeEach(emptyDatabase)

async function found(query: string, reader: Actor | null = null) {
  return searchEverything(reader, readSearchFilter(new URLSearchParams(query)))
}

async function titlesOf(query: string, reader: Actor | null = null) {
  const result = await found(query, reader)
  return resultsOf(result?.shown ?? [], result?.passages ?? nothing).flatMap((one) =>
    one.kind === 'practice' ? [one.said.title.replace(/[\u{E000}\u{E001}]/gu, '')] : [],
  )
}

const nothing = { practices: new Map(), indicators: new Map(), threads: new Map() }

async function practices(...titles: string[]) {
  const editor = await savedMember('editor')
  for (const title of titles) await savedPractice(editor, { title })
  return editor
}

describe('the one search', () => {
  it('asks for nothing when nothing is typed', async () => {
    expect(await found('q=')).toBeNull()
    expect(await found('q=%22%20-')).toBeNull()
  })

  it('finds other forms of a word', async () => {
    await practices('Færre anbringelser i institution', 'Helt andet')
    expect(await titlesOf('q=anbringelse')).toEqual(['Færre anbringelser i institution'])
  })

  it('finds the parts of a compound, and the compounds of a part', async () => {
    await practices('Færre anbringelser', 'Tvangsanbringelser forebygges', 'Lav anbringelsesgrad')
    expect((await titlesOf('q=anbringelsesgrad'))[0]).toBe('Lav anbringelsesgrad')
    expect(await titlesOf('q=anbringelsesgrad')).toContain('Færre anbringelser')
    expect(new Set(await titlesOf('q=anbringelser'))).toEqual(
      new Set(['Færre anbringelser', 'Tvangsanbringelser forebygges', 'Lav anbringelsesgrad']),
    )
  })

  it('finds what a slip was meant for, and says so', async () => {
    await practices('Netværkspleje med støtte')
    expect(await titlesOf('q=netværksplje')).toEqual(['Netværkspleje med støtte'])
    expect((await found('q=netværksplje'))?.corrected).toBe('netværkspleje')
    expect((await found('q=netværkspleje'))?.corrected).toBeNull()
  })

  it('finds by synonyms, both ways and as phrases, as soon as staff change them', async () => {
    await practices('Bedre tværfaglig indsats i skolen')
    expect(await titlesOf('q=bti')).toEqual([])
    const staff = await savedUnionMember('staff')
    expect(await changeSynonyms(staff, { id: null, line: 'BTI, bedre tværfaglig indsats' }, now)).toMatchObject({
      ok: true,
    })
    expect(await titlesOf('q=bti')).toEqual(['Bedre tværfaglig indsats i skolen'])
    await practices('BTI for de yngste')
    expect(new Set(await titlesOf('q=bedre+tværfaglig+indsats'))).toEqual(
      new Set(['Bedre tværfaglig indsats i skolen', 'BTI for de yngste']),
    )
    const [group] = await listSynonymGroups()
    await removeSynonyms(staff, group?.id ?? '')
    expect(await titlesOf('q=bti')).toEqual(['BTI for de yngste'])
  })

  it('leaves out what has a word with a minus, and takes quotes by the letter', async () => {
    await practices('Tidlig indsats i dagtilbud', 'Indsats tidlig morgen')
    expect(await titlesOf('q=tidlig+-dagtilbud')).toEqual(['Indsats tidlig morgen'])
    expect(await titlesOf('q=%22tidlig+indsats%22')).toEqual(['Tidlig indsats i dagtilbud'])
  })

  it('finds indicators, municipalities and practices at once, and counts them', async () => {
    await savedIndicator({ id: 'netvaerk', name: { da: 'Børn i netværkspleje', en: 'Children in kinship care' } })
    const editor = await savedMember('editor', '461')
    await savedPractice(editor, { title: 'Netværkspleje', indicatorIds: ['netvaerk'] })
    const all = await found('q=netværkspleje')
    expect(all?.counts.kind).toEqual(
      expect.arrayContaining([
        { value: 'indicator', count: 1 },
        { value: 'practice', count: 1 },
      ]),
    )
    const odense = await found('q=odense')
    expect(odense?.shown.map(({ kind }) => kind)).toEqual(['municipality', 'practice'])
    expect((await found('q=kinship'))?.shown[0]).toMatchObject({ kind: 'indicator', id: 'netvaerk' })
    expect((await found('q=netværkspleje&type=indicator'))?.shown).toHaveLength(1)
  })

  it('puts a title before a mention, and pages without repeating', async () => {
    const editor = await savedMember('editor')
    for (let number = 1; number <= 21; number += 1) {
      await savedPractice(editor, { title: `Nummer ${number}`, content: 'Handler om mentorordning.' })
    }
    await savedPractice(editor, { title: 'Mentorordning', content: 'Andet.' })
    const first = await found('q=mentorordning&type=practice')
    const second = await found('q=mentorordning&type=practice&side=2')
    expect(first?.total).toBe(22)
    expect((await titlesOf('q=mentorordning&type=practice'))[0]).toBe('Mentorordning')
    const ids = [...(first?.shown ?? []), ...(second?.shown ?? [])].map(({ id }) => id)
    expect(new Set(ids).size).toBe(22)
  })

  it('takes whatever is typed', async () => {
    for (const typed of ["'", '\\', ':*', '%', '&|!', '((', 'ø'.repeat(300), '🙂 ', "a'b", '-a', '"']) {
      await expect(found(new URLSearchParams({ q: typed }).toString())).resolves.toBeDefined()
    }
  })
})

describe('what a reader may not see', () => {
  async function nothingOf(query: string, reader: Actor | null) {
    const result = await found(query, reader)
    expect(result?.shown.filter(({ kind }) => kind === 'practice')).toEqual([])
    expect(result?.counts.kind.some(({ value }) => value === 'practice')).toBe(false)
    expect(result?.corrected).toBeNull()
  }

  it('is neither found, counted nor suggested: shared with municipalities, hidden, archived, still a draft', async () => {
    const editor = await savedMember('editor')
    const member = await savedMember('reader', '461')
    const { id } = await savedPractice(editor, { title: 'Kaktusdyrkning', visibility: 'municipalities' })
    await nothingOf('q=kaktusdyrkning', null)
    await nothingOf('q=kaktusdyrknin', null)
    await nothingOf('q=kaktusdirkning', null)
    await nothingOf('q=kaktusdyrkning', anActor())
    expect(await titlesOf('q=kaktusdyrkning', member)).toEqual(['Kaktusdyrkning'])
    expect((await found('q=kaktusdirkning', member))?.corrected).toBe('kaktusdyrkning')
    await db.practice.update({ where: { id }, data: { hiddenAt: now } })
    await nothingOf('q=kaktusdyrkning', member)
    await nothingOf('q=kaktusdirkning', editor)
    await db.practice.update({ where: { id }, data: { hiddenAt: null, state: 'ARCHIVED' } })
    await nothingOf('q=kaktusdyrkning', member)
  })
})

describe('conversations in a search', () => {
  const threadsOf = async (query: string, reader: Actor | null) =>
    (await found(query, reader))?.shown.flatMap(({ kind, id }) => (kind === 'thread' ? [id] : [])) ?? []

  it('are found by title and by posts, by those alone who see them', async () => {
    const starter = await savedMember('editor')
    const member = await savedMember('reader', '461')
    const open = await savedThread(starter, { title: 'Om blåbærgrød', audience: 'public' })
    const shared = await savedThread(starter, { title: 'Et andet emne', text: 'Vi spiser blåbærgrød.' })
    const invited = await savedThread(starter, { title: 'Blåbærgrød for to', audience: 'invited', invited: ['360'] })
    const { slug } = await savedRoom(starter)
    const room = await savedThread(starter, { about: { subject: 'room', slug }, title: 'Blåbærgrød i rummet' })
    expect(new Set(await threadsOf('q=blåbærgrød', null))).toEqual(new Set([open]))
    expect(new Set(await threadsOf('q=blåbærgrød', member))).toEqual(new Set([open, shared]))
    expect(new Set(await threadsOf('q=blåbærgrød', starter))).toEqual(new Set([open, shared, invited, room]))
    const lolland = await savedMember('reader', '360')
    expect(new Set(await threadsOf('q=blåbærgrød', lolland))).toEqual(new Set([open, shared, invited]))
    const all = await found('q=blåbærgrød', member)
    expect(all?.counts.kind).toEqual([{ value: 'thread', count: 2 }])
  })

  it('are not found by what is hidden or deleted', async () => {
    const starter = await savedMember('editor')
    const thread = await savedThread(starter, { title: 'Et emne', text: 'Uden.' })
    const { id } = await savedPost(starter, thread, { text: 'Her er kaktusmarmelade.' })
    expect(await threadsOf('q=kaktusmarmelade', starter)).toEqual([thread])
    await db.post.update({ where: { id }, data: { hiddenAt: now } })
    expect(await threadsOf('q=kaktusmarmelade', starter)).toEqual([])
    expect((await found('q=kaktusmarmelad', starter))?.corrected).toBeNull()
    await db.post.update({ where: { id }, data: { hiddenAt: null } })
    const first = await firstPostOf(thread)
    await db.post.update({ where: { id: first.id }, data: { hiddenAt: now } })
    expect(await threadsOf('q=emne', starter)).toEqual([])
  })
})

describe('the list of synonyms', () => {
  it('is for staff alone', async () => {
    const editor = await savedMember('editor')
    await expect(changeSynonyms(editor, { id: null, line: 'a, b' }, now)).rejects.toMatchObject({ status: 404 })
    await expect(removeSynonyms(editor, '01900000-0000-7000-8000-000000000001')).rejects.toMatchObject({ status: 404 })
  })

  it('refuses a line with one word, and a change of a line that is gone', async () => {
    const staff = await savedUnionMember('staff')
    expect(await changeSynonyms(staff, { id: null, line: 'alene' }, now)).toEqual({
      ok: false,
      problem: 'too-few-words',
    })
    const gone = '01900000-0000-7000-8000-000000000001'
    expect(await changeSynonyms(staff, { id: gone, line: 'en, to' }, now)).toEqual({ ok: false, problem: 'gone' })
    expect(await db.auditEntry.count()).toBe(0)
  })
})
