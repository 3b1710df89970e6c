import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { operator } from '~/accounts/actor'
import { saveIndicators } from '~/catalogue/indicator-store.server'
import { readAspects } from '~/index/aspects/read-aspects.server'
import { readComparison } from '~/index/comparison/read-comparison.server'
import { readGroup } from '~/index/comparison/read-group.server'
import { findEdition, listFiguresOf } from '~/index/edition-store.server'
import { exportEdition } from '~/index/export-edition.server'
import { assembleHere } from '~/index/hashed-content.server'
import { readLab } from '~/index/laboratory/read-lab.server'
import { listHiddenLines } from '~/index/pedigree/pedigree-store.server'
import { recomputeEdition } from '~/index/process/recompute-edition.server'
import { publishEdition } from '~/index/publish-edition.server'
import { readIndicator } from '~/index/read-indicator.server'
import { readMethodDescription } from '~/index/read-method-description.server'
import { readMunicipality } from '~/index/read-municipality.server'
import { packEdition } from '~/index/reproduction/pack-edition.server'
import { municipalities } from '~/municipalities/municipalities'
import { db } from '~/platform/database.server'
import { readCouncilPack } from '~/practices/council/read-council-pack.server'
import * as door from '~/routes/observation'
import { runVerify } from '../../cli/edition-verify'
import { anIndicator } from '../factories/catalogue'
import { aFigureFile, everywhere, publishedBatch } from '../factories/collection'
import { anEditionMethod, publishedEdition, savedDraftEdition } from '../factories/index'
import { emptyDatabase } from './empty-database'

