import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { withdrawBatch } from '~/collection/withdraw-batch.server'
import { readCertainty } from '~/index/certainty/read-certainty.server'
import { computeEdition } from '~/index/compute-edition.server'
import { discardEdition } from '~/index/discard-edition.server'
import {
  findEdition,
  listEditionBatches,
  listFigures,
  listFiguresOf,
  listPeers,
  listPublishedEditions,
  listStandings,
} from '~/index/edition-store.server'
import { exportEdition } from '~/index/export-edition.server'
import { assembleHere } from '~/index/hashed-content.server'
import { publishEdition } from '~/index/publish-edition.server'
import { municipalities } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { type IndexOptions, runCompute, runUncertainty } from '../../cli/index-compute'
import { claimDemoData } from '../../prisma/seed/demo-claim'
import { anActor } from '../factories/accounts'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { anEditionMethod, anEditionPlan, publishedEdition, savedDraftEdition } from '../factories/index'
import { emptyDatabase } from './empty-database'

beforeEach(emptyDatabase)

const staff = operator('test')
const now = new Date('2026-11-21T08:00:00Z')

/** Three scored indicators and one of context; the rates have counts, one is too small to show. */
async function figuresOf2022() {
  await savedIndicator({ id: 'a', theme: 'tilbud', unit: 'pct.' })
  await savedIndicator({
    id: 'b',
    area: 'udsatte-voksne',
    theme: 'tilbud',
    direction: 'lower',
    unit: 'pr. 1.000 borgere',
    minN: 5,
  })
  await savedIndicator({
    id: 'c',
    area: 'handicap',
    theme: 'tilbud',
    source: 'medarbejder-survey',
    unit: 'score 1-5',
    minN: 5,
  })
  await savedIndicator({ id: 'k', direction: 'neutral', unit: 'pct.' })
  const counted = everywhere({ indicator: 'b' }, 4, 0.5).map((row) => ({
    ...row,
    numerator: Number(row.value) * 10,
    denominator: 10_000,
  }))
  const answered = everywhere({ indicator: 'c' }, 1.5, 0.03).map((row, place) => ({ ...row, n: place === 7 ? 4 : 12 }))
  return publishedBatch(
    aFigureFile([
      ...everywhere({ indicator: 'a' }, 10, 0.5).slice(1),
      ...counted,
      ...answered,
      ...everywhere({ indicator: 'k' }, 10, 0.5),
    ]),
  )
}

