import { beforeEach, describe, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { discardBatch } from '~/collection/discard-batch.server'
import { findBatch, listBatches } from '~/collection/import-batch-store.server'
import { findObservationSource, listCurrentObservations } from '~/collection/observation-store.server'
import { publishBatch } from '~/collection/publish-batch.server'
import { stageObservations } from '~/collection/stage-observations.server'
import { withdrawBatch } from '~/collection/withdraw-batch.server'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { anActor } from '../factories/accounts'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch, stagedBatch } from '../factories/collection'
import { emptyDatabase } from './empty-database'

const staff = operator('drift')
const at = (day: number) => new Date(Date.UTC(2026, 0, day))

beforeEach(async () => {
  await emptyDatabase()
  await savedIndicator({ id: 'bu-dst-andel' })
  await savedIndicator({ id: 'bu-dst-rate', unit: 'pr. 1.000 0-17-årige' })
})

const found = async (batchId: string) => {
  const batch = await findBatch(batchId)
  if (!batch) throw new Error('no batch')
  return batch
}

const countOf = (batchId: string) => db.observation.count({ where: { batchId } })

describe('a file of figures', () => {
  it('is staged with its findings, and nothing of it is current before it is published', async () => {
    const batchId = await stagedBatch(aFigureFile(everywhere({}, 10, 0.1).slice(1)))
    const batch = await found(batchId)
    expect(batch).toMatchObject({
      state: 'staged',
      observationCount: 97,
      errorCount: 0,
      warningCount: 1,
      linesRead: 98,
    })
    expect(batch.uploadedBy).toBe('test')
    expect(batch.fileHash).toMatch(/^[0-9a-f]{64}$/)
    expect(batch.findings.first.map(({ code }) => code)).toEqual(['missing-municipalities'])
    expect(await listCurrentObservations({ period: '2022' })).toEqual([])
  })

  it("with an error keeps its findings but no observation, and can't be published", async () => {
    const rows = [...everywhere({}, 10, 0.1), { municipality: '999', value: 3 }, { municipality: '101', value: 4 }]
    const batchId = await stagedBatch(aFigureFile(rows))
    const batch = await found(batchId)
    expect(batch).toMatchObject({ state: 'staged', observationCount: 0, errorCount: 2 })
    expect(batch.findings.first.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '100 unknown-municipality',
      '101 duplicate',
    ])
    expect(await countOf(batchId)).toBe(0)
    expect(await publishBatch(staff, batchId, at(1))).toEqual({ ok: false, problem: 'has-errors' })
  })

  it('is read the same from semicolons, Danish commas, CRLF and latin-1', async () => {
    const text = 'Indikator;Kommune;Periode;Værdi\r\nbu-dst-andel;Ærø;2022;12,5\r\nbu-dst-andel;0101;2022;7\r\n'
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const file = { fileName: 'tal.csv', bytes, jumpFactor: 3 }
    const { batchId, finished } = await stageObservations(staff, file, () => at(1))
    expect(await finished).toMatchObject({ observationCount: 2, errorCount: 0 })
    const rows = await db.observation.findMany({ where: { batchId }, orderBy: { line: 'asc' } })
    expect(rows.map(({ line, municipalityCode, value }) => [line, municipalityCode, value])).toEqual([
      [2, '492', 12.5],
      [3, '101', 7],
    ])
  })

  it('is refused as a whole when nobody can know its decimal mark', async () => {
    const ambiguous = await found(
      await stagedBatch('indicator;municipality;period;value\nbu-dst-rate;101;2022;1.234\n'),
    )
    expect(ambiguous.findings.first[0]).toEqual({
      line: 2,
      column: '',
      code: 'ambiguous-decimals',
      data: { given: '1.234' },
    })
    expect(ambiguous.errorCount).toBe(1)
    const contradictory = await found(
      await stagedBatch('indicator;municipality;period;value\nbu-dst-rate;101;2022;1,5\nbu-dst-rate;147;2022;2.5\n'),
    )
    expect(contradictory.findings.first.map(({ code, data }) => [code, data.dotLine, data.commaLine])).toEqual([
      ['contradictory-decimals', '3', '2'],
      ['missing-municipalities', undefined, undefined],
    ])
    expect(await countOf(contradictory.id)).toBe(0)
  })

  it('keeps a missing value missing', async () => {
    const batchId = await publishedBatch(
      aFigureFile([
        { municipality: '101', value: '' },
        { municipality: '147', value: '..' },
        { municipality: '151', value: '', status: 'suppressed' },
        { municipality: '153', value: '0' },
      ]),
    )
    const current = await listCurrentObservations({ period: '2022' })
    expect(current.map(({ value, status }) => [value, status])).toEqual([
      [null, 'missing'],
      [null, 'missing'],
      [null, 'suppressed'],
      [0, 'value'],
    ])
    expect(current.every((row) => row.batchId === batchId)).toBe(true)
  })

  it('that is no text, empty, or without its columns is refused with a finding', async () => {
    const codes = async (text: string) => (await found(await stagedBatch(text))).findings.first.map(({ code }) => code)
    expect(await codes('PK\u0003\u0004\u0000\u0000')).toEqual(['no-text'])
    expect(await codes('')).toEqual(['no-rows'])
    expect(await codes('indicator,municipality,period,value\n')).toEqual(['no-rows'])
    expect(await codes('indicator,kommune,værdi\na,b,c\n')).toEqual(['missing-column'])
    expect(await codes('indicator,municipality,period,value\nbu-dst-andel,101,2022,"12\n')).toEqual([
      'no-rows',
      'broken-quotes',
    ])
  })

  it('may be staged by staff only', async () => {
    const file = { fileName: 'a.csv', bytes: new Uint8Array(), jumpFactor: 3 }
    await expect(stageObservations(anActor(), file, () => at(1))).rejects.toMatchObject({ status: 404 })
    expect(await listBatches()).toEqual([])
  })

  it('says what it would replace and where values jump', async () => {
    await publishedBatch(aFigureFile(everywhere({ period: '2021' }, 10)), { now: at(1) })
    await publishedBatch(aFigureFile(everywhere({ period: '2022' }, 10)), { now: at(2) })
    const batch = await found(
      await stagedBatch(
        aFigureFile(everywhere({ period: '2022' }, 10).map((row, place) => (place ? row : { ...row, value: 31 }))),
      ),
    )
    expect(batch.findings.counts).toEqual({ jump: 1, supersedes: 1 })
    expect(batch.findings.first.map(({ data }) => data)).toEqual([
      { indicator: 'bu-dst-andel', municipalities: '165', from: 10, to: 31, before: '2021', factor: 3 },
      { indicator: 'bu-dst-andel', count: 98, changed: 1 },
    ])
  })
})

