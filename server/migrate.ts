import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Thrown when the database and the migrations in this version can't be brought together; the message says why. */
export class MigrationError extends Error {}

type Migration = { name: string; sql: string; checksum: string }

// Any number does, as long as every instance uses the same: Prisma's own migrate uses this one.
const migrationLock = 72_707_369

// As `prisma migrate deploy` makes it, so that it can take over from us.
const createTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => {
      const sql = readFileSync(join(folder, entry.name, 'migration.sql'), 'utf8')
      return { name: entry.name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    const done = await work()
    await client.query('COMMIT')
    return done
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

async function readApplied(client: pg.Client): Promise<Map<string, Applied>> {
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  )
  return new Map(rows.map((row) => [row.migration_name, row]))
}

/** Applies the first migration that is not applied yet; false when there is none. Others may be doing the same just now. */
async function applyNext(client: pg.Client, migrations: Migration[]): Promise<string | null> {
  return inTransaction(client, async () => {
    await client.query(createTable)
    const applied = await readApplied(client)
    for (const migration of migrations) {
      const row = applied.get(migration.name)
      if (row) {
        if (row.finished_at === null)
          throw new MigrationError(`Migration ${migration.name} was begun by another tool and not finished.`)
        if (row.checksum !== migration.checksum) {
          throw new MigrationError(
            `Migration ${migration.name} was edited after it was applied to this database. Restore the file and write a new migration instead.`,
          )
        }
        continue
      }
      await client.query(migration.sql)
      await client.query(
        'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
        [randomUUID(), migration.checksum, migration.name],
      )
      return migration.name
    }
    const known = new Set(migrations.map((migration) => migration.name))
    const newer = [...applied.keys()].filter((name) => !known.has(name))
    if (newer.length > 0) {
      throw new MigrationError(`This database is newer than this version of the program: it has ${newer.join(', ')}.`)
    }
    return null
  })
}

/**
 * Brings a database up to the migrations in `folder`, each as one transaction; safe while other instances do the same.
 * Answers the names applied. Throws `MigrationError` for an edited, unfinished or unknown migration.
 */
export async function migrate(url: string, folder = 'prisma/migrations'): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 30_000 })
  await client.connect()
  try {
    const done: string[] = []
    for (;;) {
      const name = await applyNext(client, migrations)
      if (name === null) return done
      done.push(name)
    }
  } finally {
    await client.end()
  }
}
