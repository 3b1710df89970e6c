import { beforeEach, describe, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { checkCatalogue } from '~/catalogue/check-catalogue.server'
import { importCatalogue } from '~/catalogue/import-catalogue.server'
import { findIndicator, listIndicators } from '~/catalogue/indicator-store.server'
import { loadDefaultCatalogue } from '~/catalogue/load-default-catalogue.server'
import { listContextFigures } from '~/collection/context-figure-store.server'
import { importContextFigures } from '~/collection/import-context-figures.server'
import { loadApproximatePopulations } from '~/collection/load-approximate-populations.server'
import { loadMunicipalities } from '~/municipalities/load-municipalities.server'
import { db } from '~/platform/database.server'
import { findPublicVersion } from '~/platform/public-version-store.server'
import { anActor } from '../factories/accounts'
import { aCatalogueFile, savedIndicator } from '../factories/catalogue'
import { emptyDatabase } from './empty-database'

const staff = operator('drift')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const importRows = (...rows: Partial<Record<string, string>>[]) =>
  importCatalogue(staff, { fileName: 'katalog.csv', bytes: bytesOf(aCatalogueFile(rows)) })

beforeEach(emptyDatabase)

describe('the default catalogue', () => {
  it('fills an empty catalogue and leaves any other alone', async () => {
    expect(await loadDefaultCatalogue()).toBe(122)
    expect(await loadDefaultCatalogue()).toBe(0)
    const indicators = await listIndicators()
    expect(indicators).toHaveLength(122)
    expect(indicators[0]?.id).toBe('bu-dst-stoette-andel')
    expect(await findIndicator('uv-fc-sagstid-85')).toMatchObject({ direction: 'lower', scored: true, minN: 1 })
  })
})

describe('importing a catalogue', () => {
  it('adds, updates and leaves alone what it does not name, and says so', async () => {
    await importRows({ id: 'a' }, { id: 'b' }, { id: 'c' })
    const version = await findPublicVersion()
    const imported = await importRows({ id: 'd' }, { id: 'b', name_da: 'Nyt navn', min_n: '5' }, { id: 'c' })
    if (!imported.ok || !imported.value.changes) throw new Error('refused')
    const { added, changed, unchanged, onlyInUse } = imported.value.changes
    expect([added, changed, unchanged].map((list) => list.map(({ id }) => id))).toEqual([['d'], ['b'], ['c']])
    expect(onlyInUse).toEqual(['a'])
    expect((await listIndicators()).map(({ id, name, minN }) => [id, name.da, minN])).toEqual([
      ['a', 'Anbragte børn', null],
      ['b', 'Nyt navn', 5],
      ['c', 'Anbragte børn', null],
      ['d', 'Anbragte børn', null],
    ])
    expect(await findPublicVersion()).not.toBe(version)
    const entries = await db.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 })
    expect(entries[0]).toMatchObject({
      deed: 'import-catalogue',
      details: { fileName: 'katalog.csv', added: 1, changed: 1 },
    })
  })

  it('is all or nothing', async () => {
    const refused = await importRows({ id: 'a' }, { id: 'b', unit: 'kr. pr. barn' }, { id: 'c', area: 'andet' })
    expect(refused.ok).toBe(false)
    if (refused.ok) return
    expect(refused.problem.findings.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      '3 unit economic',
      '4 area unknown-word',
    ])
    expect(await listIndicators()).toEqual([])
    expect(await db.auditEntry.count()).toBe(0)
  })

  it('warns when the meaning of an indicator that a published edition used would change', async () => {
    await savedIndicator({ id: 'bu-dst-andel' })
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
        figures: {
          create: { indicatorId: 'bu-dst-andel', municipalityCode: '101', status: 'MISSING', rankedCount: 0 },
        },
      },
    })
    const text = aCatalogueFile([{ id: 'ny' }, { id: 'bu-dst-andel', direction: 'lower' }])
    const { findings, refused } = await checkCatalogue(bytesOf(text))
    expect(refused).toBe(false)
    expect(findings).toEqual([
      {
        line: 3,
        column: 'direction',
        code: 'meaning-changed',
        data: { id: 'bu-dst-andel', before: 'higher', after: 'lower' },
      },
    ])
  })

  it('is refused for what is no text, and for anybody but staff', async () => {
    expect((await checkCatalogue(Uint8Array.from([80, 75, 3, 4, 0]))).findings[0]?.code).toBe('no-text')
    const file = { fileName: 'a.csv', bytes: bytesOf(aCatalogueFile([{}])) }
    await expect(importCatalogue(anActor(), file)).rejects.toMatchObject({ status: 404 })
  })
})

describe('what explains a municipality', () => {
  const header = 'OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD\r\n'

  it('has rounded populations until real ones come', async () => {
    expect(await loadMunicipalities()).toBe(0)
    expect(await loadApproximatePopulations()).toBe(98)
    expect(await loadApproximatePopulations()).toBe(0)
    expect((await listContextFigures('population')).every(({ approximate }) => approximate)).toBe(true)
    const text = `${header}Copenhagen;Total;Age, total;Total;2024Q1;659350\r\nAarhus;Total;Age, total;Total;2024Q1;367095\r\n`
    const file = {
      kind: 'population',
      fileName: 'folk1a.csv',
      bytes: bytesOf(`\ufeff${text}`),
      source: 'FOLK1A',
    } as const
    expect((await importContextFigures(staff, file)).ok).toBe(true)
    expect(await importContextFigures(staff, file)).toMatchObject({ ok: true })
    expect(await listContextFigures('population')).toEqual([
      { municipalityCode: '101', period: '2024K1', value: 659350, approximate: false, source: 'FOLK1A', isDemo: false },
      { municipalityCode: '751', period: '2024K1', value: 367095, approximate: false, source: 'FOLK1A', isDemo: false },
    ])
    expect(await loadApproximatePopulations()).toBe(0)
  })

  it('is taken in whole or not at all', async () => {
    await loadApproximatePopulations()
    const text = `${header}101;TOT;IALT;TOT;2024K1;659350\r\n147;TOT;IALT;TOT;2024K1;mange\r\n`
    const refused = await importContextFigures(staff, {
      kind: 'population',
      fileName: 'folk1a.csv',
      bytes: bytesOf(text),
      source: 'FOLK1A',
    })
    expect(refused).toMatchObject({ ok: false })
    expect(await listContextFigures('population')).toHaveLength(98)
  })

  it('keeps the socio-economic index by period', async () => {
    const text = 'kommune;periode;værdi\nKøbenhavn;2023;101,5\nKøbenhavn;2024;99,2\nGentofte;2024;38\n'
    const file = { kind: 'socioeconomic-index', fileName: 'a.csv', bytes: bytesOf(text), source: 'Nøgletal' } as const
    expect((await importContextFigures(staff, file)).ok).toBe(true)
    const figures = await listContextFigures('socioeconomic-index')
    expect(figures.map(({ municipalityCode, period, value }) => [municipalityCode, period, value])).toEqual([
      ['101', '2023', 101.5],
      ['101', '2024', 99.2],
      ['157', '2024', 38],
    ])
  })
})