describe('current figures', () => {
  it('are those of the batch published last, back to the one before when it is withdrawn', async () => {
    const first = await publishedBatch(aFigureFile([{ value: 10 }, { municipality: '147', value: 20 }]), { now: at(1) })
    const second = await publishedBatch(aFigureFile([{ value: 11 }]), { now: at(2) })
    const values = async () =>
      (await listCurrentObservations({ period: '2022' })).map(({ batchId, line, value }) => [batchId, line, value])
    expect(await values()).toEqual([
      [second, 2, 11],
      [first, 3, 20],
    ])
    const version = await findPublicVersion()
    expect(await withdrawBatch(staff, { batchId: second, reason: 'Forkert fil' }, at(3))).toEqual({
      ok: true,
      value: null,
    })
    expect(await findPublicVersion()).not.toBe(version)
    expect(await values()).toEqual([
      [first, 2, 10],
      [first, 3, 20],
    ])
    expect(await found(second)).toMatchObject({
      state: 'withdrawn',
      withdrawnReason: 'Forkert fil',
      withdrawnBy: 'drift',
    })
  })

  it("are of each indicator's newest period that has ended", async () => {
    await publishedBatch(
      aFigureFile([
        { period: '2021', value: 1 },
        { period: '2022', value: 2 },
        { period: '2023', value: 3 },
        { indicator: 'bu-dst-rate', period: '2019', value: 4 },
        { indicator: 'bu-dst-rate', period: '2022K3', value: 5 },
        { indicator: 'bu-dst-rate', period: '2023K1', value: 6 },
      ]),
    )
    const values = async (period: string, indicatorIds?: string[]) =>
      (await listCurrentObservations({ period, ...(indicatorIds ? { indicatorIds } : {}) })).map(({ value }) => value)
    expect(await values('2022')).toEqual([2, 5])
    expect(await values('2020')).toEqual([4])
    expect(await values('2018')).toEqual([])
    expect(await values('2023', ['bu-dst-andel'])).toEqual([3])
  })
})

