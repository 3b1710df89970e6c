import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbeddedDatabase } from '../../server/embedded-database/open'
import { migrate } from '../../server/migrate'
import { fillWithPractices, searchesOf, wordsOfTheField } from './search-case'

/** How many searches are told of. */
const measuredSearches = 240

const name = `si_bench_search_${process.pid}`

async function onServer(url: string) {
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

async function embedded() {
  const folder = mkdtempSync(join(tmpdir(), 'si-bench-search-'))
  const database = await openEmbeddedDatabase(folder)
  return {
    url: database.url,
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    },
  }
}

/**
 * Times the one search over invented practices: 100,000 on the server at TEST_DATABASE_URL, else 3,000 in the embedded
 * database. Must run in a process of its own, since a process has one database.
 */
async function timeSearch(say: (line: string) => void): Promise<void> {
  const server = process.env.TEST_DATABASE_URL
  const count = Number(process.env.BENCH_PRACTICES ?? (server ? 100_000 : 3_000))
  const database = server ? await onServer(server) : await embedded()
  try {
    await migrate(database.url)
    process.env.OPENED_DATABASE_URL = database.url
    const { loadReferenceData } = await import('../../server/load-data')
    await loadReferenceData()
    const words = wordsOfTheField()
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await fillWithPractices(client, count, words)
    await client.end()
    const { searchEverything } = await import('~/search/search-everything.server')
    const { readSearchFilter } = await import('~/search/search-filter')
    const searches = searchesOf(words, 2 * measuredSearches)
    const times: { typed: string; ms: number; total: number }[] = []
    for (const typed of searches) {
      const begun = performance.now()
      const found = await searchEverything(null, readSearchFilter(new URLSearchParams({ q: typed })))
      times.push({ typed, ms: performance.now() - begun, total: found?.total ?? 0 })
    }
    // The first half, of other words, is what a server does before: its code is compiled and its connections are open.
    const measured = times.slice(measuredSearches).sort((one, other) => one.ms - other.ms)
    const at = (share: number) => measured[Math.floor(measured.length * share)]?.ms.toFixed(1)
    say(`\nSearch over ${count.toLocaleString('en')} practices on ${server ? 'PostgreSQL' : 'the embedded database'}`)
    say(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms over ${measured.length} searches`)
    for (const { typed, ms, total } of measured.slice(-5))
      say(`  slowest: ${ms.toFixed(1)} ms, ${total} found, ${typed}`)
    const { db } = await import('~/platform/database.server')
    await db.$disconnect()
  } finally {
    await database.close()
  }
}

await timeSearch((line) => process.stdout.write(`${line}\n`))