describe('computing an edition', () => {
  it('keeps a draft of every indicator for every municipality, each figure with its source', async () => {
    const batchId = await figuresOf2022()
    const slug = await savedDraftEdition()
    const edition = await findEdition(slug)
    if (!edition) throw new Error('no edition')
    expect(edition).toMatchObject({ state: 'draft', period: '2022', seed: 2022, draws: 1000, isDemo: false })
    expect(await listEditionBatches(edition.id)).toMatchObject([{ id: batchId }])
    const figures = await listFigures(edition.id)
    expect(figures).toHaveLength(4 * 98)
    const [first] = municipalities
    const own = await listFiguresOf(edition.id, first?.code ?? '')
    expect(own.find(({ indicatorId }) => indicatorId === 'a')).toMatchObject({
      status: 'missing',
      source: null,
      value: null,
    })
    expect(own.find(({ indicatorId }) => indicatorId === 'b')).toMatchObject({
      value: 4,
      source: { batchId, line: 99 },
      place: { rank: 1, low: 1, quarter: 1 },
    })
    expect(own.find(({ indicatorId }) => indicatorId === 'k')?.place).toBeNull()
    expect(figures.filter(({ status }) => status === 'suppressed')).toMatchObject([
      { indicatorId: 'c', municipalityCode: municipalities[7]?.code, value: null, n: null, place: null },
    ])
    expect(await listPublishedEditions()).toEqual([])
  })

  it('shows no rank without its interval, and none where an area is missing', async () => {
    await figuresOf2022()
    const edition = await findEdition(await savedDraftEdition())
    const standings = await listStandings(edition?.id ?? '', ['index'])
    expect(standings).toHaveLength(98)
    const without = standings.filter(({ place }) => place === null).map(({ municipalityCode }) => municipalityCode)
    expect(without.toSorted()).toEqual([municipalities[0]?.code, municipalities[7]?.code].toSorted())
    for (const { place, score } of standings) expect(place === null).toBe(score === null)
  })

  it('keeps how sure each place is, and tells it to nobody of one that is shown without', async () => {
    await figuresOf2022()
    const slug = await savedDraftEdition()
    const edition = await findEdition(slug)
    if (!edition) throw new Error('no edition')
    const ranked = await db.editionScore.findMany({ where: { groupId: 'index', rank: { not: null } } })
    const kept = await db.editionCertainty.findMany({ orderBy: { municipalityCode: 'asc' } })
    expect(kept.map(({ municipalityCode }) => municipalityCode)).toEqual(
      ranked.map(({ municipalityCode }) => municipalityCode).sort(),
    )
    const alike = new Set(kept.flatMap((one) => one.alike.map((other) => `${one.municipalityCode} ${other}`)))
    expect(alike.size).toBeGreaterThan(0)
    for (const { municipalityCode, quarterShares, alike: others } of kept) {
      expect(quarterShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      for (const other of others) expect(alike).toContain(`${other} ${municipalityCode}`)
    }
    const one = kept.find(({ alike: others }) => others.length > 0)
    const other = one?.alike[0] ?? ''
    const decision = { reasonDa: 'Ønsker ikke', reasonEn: 'Does not want to', decidedBy: 'x', decidedAt: new Date() }
    await db.editionAbstention.create({ data: { editionId: edition.id, municipalityCode: other, ...decision } })
    expect(await readCertainty(edition.id, other)).toBeNull()
    expect((await readCertainty(edition.id, one?.municipalityCode ?? ''))?.alike).not.toContain(other)
  })

  it('keeps eight peers for each, nearest first', async () => {
    await figuresOf2022()
    await db.contextFigure.createMany({
      data: municipalities.map(({ code }, place) => ({
        municipalityCode: code,
        kind: 'POPULATION' as const,
        period: '2022',
        value: 10_000 * 1.02 ** place,
        source: 'test',
      })),
    })
    const edition = await findEdition(await savedDraftEdition())
    const peers = await listPeers(edition?.id ?? '', municipalities[0]?.code ?? '')
    expect(peers.map(({ municipalityCode }) => municipalityCode)).toEqual(
      municipalities.slice(1, 9).map(({ code }) => code),
    )
    expect(peers.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('takes the newest figures up to its period, and nothing older than five years', async () => {
    await savedIndicator({ id: 'a' })
    await savedIndicator({ id: 'b' })
    const of = (indicator: string, period: string, value: number) => everywhere({ indicator, period }, value, 0.1)
    await publishedBatch(
      aFigureFile([...of('a', '2020', 1), ...of('a', '2022', 2), ...of('a', '2024', 3), ...of('b', '2016', 4)]),
    )
    const edition = await findEdition(await savedDraftEdition({ period: '2023' }))
    const figures = await listFigures(edition?.id ?? '')
    expect(new Set(figures.map(({ indicatorId, period }) => `${indicatorId} ${period}`))).toEqual(new Set(['a 2022']))
  })

  it('uses the chosen files alone', async () => {
    await savedIndicator({ id: 'a' })
    const first = await publishedBatch(aFigureFile(everywhere({ indicator: 'a' }, 10, 0.5)), { now: new Date(1) })
    await publishedBatch(aFigureFile(everywhere({ indicator: 'a' }, 20, 0.5)), { now: new Date(2), isDemo: true })
    const old = await findEdition(await savedDraftEdition({ slug: 'old', batchIds: [first] }))
    const all = await findEdition(await savedDraftEdition({ slug: 'all' }))
    expect([old?.isDemo, all?.isDemo]).toEqual([false, true])
    const code = municipalities[0]?.code ?? ''
    expect(await listFiguresOf(old?.id ?? '', code)).toMatchObject([{ value: 10 }])
    expect(await listFiguresOf(all?.id ?? '', code)).toMatchObject([{ value: 20 }])
  })

  it('runs in a thread of its own with the same result', async () => {
    await figuresOf2022()
    const here = await computeEdition(staff, anEditionPlan({ slug: 'here' }), now, assembleHere)
    const there = await computeEdition(
      staff,
      anEditionPlan({ slug: 'there', method: { kind: 'own', document: await methodOf('here') } }),
      now,
    )
    expect([here.ok, there.ok]).toEqual([true, true])
    expect((await findEdition('there'))?.contentHash).toBe((await findEdition('here'))?.contentHash)
  })

  it('refuses a taken slug, a method that does not fit, and a period without figures', async () => {
    await figuresOf2022()
    await savedDraftEdition()
    const compute = (plan: Parameters<typeof anEditionPlan>[0]) =>
      computeEdition(staff, anEditionPlan(plan), now, assembleHere)
    expect(await compute({})).toEqual({ ok: false, problem: { code: 'slug-taken' } })
    expect(await compute({ slug: 'old', period: '2010' })).toEqual({ ok: false, problem: { code: 'no-figures' } })
    for (const id of ['nonsense', '01900000-0000-7000-8000-000000000009']) {
      const problem = { code: 'batch-not-published' }
      expect(await compute({ slug: 'chosen', batchIds: [id] })).toEqual({ ok: false, problem })
    }
    const document = anEditionMethod({ a: 'higher', unknown: 'higher' })
    expect(await compute({ slug: 'own', method: { kind: 'own', document } })).toMatchObject({
      ok: false,
      problem: { code: 'method', faults: [{ path: 'indicators.unknown' }] },
    })
    const divided = anEditionMethod({ a: 'higher' }, { indicators: { a: { direction: 'higher', divideBy: 'area' } } })
    expect(await compute({ slug: 'own', method: { kind: 'own', document: divided } })).toMatchObject({
      ok: false,
      problem: { code: 'figures', faults: [{ table: 'units', column: 'area' }] },
    })
    expect(await db.edition.count()).toBe(1)
  })

  it('is for staff alone', async () => {
    await figuresOf2022()
    const stranger = anActor()
    const notFound = { status: 404 }
    await expect(computeEdition(stranger, anEditionPlan(), now)).rejects.toMatchObject(notFound)
    const slug = await savedDraftEdition()
    await expect(publishEdition(stranger, slug, now)).rejects.toMatchObject(notFound)
    await expect(discardEdition(stranger, slug)).rejects.toMatchObject(notFound)
    await expect(publishEdition(staff, 'nothing', now)).rejects.toMatchObject(notFound)
  })
})

async function methodOf(slug: string): Promise<unknown> {
  return (await db.edition.findUniqueOrThrow({ where: { slug }, select: { method: true } })).method
}

describe('publishing an edition', () => {
  it('shows it to everybody, on record, and throws cached pages away', async () => {
    await figuresOf2022()
    const slug = await savedDraftEdition()
    const before = await findPublicVersion()
    expect(await publishEdition(staff, slug, now)).toEqual({ ok: true, value: null })
    expect(await findPublicVersion()).not.toBe(before)
    expect(await listPublishedEditions()).toMatchObject([{ slug, publishedAt: now.toISOString(), publishedBy: 'test' }])
    expect(await db.auditEntry.findMany({ where: { deed: 'publish-edition' } })).toMatchObject([
      { subject: 'edition:2022' },
    ])
  })

  it('is for good: not again, not away, not over it', async () => {
    await figuresOf2022()
    const slug = await publishedEdition()
    const before = await exportEdition(slug)
    expect(await publishEdition(staff, slug, now)).toEqual({ ok: false, problem: 'already-published' })
    expect(await discardEdition(staff, slug)).toEqual({ ok: false, problem: 'already-published' })
    expect(await computeEdition(staff, anEditionPlan(), now, assembleHere)).toMatchObject({ ok: false })
    expect(await exportEdition(slug)).toEqual(before)
  })

  it('is refused when a file it rests on has been withdrawn; a published one keeps its figures', async () => {
    const batchId = await figuresOf2022()
    await publishedEdition({ slug: 'published' })
    const slug = await savedDraftEdition()
    await withdrawBatch(staff, { batchId, reason: 'Forkerte tal' }, now)
    expect(await publishEdition(staff, slug, now)).toEqual({ ok: false, problem: 'batch-withdrawn' })
    expect(await exportEdition('published')).toMatchObject({ ok: true })
    expect(await discardEdition(staff, slug)).toEqual({ ok: true, value: null })
    expect(await findEdition(slug)).toBeNull()
    expect(await db.editionFigure.count({ where: { edition: { slug } } })).toBe(0)
  })

  it('happens once when two press the button together', async () => {
    await figuresOf2022()
    const slug = await savedDraftEdition()
    const both = await Promise.all([publishEdition(staff, slug, now), publishEdition(staff, slug, now)])
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true])
  })
})

describe('an exported edition', () => {
  it('gives the published scores, ranks and intervals again, to the last digit', async () => {
    await figuresOf2022()
    const slug = await publishedEdition({ seed: 99 })
    const exported = await exportEdition(slug)
    if (!exported.ok) throw new Error(exported.problem)
    const folder = mkdtempSync(join(tmpdir(), 'edition-'))
    for (const [name, text] of Object.entries(exported.value.files)) writeFileSync(join(folder, name), text)
    const files = { method: join(folder, 'method.json'), data: join(folder, 'D.csv') }
    const computed = run(runCompute, files)
    const spreads = run(runUncertainty, { ...files, sampling: join(folder, 'S.csv') })
    rmSync(folder, { recursive: true })

    const edition = await findEdition(slug)
    expect(computed.method.sha256).toBe(edition?.methodSha256)
    const stored = await db.editionScore.findMany({ where: { edition: { slug } } })
    expect(stored.length).toBeGreaterThan(98)
    for (const { groupId, municipalityCode, score, rank, rankLow, rankMedian, rankHigh, coverage } of stored) {
      expect(inGroup(computed, municipalityCode, groupId)).toMatchObject({ score, rank, coverage })
      expect(inGroup(spreads, municipalityCode, groupId)).toMatchObject({ rank, rankLow, rankMedian, rankHigh })
    }
  })

  it('is refused when what is kept has been changed', async () => {
    await figuresOf2022()
    const slug = await publishedEdition()
    const tamper = db.$executeRaw`UPDATE "EditionScore" SET "rank" = 1 WHERE "rank" = 2`
    // Past the database's own guard, as one who owns it could.
    await db.$transaction([db.$executeRaw`SET LOCAL session_replication_role = replica`, tamper])
    expect(await exportEdition(slug)).toEqual({ ok: false, problem: 'hash-differs' })
  })
})

type Output = { method: { sha256: string }; units: ({ unit: string; groups: Record<string, object> } & object)[] }

function run(verb: typeof runCompute, files: IndexOptions): Output {
  let out = ''
  const faults: string[] = []
  verb(files, { out: (text) => (out += text), error: (line) => void faults.push(line) })
  expect(faults).toEqual([])
  return JSON.parse(out)
}

function inGroup({ units }: Output, code: string, groupId: string): object | undefined {
  const unit = units.find((one) => one.unit === code)
  return groupId === 'index' ? unit : unit?.groups[groupId]
}

describe('the claim on loading demonstration data', () => {
  const claimedBy = (host: string, pid: number, at: Date) =>
    db.auditEntry.create({
      data: { at, actor: 'Demodata', deed: 'load-demo-data', subject: 'demo-data', details: { host, pid } },
    })

  it('is taken once, from among many processes', async () => {
    expect(await claimDemoData(now)).toBe(true)
    await claimedBy(hostname(), process.ppid, new Date(now.getTime() + 1))
    expect(await claimDemoData(now)).toBe(false)
  })

  it('passes on from a process that is gone, and from a machine that is silent', async () => {
    await claimedBy(hostname(), 2_147_483_646, now)
    expect(await claimDemoData(now)).toBe(true)
    await claimedBy('elsewhere', 1, new Date(now.getTime() + 1))
    expect(await claimDemoData(new Date(now.getTime() + 60_000))).toBe(false)
    expect(await claimDemoData(new Date(now.getTime() + 180_000))).toBe(true)
  })
})
