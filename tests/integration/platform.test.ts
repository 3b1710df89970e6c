import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseAnswers, db, inTransaction } from '~/platform/database.server'
import { findPublicVersion, raisePublicVersion } from '~/platform/public-version-store.server'
import { MigrationError, migrate } from '../../server/migrate'
import { emptyDatabase } from './empty-database'

beforeEach(emptyDatabase)

describe('the database', () => {
  it('answers', async () => {
    expect(await databaseAnswers()).toBe(true)
  })

  it('undoes a transaction that throws', async () => {
    const before = await findPublicVersion()
    await expect(
      inTransaction(async (tx) => {
        await raisePublicVersion(tx)
        throw new Error('on purpose')
      }),
    ).rejects.toThrow('on purpose')
    expect(await findPublicVersion()).toBe(before)
  })

  // The embedded database takes one transaction at a time, so that there no two can wait for each other.
  it.skipIf(!process.env.TEST_DATABASE_URL)('lets both of two deeds that wait for each other through', async () => {
    const words = ['en', 'to'].map((word) => ({ word, kind: 'FLAG' as const }))
    await db.watchedWord.createMany({ data: words })
    let arrived = 0
    let letGo: () => void = () => {}
    const bothHoldOne = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const deed = (first: string, second: string) =>
      inTransaction(async (tx) => {
        await tx.$queryRaw`SELECT "id" FROM "WatchedWord" WHERE "word" = ${first} FOR UPDATE`
        arrived += 1
        if (arrived === 2) letGo()
        await bothHoldOne
        await tx.$queryRaw`SELECT "id" FROM "WatchedWord" WHERE "word" = ${second} FOR UPDATE`
        return first
      })
    expect(await Promise.all([deed('en', 'to'), deed('to', 'en')])).toEqual(['en', 'to'])
    expect(arrived).toBe(3)
  })

  it('counts the public version up, also from many at once', async () => {
    const before = Number(await findPublicVersion())
    await Promise.all(Array.from({ length: 10 }, () => raisePublicVersion()))
    expect(Number(await findPublicVersion())).toBe(before + 10)
  })

  it('refuses a number where the status says missing, and a missing number where it says value', async () => {
    await db.$executeRaw`INSERT INTO "ImportBatch" ("id", "fileName", "fileHash", "fileBytes", "state", "uploadedBy")
      VALUES ('018f0000-0000-7000-8000-000000000001', 'a.csv', ${'0'.repeat(64)}, 1, 'STAGED', 'test')`
    await db.$executeRaw`INSERT INTO "Indicator" ("id", "area", "theme", "source", "nameDa", "nameEn", "unit", "direction", "scored", "definitionDa", "frequency", "verification", "position", "updatedAt")
      VALUES ('x', 'handicap', 'tilbud', 'DANMARKS_STATISTIK', 'x', 'x', 'pct.', 'HIGHER', true, 'x', 'årlig', 'likely', 1, now())`
    const insert = (line: number, value: number | null, status: 'VALUE' | 'MISSING') =>
      db.$executeRaw`INSERT INTO "Observation" ("batchId", "line", "indicatorId", "municipalityCode", "period", "value", "status")
        VALUES ('018f0000-0000-7000-8000-000000000001', ${line}, 'x', '101', '2024', ${value}, ${status}::"ObservationStatus")`
    await insert(2, 0, 'VALUE')
    await insert(3, null, 'MISSING')
    await expect(insert(4, 0, 'MISSING')).rejects.toThrow(/Observation_value_by_status/)
    await expect(insert(5, null, 'VALUE')).rejects.toThrow(/Observation_value_by_status/)
  })
})

describe('migrations', () => {
  const url = () => process.env.OPENED_DATABASE_URL ?? ''
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'si-migrations-'))
    cpSync('prisma/migrations', folder, { recursive: true })
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true })
    await db.$executeRaw`DROP TABLE IF EXISTS "Later"`
    await db.$executeRaw`DELETE FROM "_prisma_migrations" WHERE migration_name LIKE '2999%'`
  })

  const write = (name: string, sql: string) => {
    cpSync(join(folder, readdirSync(folder).filter((entry) => !entry.includes('.'))[0] ?? ''), join(folder, name), {
      recursive: true,
    })
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }

  it('are applied once, also when several instances start together', async () => {
    write('29990101000000_later', 'CREATE TABLE "Later" ("id" INT PRIMARY KEY);')
    const done = await Promise.all([migrate(url(), folder), migrate(url(), folder), migrate(url(), folder)])
    expect(done.flat()).toEqual(['29990101000000_later'])
    expect(await migrate(url(), folder)).toEqual([])
  })

  it('leave nothing behind when one fails', async () => {
    write('29990101000000_later', 'CREATE TABLE "Later" ("id" INT PRIMARY KEY); SELECT 1/0;')
    await expect(migrate(url(), folder)).rejects.toThrow(/division by zero/)
    expect(await db.$queryRaw`SELECT to_regclass('"Later"')::text AS t`).toEqual([{ t: null }])
  })

  it('are refused when one was edited after it was applied', async () => {
    const [first = ''] = readdirSync(folder)
      .filter((entry) => !entry.includes('.'))
      .sort()
    const file = join(folder, first, 'migration.sql')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- edited`)
    await expect(migrate(url(), folder)).rejects.toThrow(MigrationError)
  })

  it('are refused when the database is newer than the program', async () => {
    write('29990101000000_later', 'CREATE TABLE "Later" ("id" INT PRIMARY KEY);')
    await migrate(url(), folder)
    await expect(migrate(url())).rejects.toThrow(/newer than this version/)
  })
})
