import type { RouteConfigEntry } from '@remix-run/route-config'
import { beforeEach, describe, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { discardBatch } from '~/collection/discard-batch.server'
import { findObservationSource } from '~/collection/observation-store.server'
import { publishBatch } from '~/collection/publish-batch.server'
import { visibleAbouts } from '~/digest/visible-abouts.server'
import { discardEdition } from '~/index/discard-edition.server'
import { findEdition, listFiguresOf, listPublishedEditions, listStandings } from '~/index/edition-store.server'
import { exportEdition } from '~/index/export-edition.server'
import { findChosenEdition } from '~/index/find-shown-edition.server'
import { assembleHere } from '~/index/hashed-content.server'
import { beginVersion } from '~/index/process/begin-version.server'
import { cancelPreview } from '~/index/process/cancel-preview.server'
import { cancelPublication } from '~/index/process/cancel-publication.server'
import { correctFigure } from '~/index/process/correct-figure.server'
import type { CorrectionForm } from '~/index/process/correction'
import { decideAbstention } from '~/index/process/decide-abstention.server'
import { declineObjection } from '~/index/process/decline-objection.server'
import { objectToFigure } from '~/index/process/object-to-figure.server'
import { openPreview } from '~/index/process/open-preview.server'
import { publishDueEditions } from '~/index/process/publish-due-editions.server'
import { readCorrectionsLog } from '~/index/process/read-corrections-log.server'
import { readObjections } from '~/index/process/read-objections.server'
import { readPreview } from '~/index/process/read-preview.server'
import { recomputeEdition } from '~/index/process/recompute-edition.server'
import { schedulePublication } from '~/index/process/schedule-publication.server'
import { publishEdition } from '~/index/publish-edition.server'
import { readMunicipality } from '~/index/read-municipality.server'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import routes from '~/routes'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { publishedEdition, savedDraftEdition } from '../factories/index'
import { savedSession, savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

beforeEach(emptyDatabase)

const staff = operator('test')
const own = '376'
const other = '175'
const now = new Date('2026-11-22T12:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const slug = 'gladiolus'
const title = { da: 'Gladiolusindekset', en: 'The gladiolus index' }

const aCorrection = (parts: Partial<CorrectionForm> = {}): CorrectionForm => ({
  ...{
    status: 'value',
    value: 71.25,
    n: null,
    numerator: null,
    denominator: null,
    reason: 'Kilden tog fejl',
    notCpr: [],
  },
  ...parts,
})
const words = { wrong: 'Det er en rabarberfejl', evidence: 'Se vores opgørelse', rightValue: '71,25', notCpr: [] }

/** Five indicators, enough for a place; Guldborgsund has 10 in `a`, and a figure in `b` that is too small to show. */
async function figures() {
  await savedIndicator({ id: 'a' })
  await savedIndicator({ id: 'b', area: 'handicap', minN: 5 })
  await savedIndicator({ id: 'c', area: 'udsatte-voksne' })
  for (const id of ['d', 'e']) await savedIndicator({ id, area: 'handicap' })
  const rows = (indicator: string) =>
    everywhere({ indicator }, 20, 0.5).map((row) => ({ ...row, numerator: 50, denominator: 250 }))
  const ofOwn = { municipality: own, value: 10 }
  await publishedBatch(
    aFigureFile([
      ...rows('a').map((row) => (row.municipality === own ? { ...row, ...ofOwn } : row)),
      ...['c', 'd', 'e'].flatMap(rows),
      ...rows('b').map((row) => (row.municipality === own ? { ...row, ...ofOwn, numerator: 3 } : row)),
    ]),
  )
}

async function people() {
  const editor = await savedUser({ name: 'Egen', roles: { [own]: 'editor' } })
  const elsewhere = await savedUser({ name: 'Anden', roles: { [other]: 'manager' } })
  const reader = await savedUser({ roles: { [own]: 'reader' } })
  const worker = await savedUser({ unionRole: 'staff' })
  return { editor, elsewhere, reader, worker }
}

const recompute = (at: Date) => recomputeEdition(staff, slug, () => at, assembleHere)
const causesOf = (userId: string) => db.notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })
const figureOf = async (name: string, indicatorId: string) => {
  const edition = await findEdition(name)
  return (await listFiguresOf(edition?.id ?? '', own)).find((figure) => figure.indicatorId === indicatorId)
}

type Door = { loader?: (args: object) => unknown }
const doors = import.meta.glob<Door>('../../app/routes/*.tsx')

/** The rooms that know of figures, search and notices; texts have a walk of their own. */
const walked =
  /^(indeks|kommuner|indikatorer|tal|metode|min-kommune|udgaver|datagrundlag|soeg|notifikationer|sammenlign|$)/

/** What every such page's loader sends to whoever has this cookie, with the draft's names in each place of its address. */
async function everythingSent(cookie: string, samples: Record<string, string>): Promise<string> {
  const told: string[] = []
  for (const { path = '', file } of routes as RouteConfigEntry[]) {
    const pattern = path.replace(/^en\?\/?/, '')
    if (!walked.test(pattern)) continue
    const params = Object.fromEntries(
      [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, samples[name] ?? 'findes-ikke']),
    )
    const address = `/${pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')}?kommune=${own}&udgave=${slug}&q=rabarberfejl`
    const door = await doors[`../../app/${file}`]?.()
    if (!door?.loader) continue
    const request = new Request(`http://localhost${address}`, { headers: cookie ? { cookie } : {} })
    const answer = await answerOf(door.loader, { request, params, context: { nonce: '' } })
    if (answer instanceof Response) told.push(await answer.text())
    else told.push(JSON.stringify(answer) ?? '')
  }
  return told.join('\n')
}

