import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbeddedDatabase } from '../../server/embedded-database/open'
import { migrate } from '../../server/migrate'

/** An empty database with all tables, for one bench: on the server at TEST_DATABASE_URL, else embedded. */
export async function openBenchDatabase(what: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL
  const database = server ? await onServer(server, `si_bench_${what}_${process.pid}`) : await embedded(what)
  await migrate(database.url)
  return database
}

async function onServer(url: string, name: string) {
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await run(`CREATE DATABASE ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return { url: own.href, close: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}

async function embedded(what: string) {
  const folder = mkdtempSync(join(tmpdir(), `si-bench-${what}-`))
  const database = await openEmbeddedDatabase(folder)
  return {
    url: database.url,
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    },
  }
}
