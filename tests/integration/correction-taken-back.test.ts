import { beforeEach, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { discardBatch } from '~/collection/discard-batch.server'
import { withdrawBatch } from '~/collection/withdraw-batch.server'
import { findEdition, listEditionBatches, listFiguresOf } from '~/index/edition-store.server'
import { assembleHere } from '~/index/hashed-content.server'
import { beginVersion } from '~/index/process/begin-version.server'
import { correctFigure } from '~/index/process/correct-figure.server'
import type { CorrectionForm } from '~/index/process/correction'
import { objectToFigure } from '~/index/process/object-to-figure.server'
import { openPreview } from '~/index/process/open-preview.server'
import { findProcess } from '~/index/process/process-store.server'
import { readCorrections } from '~/index/process/read-corrections.server'
import { readCorrectionsLog } from '~/index/process/read-corrections-log.server'
import { recomputeEdition } from '~/index/process/recompute-edition.server'
import { schedulePublication } from '~/index/process/schedule-publication.server'
import { takeBackCorrection } from '~/index/process/take-back-correction.server'
import { publishEdition } from '~/index/publish-edition.server'
import { readEditionResult } from '~/index/read-edition-result.server'
import { db } from '~/platform/database.server'
import { anActor } from '../factories/accounts'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch, stagedBatch } from '../factories/collection'
import { publishedEdition, savedDraftEdition } from '../factories/index'
import { savedUser } from '../factories/saved-accounts'
import { emptyDatabase } from './empty-database'

beforeEach(emptyDatabase)

const staff = operator('test')
const now = new Date('2026-11-22T12:00:00Z')
const slug = '2022'
const figure = { municipalityCode: '376', indicatorId: 'a' }
const correction = (value: number): CorrectionForm => ({
  ...{ status: 'value', value, n: null, numerator: null, denominator: null, reason: 'Kilden tog fejl', notCpr: [] },
})

async function figures() {
  await savedIndicator({ id: 'a' })
  await savedIndicator({ id: 'b', area: 'handicap' })
  await savedIndicator({ id: 'c', area: 'udsatte-voksne' })
  const file = aFigureFile(['a', 'b', 'c'].flatMap((indicator) => everywhere({ indicator }, 20, 0.5)))
  // The source came first, whatever the clock says where this runs.
  await publishedBatch(file, { now: new Date(now.getTime() - 3_600_000) })
}

const recompute = (name = slug) => recomputeEdition(staff, name, () => now, assembleHere)
const valueIn = async (name = slug) => {
  const all = await listFiguresOf((await findEdition(name))?.id ?? '', figure.municipalityCode)
  return all.find(({ indicatorId }) => indicatorId === figure.indicatorId)?.value
}
const corrections = async (name = slug) => {
  const asked = { slug: name, municipalityCode: null, indicatorId: null }
  return (await readCorrections(staff, asked, 'da')).corrections
}
const takeBack = async (id: string, name = slug) => takeBackCorrection(staff, { slug: name, id }, now)

it('one that waits for a computation goes at once, on record, and bars nothing', async () => {
  await figures()
  await savedDraftEdition()
  const before = await valueIn()
  await correctFigure(staff, slug, figure, correction(71.25), now)
  const [made] = await corrections()
  expect(await takeBack(made?.id ?? '')).toEqual({ ok: true, value: null })
  expect(await corrections()).toEqual([])
  expect(await db.importBatch.findMany({ where: { isCorrection: true } })).toMatchObject([{ state: 'DISCARDED' }])
  // What the correction said is gone: the log outlives what is deleted, so it holds no figure and no free text.
  const [entry, ...others] = await db.auditEntry.findMany({ where: { deed: 'take-back-correction' } })
  expect(others).toEqual([])
  expect(entry?.subject).toBe(`correction:${made?.id}`)
  expect(entry?.details).toEqual({ edition: slug, municipality: '376', indicator: 'a' })
  await expect(takeBack(made?.id ?? '')).rejects.toMatchObject({ status: 404 })
  expect(await recompute()).toMatchObject({ ok: true })
  expect(await valueIn()).toBe(before)
  expect(await publishEdition(staff, slug, now)).toMatchObject({ ok: true })
})

