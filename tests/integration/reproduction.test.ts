import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { findEdition, listFiguresOf, listStandings, listStandingsOf } from '~/index/edition-store.server'
import { readMissingLens } from '~/index/missing-lens/read-missing-lens.server'
import { readPedigree } from '~/index/pedigree/read-pedigree.server'
import { publishEdition } from '~/index/publish-edition.server'
import { packEdition } from '~/index/reproduction/pack-edition.server'
import { zipFiles } from '~/index/reproduction/zip-files.server'
import { municipalities } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import * as door from '~/routes/edition-package'
import { runVerify } from '../../cli/edition-verify'
import { savedIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { anEditionMethod, publishedEdition, savedDraftEdition } from '../factories/index'
import { emptyDatabase } from './empty-database'

const folder = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(emptyDatabase)

const load = door.loader as (args: object) => Promise<Response>

// Few draws, since it is computed five times here.
const plan = { method: { kind: 'own' as const, document: anEditionMethod({ a: 'higher', b: 'lower', c: 'higher' }) } }

function verify(bytes: Uint8Array) {
  const file = join(folder, 'udgave.zip')
  writeFileSync(file, bytes)
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  return { code: runVerify(file, { out: say, error: say }), lines }
}

async function figuresOf2022() {
  await savedIndicator({ id: 'a', theme: 'tilbud', unit: 'pct.' })
  await savedIndicator({
    id: 'b',
    area: 'udsatte-voksne',
    theme: 'tilbud',
    direction: 'lower',
    unit: 'pr. 1.000',
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
  const counted = everywhere({ indicator: 'b' }, 4, 0.5).map((row) => {
    return { ...row, numerator: Number(row.value) * 10, denominator: 10_000 }
  })
  const answered = everywhere({ indicator: 'c' }, 1.5, 0.03).map((row, place) => ({ ...row, n: place === 7 ? 4 : 12 }))
  await publishedBatch(aFigureFile([...everywhere({ indicator: 'a' }, 10, 0.5).slice(1), ...counted, ...answered]))
  await db.contextFigure.createMany({
    data: municipalities.map(({ code }, place) => ({
      ...{ municipalityCode: code, kind: 'POPULATION' as const, period: '2022', source: 'test' },
      value: 10_000 * 1.02 ** place,
    })),
  })
}

it('a published edition is downloaded, computed again without a database, and the same', async () => {
  await figuresOf2022()
  const request = new Request('http://localhost/indeks/2022/udgave.zip')
  const ask = () => load({ request, params: { slug: '2022' }, context: {} })
  await savedDraftEdition(plan)
  await expect(ask()).rejects.toMatchObject({ status: 404 })
  await publishEdition(operator('test'), '2022', new Date())
  const response = await ask()
  expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="socialt-indeks-2022.zip"')
  const bytes = new Uint8Array(await response.arrayBuffer())
  const edition = await findEdition('2022')
  if (!edition) throw new Error('no edition')
  const again = await packEdition(edition)
  expect(again.ok && again.value.bytes).toEqual(bytes)
  const { code, lines } = verify(bytes)
  expect({ code, lines }).toMatchObject({ code: 0 })
  expect(lines.join('\n')).toContain(`content hash ${edition.contentHash}`)

  // Counts behind a figure that is not shown would tell it.
  const texts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
  expect(texts.get('figures.csv')).toMatch(/no,c,\d{3},2022,suppressed,,,,,/)
  texts.delete('SHA256SUMS.txt')
  for (const [name, pattern] of [
    ['figures.csv', /(no,a,\d{3},2022,value,)\d+/],
    ['results.csv', /(no,index,\d{3},[\d.]+,)\d+/],
  ] as const) {
    const changed = (texts.get(name) ?? '').replace(pattern, '$177')
    const refused = verify(zipFiles(new Map(texts).set(name, changed), false))
    expect(refused.code, name).toBe(2)
    expect(refused.lines[0]).toMatch(/^(edition.json|results.csv), \d{3} .*: says .*; computed /)
  }
})

it('every number tells what it brought to the index of the edition that used it, and the parts are the whole', async () => {
  await figuresOf2022()
  const slug = await publishedEdition(plan)
  await savedDraftEdition({ ...plan, slug: 'kladde' })
  const edition = await findEdition(slug)
  const figures = await listFiguresOf(edition?.id ?? '', '147')
  const pedigrees = await Promise.all(
    figures.map(({ source, indicatorId, municipalityCode }) =>
      readPedigree({ ...(source ?? { batchId: '', line: 0 }), indicatorId, municipalityCode }, 'kladde'),
    ),
  )
  expect(pedigrees.map((one) => one?.edition.slug)).toEqual([slug, slug, slug])
  expect(pedigrees.flatMap((one) => one?.others)).toEqual([])
  expect(pedigrees[0]?.steps?.treated).toEqual({
    transform: 'none',
    treatment: 'none',
    treated: figures[0]?.value,
    isMoved: false,
  })
  const index = pedigrees.map((one) => one?.steps?.path.at(-1))
  expect(index.map((step) => step?.groupId)).toEqual(['index', 'index', 'index'])
  const standings = (await listStandingsOf([edition?.id ?? ''], '147')).get(edition?.id ?? '')
  const score = standings?.find(({ groupId }) => groupId === 'index')?.score
  expect(index.reduce((sum, step) => sum + (step?.contribution ?? 0), 0)).toBeCloseTo(score ?? Number.NaN, 9)

  const lines = edition ? await readMissingLens(edition, await listStandings(edition.id, ['index'])) : []
  expect(lines).toHaveLength(98)
  // The first has no line for one indicator, so no place; the answer could put it anywhere between two.
  expect(lines[0]).toMatchObject({
    code: municipalities[0]?.code,
    missing: 1,
    of: 3,
    range: { best: expect.any(Number) },
  })
  expect(lines[2]).toMatchObject({ missing: 0, range: { best: lines[2]?.place?.rank, worst: lines[2]?.place?.rank } })
})