describe('publishing, withdrawing and throwing away', () => {
  it('publishes a file once', async () => {
    const text = aFigureFile([{ value: 10 }])
    const first = await publishedBatch(text)
    const again = await stagedBatch(text)
    expect(await publishBatch(staff, again, at(2))).toEqual({ ok: false, problem: 'twin-published' })
    expect(await publishBatch(staff, first, at(2))).toEqual({ ok: false, problem: 'already-published' })
    await withdrawBatch(staff, { batchId: first, reason: 'x' }, at(3))
    expect(await publishBatch(staff, first, at(3))).toEqual({ ok: false, problem: 'not-staged' })
    expect(await publishBatch(staff, again, at(3))).toEqual({ ok: true, value: null })
  })

  it('lets one of two publish the same file at the same moment', async () => {
    const text = aFigureFile([{ value: 10 }])
    const ids = [await stagedBatch(text), await stagedBatch(text)]
    const outcomes = await Promise.all(ids.map((id) => publishBatch(staff, id, at(2))))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('writes down who did it', async () => {
    const batchId = await publishedBatch(aFigureFile([{ value: 10 }]))
    await withdrawBatch(staff, { batchId, reason: 'Fejl i kilden' }, at(3))
    const entries = await db.auditEntry.findMany({
      orderBy: { id: 'asc' },
      select: { actor: true, deed: true, subject: true },
    })
    expect(entries).toEqual([
      { actor: 'test', deed: 'publish-import-batch', subject: `import-batch:${batchId}` },
      { actor: 'drift', deed: 'withdraw-import-batch', subject: `import-batch:${batchId}` },
    ])
  })

  it('wants a reason to withdraw, and only withdraws what is published', async () => {
    const batchId = await stagedBatch(aFigureFile([{ value: 10 }]))
    const withdraw = (reason: string) => withdrawBatch(staff, { batchId, reason }, at(3))
    expect(await withdraw('  ')).toEqual({ ok: false, problem: 'reason-missing' })
    expect(await withdraw('Fejl')).toEqual({ ok: false, problem: 'not-published' })
  })

  it('throws away what was never published, with its observations', async () => {
    const batchId = await stagedBatch(aFigureFile([{ value: 10 }]))
    expect(await countOf(batchId)).toBe(1)
    expect(await discardBatch(staff, batchId, at(2))).toEqual({ ok: true, value: null })
    expect(await countOf(batchId)).toBe(0)
    expect(await found(batchId)).toMatchObject({ state: 'discarded', observationCount: 0 })
    const published = await publishedBatch(aFigureFile([{ value: 11 }]))
    expect(await discardBatch(staff, published, at(2))).toEqual({ ok: false, problem: 'not-discardable' })
  })

  it('clears away a reading that died, and stops one that did not', async () => {
    const rows = ['2019', '2020', '2021', '2022'].flatMap((period) =>
      ['bu-dst-andel', 'bu-dst-rate'].flatMap((indicator) => everywhere({ period, indicator }, 10)),
    )
    const bytes = new TextEncoder().encode(aFigureFile(rows))
    let now = at(1)
    const { batchId, finished } = await stageObservations(staff, { fileName: 'a.csv', bytes, jumpFactor: 3 }, () => now)
    expect(await discardBatch(staff, batchId, at(1))).toEqual({ ok: false, problem: 'not-discardable' })
    expect(await discardBatch(staff, batchId, at(2))).toEqual({ ok: true, value: null })
    now = at(2)
    expect(await finished).toBeNull()
    expect(await countOf(batchId)).toBe(0)
    expect((await found(batchId)).state).toBe('discarded')
  })
})

describe('the source of a number', () => {
  it('is public when the batch is, and stays so for an edition that rests on it', async () => {
    const batchId = await stagedBatch(aFigureFile([{ value: 10 }]))
    const isPublic = async () => (await findObservationSource(batchId, 2))?.isPublic
    expect(await isPublic()).toBe(false)
    await publishBatch(staff, batchId, at(1))
    expect(await isPublic()).toBe(true)
    await withdrawBatch(staff, { batchId, reason: 'Fejl' }, at(2))
    expect(await isPublic()).toBe(false)
    await db.edition.create({
      data: {
        slug: '2022',
        titleDa: 'a',
        titleEn: 'a',
        period: '2022',
        state: 'PUBLISHED',
        method: {},
        seed: 1,
        draws: 1,
        methodSha256: '0'.repeat(64),
        contentHash: '0'.repeat(64),
        computedBy: 'test',
        batches: { create: { batchId } },
      },
    })
    expect(await isPublic()).toBe(true)
  })

  it('is nothing for a line or a batch that is not there', async () => {
    const batchId = await publishedBatch(aFigureFile([{ value: 10 }]))
    expect(await findObservationSource(batchId, 3)).toBeNull()
    expect(await findObservationSource(batchId, Number.NaN)).toBeNull()
    expect(await findObservationSource('../x', 2)).toBeNull()
    expect((await findObservationSource(batchId, 2))?.observation.value).toBe(10)
  })
})