async function answerOf(loader: (args: object) => unknown, args: object): Promise<unknown> {
  try {
    return await loader(args)
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

describe('the way of an edition to everybody', () => {
  it('goes over preview, objection, correction and recomputation to a set time, and nobody sees more than theirs', async () => {
    await figures()
    const { editor, elsewhere, reader, worker } = await people()
    await savedDraftEdition({ slug, title })
    const asked = { slug, code: own, language: 'da' } as const
    await expect(readPreview(editor, asked, now)).rejects.toMatchObject({ status: 404 })

    // Preview: those who answer for figures are told, and see their own alone.
    expect(await openPreview(staff, slug, days(-1), now)).toEqual({ ok: false, problem: 'in-the-past' })
    expect(await openPreview(staff, slug, days(14), now)).toMatchObject({ ok: true })
    for (const person of [editor, elsewhere]) {
      expect(await causesOf(person.userId)).toMatchObject([{ kind: 'preview-opened', mailedAt: now }])
    }
    expect(await causesOf(reader.userId)).toEqual([])
    expect(await readPreview(editor, asked, now)).toMatchObject({
      mayObject: true,
      standings: [{ coverage: expect.any(Number) }, {}, {}, {}],
      figures: [
        { indicatorId: 'a', value: 10, file: 'tal.csv' },
        { indicatorId: 'b', value: null, status: 'suppressed' },
        ...['c', 'd', 'e'].map((indicatorId) => ({ indicatorId })),
      ],
    })
    for (const person of [elsewhere, reader, worker]) {
      await expect(readPreview(person, asked, now)).rejects.toMatchObject({ status: 404 })
    }

    // Objection: refused with a citizen's number, from others, twice, and too late.
    const figure = { slug, municipalityCode: own, indicatorId: 'a' }
    const withNumber = { ...words, evidence: 'Se sagen om 010190-1234' }
    expect(await objectToFigure(editor, figure, withNumber, now)).toMatchObject({ problem: { code: 'personal-data' } })
    for (const person of [elsewhere, reader]) {
      await expect(objectToFigure(person, figure, words, now)).rejects.toMatchObject({ status: 404 })
    }
    const made = await objectToFigure(editor, figure, words, now)
    if (!made.ok) throw new Error(made.problem.code)
    expect(await objectToFigure(editor, figure, words, now)).toMatchObject({ problem: { code: 'already-open' } })
    expect(await objectToFigure(editor, { ...figure, indicatorId: 'b' }, words, days(15))).toEqual({
      ok: false,
      problem: { code: 'too-late', until: days(14).toISOString() },
    })
    expect(await causesOf(worker.userId)).toMatchObject([{ kind: 'objection-received' }])
    const theirs = { slug, code: other, language: 'da' } as const
    expect((await readPreview(elsewhere, theirs, now)).objections).toEqual([])
    const abouts = (await causesOf(worker.userId)).map(({ about }) => about)
    expect([...(await visibleAbouts(() => now)(elsewhere.userId, abouts))]).toEqual([])
    expect([...(await visibleAbouts(() => now)(editor.userId, abouts))]).toEqual(abouts)

    // Staff correct it: a file of its own that nobody else can open, publish or throw away.
    expect(await publishEdition(staff, slug, now)).toEqual({ ok: false, problem: 'preview-running' })
    expect(await publishEdition(staff, slug, days(15))).toEqual({ ok: false, problem: 'objections-open' })
    const hash = (await findEdition(slug))?.contentHash
    expect(
      await correctFigure(staff, slug, { objectionId: made.value }, aCorrection({ value: 171 }), now),
    ).toMatchObject({
      problem: { code: 'impossible-value' },
    })
    expect(await correctFigure(worker, slug, { objectionId: made.value }, aCorrection(), now)).toMatchObject({
      ok: true,
    })
    const again = await declineObjection(staff, { slug, id: made.value }, { reason: 'Nej', notCpr: [] }, now)
    expect(again).toMatchObject({ problem: { code: 'already-decided' } })
    const { batchId } = await db.editionCorrection.findFirstOrThrow()
    expect(await publishBatch(staff, batchId, now)).toEqual({ ok: false, problem: 'not-staged' })
    expect(await discardBatch(staff, batchId, now)).toEqual({ ok: false, problem: 'not-discardable' })
    expect(await findObservationSource(batchId, 2)).toMatchObject({ isPublic: false, observation: { value: 71.25 } })
    expect(await publishEdition(staff, slug, days(15))).toEqual({ ok: false, problem: 'corrections-waiting' })
    expect(await recompute(days(1))).toMatchObject({ ok: true })
    expect((await findEdition(slug))?.contentHash).not.toBe(hash)
    expect(await figureOf(slug, 'a')).toMatchObject({ value: 71.25, source: { batchId, line: 2 } })
    expect(await db.observation.count({ where: { indicatorId: 'a', municipalityCode: own, value: 10 } })).toBe(1)
    expect(await causesOf(editor.userId)).toMatchObject([{}, { kind: 'objection-accepted' }])

    // Before publication nothing of it reaches anybody else, wherever they ask.
    const samples = {
      slug,
      kode: own,
      id: made.value,
      indikator: 'a',
      batchId,
      line: '2',
      name: 'edition.json',
      key: 'x',
    }
    for (const cookie of ['', (await savedSession(elsewhere.userId)).cookie]) {
      const told = await everythingSent(cookie, samples)
      expect(told).not.toMatch(/rabarberfejl(?!")|71[.,]25/)
      if (cookie === '') expect(told).not.toMatch(/gladiolusindekset/i)
    }
    expect(await listPublishedEditions()).toEqual([])

    // Publication by the job: not before its time, once however many run, and also when the site was down at the time.
    expect(await schedulePublication(staff, slug, days(13), now)).toEqual({ ok: false, problem: 'before-preview-ends' })
    expect(await schedulePublication(staff, slug, days(20), now)).toMatchObject({ ok: true })
    await publishDueEditions(new Date(days(20).getTime() - 1))
    expect((await findEdition(slug))?.state).toBe('draft')
    const before = await findPublicVersion()
    await Promise.all([publishDueEditions(days(21)), publishDueEditions(days(21))])
    await publishDueEditions(days(22))
    expect(await findEdition(slug)).toMatchObject({ state: 'published', publishedAt: days(21).toISOString() })
    expect(await db.auditEntry.count({ where: { deed: 'publish-edition' } })).toBe(1)
    expect(await findPublicVersion()).not.toBe(before)
    expect(await findObservationSource(batchId, 2)).toMatchObject({ isPublic: true })
    expect(await exportEdition(slug)).toMatchObject({ ok: true })
    await expect(db.$executeRaw`UPDATE "EditionFigure" SET "value" = 1`).rejects.toThrow(/never changes/)
    await expect(db.$executeRaw`DELETE FROM "Edition"`).rejects.toThrow(/never changes/)
  })

  it('can be stopped until it happens, and is held when something stands in its way', async () => {
    await figures()
    const { editor, worker } = await people()
    await savedDraftEdition({ slug, title })
    await openPreview(staff, slug, days(14), now)
    expect(await schedulePublication(staff, slug, days(15), now)).toMatchObject({ ok: true })
    expect(await cancelPreview(staff, slug)).toEqual({ ok: false, problem: 'publication-set' })
    const figure = { slug, municipalityCode: own, indicatorId: 'a' }
    const made = await objectToFigure(editor, figure, words, now)
    await publishDueEditions(days(16))
    expect(await findEdition(slug)).toMatchObject({ state: 'draft' })
    expect((await causesOf(worker.userId)).map(({ kind }) => kind)).toEqual(['objection-received', 'publication-held'])
    const id = made.ok ? made.value : ''
    expect(await declineObjection(staff, { slug, id }, { reason: 'Kilden har ret', notCpr: [] }, now)).toMatchObject({
      ok: true,
    })
    const asked = { slug, code: own, language: 'da' } as const
    expect((await readPreview(editor, asked, now)).objections).toMatchObject([
      { state: 'declined', decisionReason: 'Kilden har ret' },
    ])
    await schedulePublication(staff, slug, days(17), days(16))
    expect(await cancelPublication(staff, slug)).toMatchObject({ ok: true })
    await publishDueEditions(days(18))
    expect(await findEdition(slug)).toMatchObject({ state: 'draft' })
    expect(await cancelPreview(staff, slug)).toMatchObject({ ok: true })
    await expect(readPreview(editor, asked, now)).rejects.toMatchObject({ status: 404 })
    expect((await readObjections(worker, slug, 'da')).objections).toHaveLength(1)
    await correctFigure(staff, slug, figure, aCorrection(), now)
    expect(await discardEdition(staff, slug)).toMatchObject({ ok: true })
    expect(await db.importBatch.findMany({ where: { isCorrection: true } })).toMatchObject([{ state: 'DISCARDED' }])
  })
})

describe('a published edition', () => {
  it('is corrected by a version of its own, with a public log, and stays as it was', async () => {
    await figures()
    const { editor, elsewhere } = await people()
    const first = await publishedEdition({ slug: '2022' }, now)
    const exported = await exportEdition(first)
    const begun = await beginVersion(staff, { slug: first, reason: 'Kilden er rettet' }, now, assembleHere)
    expect(begun).toEqual({ ok: true, value: '2022-v2' })
    const twice = await beginVersion(staff, { slug: first, reason: 'Igen' }, now, assembleHere)
    expect(twice).toEqual({ ok: false, problem: { code: 'version-begun' } })
    expect((await findEdition('2022-v2'))?.contentHash).toBe((await findEdition(first))?.contentHash)

    // A figure that was hidden stays hidden without its counts, and in the log.
    const hidden = { municipalityCode: own, indicatorId: 'b' }
    const without = await correctFigure(staff, '2022-v2', hidden, aCorrection(), now)
    expect(without).toMatchObject({ problem: { code: 'counts-needed' } })
    await correctFigure(staff, '2022-v2', hidden, aCorrection({ value: 3.75, numerator: 3, denominator: 80 }), now)
    await correctFigure(staff, '2022-v2', { ...hidden, indicatorId: 'a' }, aCorrection(), now)
    await recomputeEdition(staff, '2022-v2', () => now, assembleHere)
    expect(await publishEdition(staff, '2022-v2', now)).toMatchObject({ ok: true })

    expect((await listPublishedEditions()).map(({ slug: name, version }) => [name, version])).toEqual([['2022-v2', 2]])
    expect(await findChosenEdition(first)).toMatchObject({
      edition: { slug: first, replacedBy: { slug: '2022-v2', version: 2 } },
      editions: [{ slug: first }],
    })
    expect(await exportEdition(first)).toEqual(exported)
    const { versions } = await readCorrectionsLog('da')
    expect(versions).toMatchObject([
      {
        slug: '2022-v2',
        versionReason: 'Kilden er rettet',
        replaces: { slug: first },
        figures: [{ indicatorId: 'a', before: { value: 10 }, after: { value: 71.25 }, reason: 'Kilden tog fejl' }],
      },
    ])
    expect(JSON.stringify(versions)).not.toContain('3.75')
    expect(versions[0]?.places[0]).toMatchObject({ municipalityCode: own, after: expect.any(Number) })
    expect(versions[0]?.contentHash).not.toBe(versions[0]?.replaces.contentHash)
    expect(await causesOf(editor.userId)).toMatchObject([{ kind: 'edition-corrected' }])
    expect((await causesOf(elsewhere.userId)).every(({ kind }) => kind === 'edition-corrected')).toBe(true)
  })

  it('shows a municipality without its place when staff say so, with a reason, and never without a word', async () => {
    await figures()
    const name = await publishedEdition({ slug: '2022' }, now)
    const edition = await findEdition(name)
    const placed = async () => {
      const standings = await listStandings(edition?.id ?? '', ['handicap', 'udsatte-boern-og-unge'])
      return standings.filter(({ municipalityCode }) => municipalityCode === other)
    }
    expect((await placed()).every(({ place }) => place !== null)).toBe(true)
    const before = await findPublicVersion()
    const form = { municipalityCode: other, reasonDa: 'Byrådet ønsker det ikke.', reasonEn: 'The council says no.' }
    const begin = { intent: 'begin' as const, notCpr: [], ...form }
    expect(await decideAbstention(staff, name, begin, now)).toMatchObject({ ok: true })
    expect(await decideAbstention(staff, name, begin, now)).toMatchObject({ problem: { code: 'already-abstains' } })
    expect(await findPublicVersion()).not.toBe(before)
    for (const standing of await placed()) expect(standing).toMatchObject({ place: null, score: null, abstains: true })
    const read = await readMunicipality(other, null, 'en')
    expect(read?.abstention).toBe('The council says no.')
    expect(read?.figures.filter(({ value }) => value !== null)).toHaveLength(5)
    expect((await readCorrectionsLog('da')).abstentions).toMatchObject([{ reason: 'Byrådet ønsker det ikke.' }])
    expect(await exportEdition(name)).toMatchObject({ ok: true })
    await decideAbstention(staff, name, { intent: 'end', municipalityCode: other }, now)
    expect((await placed()).every(({ place }) => place !== null)).toBe(true)
    expect(await db.auditEntry.findMany({ where: { subject: 'edition:2022' }, orderBy: { at: 'asc' } })).toMatchObject([
      { deed: 'compute-edition' },
      { deed: 'publish-edition' },
      { deed: 'show-without-place' },
      { deed: 'show-place-again' },
    ])
    await expect(decideAbstention((await people()).elsewhere, name, begin, now)).rejects.toMatchObject({ status: 404 })
  })
})