it('one that has been used goes with the next computation, which publication waits for', async () => {
  await figures()
  await savedDraftEdition()
  const before = await valueIn()
  const hash = (await findEdition(slug))?.contentHash
  await correctFigure(staff, slug, figure, correction(71.25), now)
  await correctFigure(staff, slug, figure, correction(81), now)
  expect(await recompute()).toMatchObject({ ok: true })
  expect(await valueIn()).toBe(81)
  // The one made last is taken back, so the one before it holds.
  const [first, last] = await corrections()
  expect(await takeBack(last?.id ?? '')).toMatchObject({ ok: true })
  expect(await takeBack(last?.id ?? '')).toEqual({ ok: false, problem: 'already-taken-back' })
  expect(await valueIn()).toBe(81)
  expect(await publishEdition(staff, slug, now)).toEqual({ ok: false, problem: 'corrections-waiting' })
  expect(await recompute()).toMatchObject({ ok: true })
  expect(await valueIn()).toBe(71.25)
  await takeBack(first?.id ?? '')
  expect(await recompute()).toMatchObject({ ok: true })
  expect(await valueIn()).toBe(before)
  expect((await findEdition(slug))?.contentHash).toBe(hash)
  expect(await corrections()).toEqual([])
  const batches = await db.importBatch.findMany({ where: { isCorrection: true } })
  expect(batches.map(({ state }) => state)).toEqual(['DISCARDED', 'DISCARDED'])
  expect(await db.observation.count({ where: { batch: { isCorrection: true } } })).toBe(0)
})

const words = { wrong: 'Forkert', evidence: 'Se opgørelsen', rightValue: null, notCpr: [] }

/** A draft in preview with an objection to the figure; by whom and which. */
async function objectedDraft() {
  await figures()
  const editor = await savedUser({ roles: { '376': 'editor' } })
  await savedDraftEdition()
  await openPreview(staff, slug, new Date(now.getTime() + 86_400_000), now)
  const objected = await objectToFigure(editor, { slug, ...figure }, words, now)
  return { editor, objectionId: objected.ok ? objected.value : '' }
}

it('of an objection opens it again, tells its author, and the answer is told anew', async () => {
  const { editor, objectionId } = await objectedDraft()
  await correctFigure(staff, slug, { objectionId }, correction(71.25), now)
  const [made] = await corrections()
  expect(await takeBack(made?.id ?? '')).toMatchObject({ ok: true })
  expect(await findProcess(slug)).toMatchObject({ openObjections: 1, waitingCorrections: 0 })
  const later = new Date(now.getTime() + 1_000)
  expect(await correctFigure(staff, slug, { objectionId }, correction(60), later)).toMatchObject({ ok: true })
  const told = await db.notification.findMany({ where: { userId: editor.userId } })
  expect(told.map(({ kind }) => kind).toSorted()).toEqual([
    'objection-accepted',
    'objection-accepted',
    'objection-reopened',
    'preview-opened',
  ])
})

it('of an objection that has been used lets it be accepted anew before the next computation', async () => {
  const { objectionId } = await objectedDraft()
  await correctFigure(staff, slug, { objectionId }, correction(71.25), now)
  await recompute()
  const [made] = await corrections()
  expect(await takeBack(made?.id ?? '')).toMatchObject({ ok: true })
  expect(await findProcess(slug)).toMatchObject({ openObjections: 1, waitingCorrections: 1 })
  const later = new Date(now.getTime() + 1_000)
  expect(await correctFigure(staff, slug, { objectionId }, correction(60), later)).toMatchObject({ ok: true })
  expect(await corrections()).toMatchObject([
    { id: made?.id, objectionId: null, takenBackAt: now.toISOString() },
    { objectionId, value: 60, takenBackAt: null },
  ])
  expect(await recompute()).toMatchObject({ ok: true })
  expect(await valueIn()).toBe(60)
  expect(await corrections()).toMatchObject([{ objectionId, value: 60 }])
  expect(await findProcess(slug)).toMatchObject({ openObjections: 0, waitingCorrections: 0 })
})

