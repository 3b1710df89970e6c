import { beforeEach, expect, it } from 'vitest'
import { db } from '~/platform/database.server'
import { readSettings } from '~/platform/settings.server'
import { demoYears } from '../../prisma/seed/demo-quality'
import { loadData } from '../../server/load-data'
import { emptyDatabase } from './empty-database'

beforeEach(emptyDatabase)

const demo = { ...readSettings({}), demo: true }

async function abandonedBatch(state: 'READING' | 'STAGED') {
  const fileHash = '0'.repeat(64)
  const data = { fileName: 'demodata-2022.csv', fileHash, fileBytes: 1, state, isDemo: true, uploadedBy: 'Demodata' }
  await db.importBatch.create({ data })
}

it('the demonstration is loaded once, whole, and over what an interrupted start left behind', async () => {
  await abandonedBatch('READING')
  await abandonedBatch('STAGED')
  const said: string[] = []
  await loadData(demo, (line) => said.push(line))
  await loadData(demo, (line) => said.push(line))
  expect(said).toHaveLength(1)

  const editions = await db.edition.findMany({ orderBy: { slug: 'asc' }, include: { batches: true } })
  expect(editions.map(({ slug, state, isDemo }) => ({ slug, state, isDemo }))).toEqual(
    demoYears.map((slug) => ({ slug, state: 'PUBLISHED', isDemo: true })),
  )
  expect(editions.map(({ titleDa }) => titleDa)).toEqual(demoYears.map((year) => `Socialt Indeks ${year} (demodata)`))
  const published = await db.importBatch.findMany({ where: { state: 'PUBLISHED' }, orderBy: { fileName: 'asc' } })
  expect(published.map(({ fileName, isDemo }) => [fileName, isDemo])).toEqual(
    demoYears.map((year) => [`demodata-${year}.csv`, true]),
  )
  expect(await db.importBatch.count({ where: { state: 'DISCARDED' } })).toBe(2)
  expect(await db.editionFigure.count({ where: { edition: { slug: '2026' } } })).toBe(98 * 122)
  // Every value opens its source; what has no source has no value.
  expect(await db.editionFigure.count({ where: { batchId: null, value: { not: null } } })).toBe(0)
  expect(await db.practice.count({ where: { municipalityCode: null, isDemo: false } })).toBeGreaterThan(0)
  expect(await db.practice.findMany({ where: { municipalityCode: '376' }, select: { state: true } })).toEqual([
    { state: 'DRAFT' },
  ])
}, 180_000)

it('a database without demonstration gets its reference data and nothing else', async () => {
  await loadData({ ...demo, demo: false }, () => {})
  const counts = [db.indicator.count(), db.contextFigure.count(), db.importBatch.count(), db.edition.count()]
  expect(await Promise.all([...counts, db.user.count(), db.practice.count()])).toEqual([122, 98, 0, 0, 0, 0])
})
