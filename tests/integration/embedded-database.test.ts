import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../server/embedded-database/open'

let folder: string
const opened: EmbeddedDatabase[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'si-embedded-'))
})

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
  await untilGone(join(folder, 'database.lock'))
  rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<EmbeddedDatabase> {
  const database = await openEmbeddedDatabase(folder)
  opened.push(database)
  return database
}

async function ask<Row extends pg.QueryResultRow>(database: EmbeddedDatabase, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

async function untilGone(path: string): Promise<void> {
  for (let tries = 0; existsSync(path) && tries < 200; tries += 1) await wait(50)
}

const holder = () => Number(readFileSync(join(folder, 'database.lock'), 'utf8').split(' ')[0])

describe('the embedded database', () => {
  it('is joined, not opened twice, by everyone who starts at once', async () => {
    const [one, two, three] = await Promise.all([open(), open(), open()])
    await ask(one, 'CREATE TABLE t (id INT)')
    await ask(two, 'INSERT INTO t VALUES (1)')
    expect(await ask(three, 'SELECT id FROM t')).toEqual([{ id: 1 }])
  })

  it('lives until the last one lets go, and keeps what was written', async () => {
    const first = await open()
    const second = await open()
    await ask(first, 'CREATE TABLE t (id INT)')
    await first.close()
    await ask(second, 'INSERT INTO t VALUES (7)')
    await second.close()
    await untilGone(join(folder, 'database.lock'))
    expect(existsSync(join(folder, 'database.lock'))).toBe(false)
    expect(await ask(await open(), 'SELECT id FROM t')).toEqual([{ id: 7 }])
  })

  it('opens again, with everything committed, after its process was killed', async () => {
    const first = await open()
    await ask(first, 'CREATE TABLE t (id INT)')
    await ask(first, 'INSERT INTO t VALUES (7)')
    const killed = holder()
    process.kill(killed, 'SIGKILL')
    await untilDead(killed)
    const again = await open()
    expect(holder()).not.toBe(killed)
    expect(await ask(again, 'SELECT id FROM t')).toEqual([{ id: 7 }])
  })

  it('is not kept out by a lock whose process number now belongs to somebody else', async () => {
    writeFileSync(join(folder, 'database.lock'), `${process.pid} 1\n`)
    expect(await ask(await open(), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('knows Danish, word parts and accents', async () => {
    const database = await open()
    await ask(database, 'CREATE EXTENSION pg_trgm')
    await ask(database, 'CREATE EXTENSION unaccent')
    expect(
      await ask(
        database,
        "SELECT to_tsvector('danish', 'anbringelser') @@ to_tsquery('danish', 'anbringelse') AS found",
      ),
    ).toEqual([{ found: true }])
  })
})

async function untilDead(pid: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await wait(25)
  }
}