it('is for staff, and over when the edition or its new version is published or about to be', async () => {
  await figures()
  await publishedEdition({}, now)
  const begun = await beginVersion(staff, { slug, reason: 'Fejl i kilden' }, now, assembleHere)
  const version = begun.ok ? begun.value : ''
  const before = await valueIn(version)
  await correctFigure(staff, version, figure, correction(71.25), now)
  await recompute(version)
  const [made] = await corrections(version)
  const id = made?.id ?? ''
  const manager = anActor({ memberships: new Map([['376', 'manager']]) })
  await expect(takeBackCorrection(manager, { slug: version, id }, now)).rejects.toMatchObject({ status: 404 })
  await expect(takeBack(id, slug)).rejects.toMatchObject({ status: 404 })
  await schedulePublication(staff, version, new Date(now.getTime() + 60_000), now)
  expect(await takeBack(id, version)).toEqual({ ok: false, problem: 'publication-set' })
  await db.edition.update({ where: { slug: version }, data: { publishAt: null } })
  expect(await takeBack(id, version)).toMatchObject({ ok: true })
  await recompute(version)
  expect(await valueIn(version)).toBe(before)
  await correctFigure(staff, version, figure, correction(60), now)
  await recompute(version)
  await publishEdition(staff, version, now)
  const [kept] = await corrections(version)
  expect(await takeBack(kept?.id ?? '', version)).toEqual({ ok: false, problem: 'already-published' })
  expect((await readCorrectionsLog('da')).versions).toMatchObject([{ figures: [{ after: { value: 60 } }] }])
})

/** A version begun of an edition with a correction, where the same figure is corrected again; with the file of the first. */
async function correctedTwice() {
  await figures()
  await savedDraftEdition()
  await correctFigure(staff, slug, figure, correction(71.25), now)
  await recompute()
  await publishEdition(staff, slug, now)
  const { batchId } = (await corrections())[0] ?? { batchId: '' }
  const begun = await beginVersion(staff, { slug, reason: 'Fejl i kilden' }, now, assembleHere)
  const version = begun.ok ? begun.value : ''
  const hash = (await findEdition(version))?.contentHash
  await correctFigure(staff, version, figure, correction(81), now)
  expect(await recompute(version)).toMatchObject({ ok: true })
  expect(await valueIn(version)).toBe(81)
  return { version, hash, firstFile: batchId }
}

const filesOf = async (name: string) => (await readEditionResult(staff, name)).batches.map(({ id }) => id)

it('brings back the correction of the edition before, not the error that it put right', async () => {
  const { version, hash, firstFile } = await correctedTwice()
  const [again] = await corrections(version)
  // Kept for the case, but no figure rests on it, so it is not told of.
  expect(await filesOf(version)).not.toContain(firstFile)
  await takeBack(again?.id ?? '', version)
  expect(await recompute(version)).toMatchObject({ ok: true })
  expect(await valueIn(version)).toBe(71.25)
  expect((await findEdition(version))?.contentHash).toBe(hash)
  expect(await filesOf(version)).toContain(firstFile)
})

it('brings back a file of one line that waits for the edition', async () => {
  await figures()
  const { municipalityCode: municipality, indicatorId: indicator } = figure
  const staged = await stagedBatch(aFigureFile([{ indicator, municipality, value: 64 }]))
  const all = await db.importBatch.findMany({ select: { id: true } })
  await savedDraftEdition({ batchIds: all.map(({ id }) => id) })
  expect(await valueIn()).toBe(64)
  await correctFigure(staff, slug, figure, correction(81), now)
  await recompute()
  // It can't be thrown away as long as the draft may need it again.
  expect(await discardBatch(staff, staged, now)).toEqual({ ok: false, problem: 'not-discardable' })
  const [made] = await corrections()
  await takeBack(made?.id ?? '')
  await recompute()
  expect(await valueIn()).toBe(64)
})

it('a file that no figure rests on any more bars nothing when it is withdrawn, and no published edition names it', async () => {
  const { version, firstFile } = await correctedTwice()
  expect(await withdrawBatch(staff, { batchId: firstFile, reason: 'Forkert' }, now)).toMatchObject({ ok: true })
  expect(await publishEdition(staff, version, now)).toMatchObject({ ok: true })
  const { id } = (await findEdition(version)) ?? { id: '' }
  const named = (await listEditionBatches(id)).map((batch) => batch.id)
  expect(named).toHaveLength(2)
  expect(named).not.toContain(firstFile)
})

it('a file withdrawn while it is not used leaves the draft with the next computation', async () => {
  const { version, firstFile } = await correctedTwice()
  await withdrawBatch(staff, { batchId: firstFile, reason: 'Forkert' }, now)
  expect(await recompute(version)).toMatchObject({ ok: true })
  expect(await valueIn(version)).toBe(81)
  expect(await db.editionBatch.count({ where: { batchId: firstFile, edition: { slug: version } } })).toBe(0)
  expect(await publishEdition(staff, version, now)).toMatchObject({ ok: true })
})
