import { beforeEach, describe, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { listContextFigures } from '~/collection/context-figure-store.server'
import { importKeyFigures } from '~/collection/import-key-figures.server'
import { listKeyFigures, listKeyFigureValues } from '~/collection/key-figure-store.server'
import { readIndicator } from '~/index/read-indicator.server'
import { municipalities } from '~/municipalities/municipalities'
import { readNeedFigures } from '~/peers/socioeconomic/read-need-figures.server'
import { db } from '~/platform/database.server'
import { loader as compareLoader } from '~/routes/compare'
import { loader as groupLoader } from '~/routes/compare-group'
import { loader as listLoader } from '~/routes/socioeconomic-index'
import { loader as csvLoader } from '~/routes/socioeconomic-index-csv'
import { demoIndex, loadDemoSocioeconomicIndex } from '../../prisma/seed/demo-socioeconomic'
import { savedIndicator } from '../factories/catalogue'
import { savedWeakEdition } from '../factories/weak-edition'
import { aWorkbook } from '../factories/workbook'
import { emptyDatabase } from './empty-database'

const now = new Date('2026-03-02T13:32:00Z')
const me = operator('drift')

const workbook = (rows: (string | number | null)[][]) =>
  aWorkbook({ ark: [['De Kommunale N¯gletal'], [null, 'Kom.nr', 2020, 2021, 2024], ...rows] })

const index = workbook([
  ['Socio¯konomisk indeks'],
  ['K¯benhavns Kommune', 101, 1.07, 1.04, 1.04],
  ['Guldborgsund Kommune', 376, 1.31, 1.31, 1.32],
  ['Indbyggertal'],
  ['K¯benhavns Kommune', 101, 632340, 638117, 659350],
  ['Andel udpendlere'],
  ['Guldborgsund Kommune', 376, 'M', '-', 'U'],
  ['K¯benhavns Kommune', 101, 25.5, 26, 27],
])

const take = (bytes: Uint8Array) =>
  importKeyFigures(me, { fileName: 'noegletal.xlsx', bytes, source: 'De Kommunale Nøgletal' }, now)

const request = (query = '') => ({
  request: new Request(`http://localhost/sociooekonomisk-indeks${query}`),
  params: {},
  context: { nonce: '' },
})

beforeEach(emptyDatabase)

describe('key figures', () => {
  it('become context where they have a use of their own, and are kept for likeness where not', async () => {
    await db.contextFigure.create({
      data: {
        municipalityCode: '101',
        kind: 'POPULATION',
        period: '2023',
        value: 660_000,
        approximate: true,
        source: 'x',
      },
    })
    expect(await take(index)).toMatchObject({ ok: true })
    const need = await listContextFigures('socioeconomic-index')
    expect(need.map(({ municipalityCode, period, value }) => [municipalityCode, period, value])).toContainEqual([
      '376',
      '2024',
      132,
    ])
    // Those written by hand stay until all have a measured one.
    const populations = (await listContextFigures('population')).filter(({ approximate }) => !approximate)
    expect(populations.map(({ value }) => value)).toEqual([632340, 638117, 659350])
    expect((await listKeyFigures()).map(({ id, periods }) => [id, periods])).toEqual([
      ['andel-udpendlere', ['2020', '2021', '2024']],
    ])
    const values = await listKeyFigureValues(['andel-udpendlere'])
    expect(values.filter(({ municipalityCode }) => municipalityCode === '376')).toEqual([
      { keyFigureId: 'andel-udpendlere', municipalityCode: '376', period: '2021', value: 0 },
    ])
    expect(await db.auditEntry.count({ where: { deed: 'import-key-figures' } })).toBe(1)
  })

  it('twice are there once, and what the source now calls missing goes', async () => {
    await take(index)
    await take(index)
    await take(workbook([['Socioøkonomisk indeks'], ['Guldborgsund Kommune', 376, 1.31, 1.3, 'M']]))
    const own = (await listContextFigures('socioeconomic-index')).filter(
      ({ municipalityCode }) => municipalityCode === '376',
    )
    expect(own.map(({ period, value }) => [period, value])).toEqual([
      ['2020', 131],
      ['2021', 130],
    ])
  })

  it('with one fault change nothing', async () => {
    const refused = await take(
      workbook([
        ['Andel'],
        ['Københavns Kommune', 101, 1, 2, 3],
        ['Socioøkonomisk indeks'],
        ['Guldborgsund', 101, 1, 1, 1],
      ]),
    )
    expect(refused).toMatchObject({ ok: false, problem: { findings: [{ line: 6, column: 'ark!B6' }, {}] } })
    expect([await db.contextFigure.count(), await db.keyFigure.count(), await db.auditEntry.count()]).toEqual([0, 0, 0])
  })
})

describe('the national list', () => {
  it('is empty before anything has come in, and there is nothing to download', async () => {
    expect(await listLoader(request())).toMatchObject({ list: null, mayImport: false })
    await expect(csvLoader(request())).rejects.toMatchObject({ status: 404 })
  })

  it('shows measured figures and no invented ones beside them, and refuses comparison over a break', async () => {
    await loadDemoSocioeconomicIndex()
    expect((await readNeedFigures())?.isDemo).toBe(true)
    await take(index)
    await loadDemoSocioeconomicIndex()
    const { list } = await listLoader(request('?aar=2024&siden=2020&kommune=376'))
    expect(list).toMatchObject({ isDemo: false, years: ['2020', '2021', '2024'], refused: '2021' })
    expect(list?.rows.every(({ change }) => change === null)).toBe(true)
    expect(list?.line).toHaveLength(3)
    const within = await listLoader(request('?aar=2024&siden=2021'))
    expect(within.list?.rows.find(({ municipalityCode }) => municipalityCode === '376')?.change).toBe(1)
    const file = await (await csvLoader(request())).text()
    expect(file).toContain('376;Guldborgsund;2024;132;2021-;nej;De Kommunale Nøgletal')
    expect(demoIndex('376')).toEqual(demoIndex('376'))
  })
})

describe('municipalities side by side', () => {
  beforeEach(async () => {
    await savedWeakEdition({ weakCount: 3 })
  })

  it('show who is best and what stands behind it, for two to five', async () => {
    const { comparison } = await compareLoader(request('?kommuner=376&kommuner=Lolland&kommuner=101'))
    expect(comparison?.codes).toEqual(['376', '360', '101'])
    expect(comparison?.indicators).toHaveLength(6)
    expect(comparison?.indicators[0]?.figures).toHaveLength(3)
    expect(comparison?.context.of.map(({ population }) => population?.value)).not.toContain(undefined)
    const alone = await compareLoader(request('?kommuner=376&kommuner=nowhere'))
    expect(alone).toMatchObject({ comparison: null, asked: { unknown: ['nowhere'] } })
  })

  it('stand against the middle of a group of three or more, and of the most alike by own weights', async () => {
    expect((await groupLoader(request('?kommune=376'))).likeness.nearest).toHaveLength(8)
    await take(index)
    const address = '?kommune=376&gruppe=101,147,151&v-befolkning=0&v-n-andel-udpendlere=2&v-indeks=1'
    const { result, likeness } = await groupLoader(request(address))
    const first = result?.indicators.find(({ id }) => id === 'a0')
    expect(first?.against).toMatchObject({ own: 1, count: 3, reads: 'worse' })
    expect(likeness.measures.map(({ id, weight }) => [id, weight])).toContainEqual(['n-andel-udpendlere', 2])
    expect(likeness.nearest.map(({ municipalityCode }) => municipalityCode)).toEqual(['101'])
    expect((await groupLoader(request('?kommune=376&gruppe=101'))).result).toBeNull()
  })
})

describe('what might be expected', () => {
  it('is shown for outcomes once need is known, and follows when need is imported anew', async () => {
    await savedIndicator({ id: 'a0', aspect: 'outcome' })
    await savedIndicator({ id: 'a1', aspect: 'process' })
    await savedWeakEdition({ weakCount: 1, count: 2 })
    const read = async (id: string) => (await readIndicator(id, null)).inEdition?.expectation
    expect(await read('a0')).toEqual({ kind: 'no-conditions' })
    expect(await read('a1')).toEqual({ kind: 'none' })
    const need = (of: (place: number) => number) =>
      workbook([
        ['Socioøkonomisk indeks'],
        ...municipalities.map(({ code, name }, place): (string | number)[] => [name, Number(code), 1, 1, of(place)]),
      ])
    // The edition is of 2022: the newest need that was known then is that of 2021.
    await take(need((place) => 0.7 + (place % 50) / 100))
    const expected = await read('a0')
    expect(expected).toMatchObject({ kind: 'too-few' })
    await take(
      aWorkbook({
        ark: [
          [null, 'Kom.nr', 2021, 2022],
          ['Socioøkonomisk indeks'],
          ...municipalities.map(({ code }, place): (string | number)[] => [
            '',
            Number(code),
            1,
            0.7 + (place % 41) / 60,
          ]),
        ],
      }),
    )
    const anew = await read('a0')
    expect(anew).toMatchObject({ kind: 'expected', needYear: '2022', isDemo: false })
    if (anew?.kind !== 'expected') throw new Error('nothing expected')
    const own = anew.expectation.rows.find(({ municipalityCode }) => municipalityCode === '376')
    expect(own).toMatchObject({ value: 1, deviates: 'worse' })
  })
})
