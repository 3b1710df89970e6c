import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { openEmbeddedDatabase } from '../../server/embedded-database/open'
import { unsyncedAddress } from '../server-database'

// Runs before each test file is loaded: its worker's own database, whose address the client then reads.
const template = inject('template')
const worker = process.env.VITEST_POOL_ID ?? '1'

async function ownDatabase(): Promise<{ url: string; close: () => Promise<void> }> {
  if (template.kind === 'embedded') return openEmbeddedDatabase(join(template.folder, worker))
  const name = `${template.name}_${worker}`
  const client = new pg.Client({ connectionString: template.url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name} TEMPLATE ${template.name}`)
  } finally {
    await client.end()
  }
  const url = new URL(template.url)
  url.pathname = `/${name}`
  return { url: unsyncedAddress(url.href), close: async () => {} }
}

const database = await ownDatabase()
process.env.OPENED_DATABASE_URL = database.url

afterAll(async () => {
  const { db } = await import('~/platform/database.server')
  await db.$disconnect()
  await database.close()
})