const folder = mkdtempSync(join(tmpdir(), 'frozen-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(emptyDatabase)

const staff = operator('test')
const code = municipalities[40]?.code ?? ''
/** The one whose number is too small to be shown. */
const hidden = municipalities[7]?.code ?? ''
const plan = { method: { kind: 'own' as const, document: anEditionMethod({ a: 'higher', b: 'lower', c: 'higher' }) } }

const before = [
  anIndicator({ id: 'a', theme: 'tilbud', unit: 'pct.', minN: 30 }),
  anIndicator({ id: 'b', area: 'udsatte-voksne', theme: 'tilbud', direction: 'lower', unit: 'pr. 1.000 borgere' }),
  anIndicator({
    id: 'c',
    area: 'handicap',
    theme: 'tilbud',
    source: 'medarbejder-survey',
    unit: 'score 1-5',
    minN: 10,
  }),
  anIndicator({ id: 'unused', theme: 'overgange' }),
]
/** Another name, unit, direction, source, definition, theme and aspect, and small numbers are not small any more. */
const after = before.map((one) => ({
  ...one,
  theme: 'overgange' as const,
  name: { da: `${one.name.da} (ny)`, en: `${one.name.en} (new)` },
  unit: one.unit === 'score 1-5' ? 'score 1-9' : 'kr.',
  direction: one.direction === 'lower' ? ('higher' as const) : ('lower' as const),
  source: 'forvaltningschef-survey' as const,
  definitionDa: 'Noget helt andet.',
  questionDa: 'Hvad nu?',
  aspect: 'structure' as const,
  minN: null,
}))

async function figures() {
  await saveIndicators(before)
  const answered = everywhere({ indicator: 'a' }, 10, 0.5).map((row, place) => ({ ...row, n: place === 7 ? 12 : 400 }))
  const counted = everywhere({ indicator: 'b' }, 4, 0.5).map((row) => {
    return { ...row, numerator: Number(row.value) * 10, denominator: 10_000 }
  })
  const surveyed = everywhere({ indicator: 'c' }, 1.5, 0.03).map((row, place) => ({ ...row, n: place === 7 ? 6 : 12 }))
  return publishedBatch(aFigureFile([...answered, ...counted, ...surveyed]))
}

async function editionCalled(slug: string) {
  const edition = await findEdition(slug)
  if (!edition) throw new Error('no edition')
  return edition
}

const observation = async (batchId: string, line: number, query = '') =>
  (door.loader as (args: object) => Promise<object>)({
    request: new Request(`http://localhost/tal/${batchId}/${line}${query}`),
    params: { batchId, line: String(line) },
    context: {},
  })

/** Everything that says something of the edition by the words and rules of the catalogue. */
async function allThatIsSaid(slug: string) {
  const edition = await editionCalled(slug)
  const own = await listFiguresOf(edition.id, code)
  const small = await listFiguresOf(edition.id, hidden)
  const lines = [...own, ...small].flatMap(({ source }) => (source ? [source] : []))
  return {
    files: await exportEdition(slug),
    municipality: await readMunicipality(code, slug, 'da'),
    withHidden: await readMunicipality(hidden, slug, 'en'),
    indicators: await Promise.all(['a', 'b', 'c'].map((id) => readIndicator(id, slug))),
    aspects: await readAspects(code, slug, 'da'),
    comparison: await readComparison(edition, [code, hidden], 'da'),
    group: await readGroup(edition, code, [hidden], 'da'),
    method: await readMethodDescription(slug, 'da'),
    laboratory: await readLab(slug, 'da'),
    council: await readCouncilPack(code, 'da'),
    lines: await Promise.all(lines.map(({ batchId, line }) => observation(batchId, line))),
  }
}

it('a change of the catalogue changes nothing of what a published edition says, and its package verifies', async () => {
  await figures()
  const slug = await publishedEdition(plan)
  const edition = await editionCalled(slug)
  const said = await allThatIsSaid(slug)
  const packed = await packEdition(edition)
  await saveIndicators(after)
  expect(await allThatIsSaid(slug)).toEqual(said)
  const again = await packEdition(edition)
  if (!packed.ok || !again.ok) throw new Error('not packed')
  expect(Buffer.compare(again.value.bytes, packed.value.bytes)).toBe(0)
  const file = join(folder, 'udgave.zip')
  writeFileSync(file, again.value.bytes)
  const lines: string[] = []
  const say = (line: string) => void lines.push(line)
  expect({ code: runVerify(file, { out: say, error: say }), lines }).toMatchObject({ code: 0 })
})

it('a number that a published edition hides stays hidden when the smallest count is lowered', async () => {
  const batchId = await figures()
  const [indicatorA] = before
  const slug = await publishedEdition(plan)
  const [small] = await listFiguresOf((await editionCalled(slug)).id, hidden)
  expect(small).toMatchObject({ indicatorId: 'a', status: 'suppressed', source: { batchId } })
  const line = small?.source?.line ?? 0
  await saveIndicators([{ ...anIndicator(indicatorA), minN: null }])
  expect(await observation(batchId, line)).toMatchObject({ shown: { disclosure: 'suppressed', value: null, n: null } })
  // Nor is it computed with where practices are weighed.
  expect([...(await listHiddenLines(['a', 'b']))]).toEqual([`${batchId} ${line}`])
  const next = await publishedEdition({ ...plan, slug: '2022b' })
  const values = (await listFiguresOf((await editionCalled(next)).id, hidden)).map(({ value }) => value)
  expect(values[0]).not.toBeNull()
  // An edition that shows it has made it public; the one that hid it goes on hiding it.
  expect(await observation(batchId, line)).toMatchObject({ shown: { value: values[0], n: 12 } })
  expect([...(await listHiddenLines(['a']))]).toEqual([])
  expect(await observation(batchId, line, `?udgave=${slug}`)).toMatchObject({ shown: { value: null, n: null } })
})

it('a number that today’s smallest count hides is not opened, whichever edition showed it', async () => {
  const batchId = await figures()
  const [indicatorA] = before
  const slug = await publishedEdition(plan)
  const [small] = await listFiguresOf((await editionCalled(slug)).id, code)
  const line = small?.source?.line ?? 0
  expect(small).toMatchObject({ indicatorId: 'a', status: 'value', n: 400 })
  expect(await observation(batchId, line)).toMatchObject({ shown: { value: small?.value, n: 400 } })
  await saveIndicators([{ ...anIndicator(indicatorA), minN: 500 }])
  for (const query of ['', `?udgave=${slug}`]) {
    const said = { shown: { disclosure: 'suppressed', value: null, n: null }, pedigree: null }
    expect(await observation(batchId, line, query)).toMatchObject(said)
  }
  // What the edition has made public it goes on saying: it never changes.
  expect((await listFiguresOf((await editionCalled(slug)).id, code))[0]).toEqual(small)
})

it('an edition from before hides what it has hidden, by what it holds itself', async () => {
  const batchId = await figures()
  const slug = await savedDraftEdition(plan)
  await db.$executeRaw`UPDATE "Edition" SET "catalogue" = NULL`
  await publishEdition(staff, slug, new Date())
  const edition = await editionCalled(slug)
  const [small] = await listFiguresOf(edition.id, hidden)
  await saveIndicators(after)
  expect(await observation(batchId, small?.source?.line ?? 0)).toMatchObject({ shown: { value: null, n: null } })
  // Without a copy, the words are those of today.
  expect(await readIndicator('a', slug)).toMatchObject({ indicator: { definitionDa: 'Noget helt andet.' } })
})

it('the copy is made anew while the edition is a draft, and kept for good when it is published', async () => {
  await figures()
  const slug = await savedDraftEdition({ method: { kind: 'standard' } })
  const nameOf = async () => {
    const { catalogue } = await db.edition.findUniqueOrThrow({ where: { slug }, select: { catalogue: true } })
    return (catalogue as { name: { da: string } }[])[0]?.name.da
  }
  const hash = (await editionCalled(slug)).contentHash
  await saveIndicators(before.map((one) => ({ ...one, name: { ...one.name, da: 'Nyt navn' } })))
  expect(await nameOf()).toBe(before[0]?.name.da)
  expect(await recomputeEdition(staff, slug, () => new Date(), assembleHere)).toMatchObject({ ok: true })
  expect(await nameOf()).toBe('Nyt navn')
  // Words are no part of what the hash is taken of: editions from before keep theirs.
  expect((await editionCalled(slug)).contentHash).toBe(hash)
  await publishEdition(staff, slug, new Date())
  await expect(db.$executeRaw`UPDATE "Edition" SET "catalogue" = NULL WHERE "slug" = ${slug}`).rejects.toThrow(
    /A published edition never changes/,
  )
})
