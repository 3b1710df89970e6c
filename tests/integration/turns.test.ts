import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../server/embedded-database/open'

let folder: string
let database: EmbeddedDatabase
let pool: pg.Pool

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'si-turns-'))
  database = await openEmbeddedDatabase(folder)
  pool = new pg.Pool({ connectionString: database.url, max: 12 })
})

afterAll(async () => {
  await pool.end()
  await database.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** Asks for what it tells, each time in one of several shapes; true when the answer is its own. */
async function ask(round: number): Promise<boolean> {
  const name = `a${round % 7}`
  const { rows } = await pool.query(`SELECT $1::int AS ${name}, $2::text AS text`, [round, 'x'.repeat(round)])
  return rows[0]?.[name] === round
}

async function hold(round: number): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query('SELECT $1::int AS round', [round])
    if (round % 2 === 0) await client.query('SELECT 1 / $1::int', [0]).catch(() => {})
    await client.query(round % 2 === 0 ? 'ROLLBACK' : 'COMMIT')
    return rows[0]?.round === round
  } finally {
    client.release()
  }
}

describe('questions to the embedded database that wait while somebody holds a transaction', () => {
  it('are each answered with their own rows', async () => {
    const rounds = Array.from({ length: 200 }, (_, round) => round)
    const answers = await Promise.all(rounds.flatMap((round) => [ask(round), hold(round), ask(round + 1)]))
    expect(answers.filter((right) => !right)).toEqual([])
  })

  it('are answered when whoever held it is gone', async () => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query('BEGIN')
    const waiting = [ask(1), ask(2), ask(3)]
    await client.end()
    expect(await Promise.all(waiting)).toEqual([true, true, true])
  })
})
