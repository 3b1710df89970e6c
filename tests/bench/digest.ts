import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openEmbeddedDatabase } from '../../server/embedded-database/open'
import { migrate } from '../../server/migrate'

type DigestBench = { people: number; seconds: number; queries: number; made: number }

/** What the digest for this many people takes: each with five things to tell, made and queued as on a Monday morning. */
async function timeDigest(people: number): Promise<DigestBench> {
  const { db } = await import('~/platform/database.server')
  const { makeDigests } = await import('~/digest/make-digests.server')
  const monday = new Date('2026-11-23T06:30:00Z')
  const told = new Date('2026-11-22T20:00:00Z')
  const users = await db.user.createManyAndReturn({
    data: Array.from({ length: people }, (_, place) => ({
      email: `bench-${place}@kommune.example`,
      name: `Nr. ${place}`,
    })),
    select: { id: true },
  })
  const kinds = ['thread-reply', 'weak-indicator-moved', 'new-practice-for-weak', 'peer-question', 'practice-thanked']
  for (const kind of kinds) {
    await db.notification.createMany({
      data: users.map(({ id }) => ({
        userId: id,
        kind,
        about: `account:${id}`,
        path: '/konto',
        slots: { person: 'Kim Jensen', title: 'Tovholder', municipality: 'Odense', indicator: 'Anbragte' },
        cause: `bench:${kind}`,
        createdAt: told,
      })),
    })
  }
  // Every statement of this process goes through here.
  const query = pg.Client.prototype.query
  let queries = 0
  pg.Client.prototype.query = function counted(this: pg.Client, ...given: Parameters<typeof query>) {
    queries += 1
    return query.apply(this, given)
  } as typeof query
  const start = performance.now()
  const { made } = await makeDigests(monday)
  const seconds = (performance.now() - start) / 1000
  pg.Client.prototype.query = query
  await db.$disconnect()
  return { people, seconds, queries, made }
}

async function inEmbeddedDatabase(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'si-bench-digest-'))
  const database = await openEmbeddedDatabase(folder)
  try {
    await migrate(database.url)
    process.env.OPENED_DATABASE_URL = database.url
    const { people, seconds, queries, made } = await timeDigest(5_000)
    process.stdout.write(
      `${people} people, 5 things each: ${made} digests queued in ${seconds.toFixed(1)} s, ${queries} statements\n`,
    )
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** Runs it in a process of its own, since a process has one database: the line to print. */
export function runDigestBench(): string {
  const file = fileURLToPath(import.meta.url)
  return execFileSync(process.execPath, ['--import', 'tsx', file], { encoding: 'utf8' }).trim()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await inEmbeddedDatabase()
