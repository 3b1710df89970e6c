import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '#client'
import { settings } from './settings.server'

/** The part of the client that a transaction lends out. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/** What a store function works on: the open database, or a transaction that a verb opened. */
export type Database = PrismaClient | Tx

// Start-up puts the address into the environment before this file is first read: the embedded database has none before it runs.
const address = process.env.OPENED_DATABASE_URL ?? settings.databaseUrl

function connect(): PrismaClient {
  if (!address) throw new Error('No database: start through `npm start` or `npm run cli`, or set DATABASE_URL.')
  const adapter = new PrismaPg({
    connectionString: address,
    max: settings.databaseConnections,
    // The embedded database serves one client at a time: waiting is normal there, hanging is not.
    connectionTimeoutMillis: 30_000,
  })
  // An error goes to the log; without this its message may quote what was to be written.
  return new PrismaClient({ adapter, errorFormat: 'minimal', transactionOptions: { maxWait: 30_000, timeout: 60_000 } })
}

// The server's own files and the built app are two module graphs in one process; they share one pool.
const place = globalThis as typeof globalThis & { socialtIndeksDatabase?: PrismaClient }

/** The one database client of this process. */
export const db: PrismaClient = place.socialtIndeksDatabase ?? connect()
place.socialtIndeksDatabase = db

const MOST_TRIES = 3

/**
 * Does `work` as one commit: all of it or, when it throws, nothing. Inside it use `tx`, never `db`. Where two deeds wait for
 * each other the database ends one of them; that one is done again from its beginning, so `work` changes nothing outside.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.$transaction(work)
    } catch (error) {
      if (tries === MOST_TRIES || !isDeadlock(error)) throw error
    }
  }
}

/** PostgreSQL's deadlock_detected (40P01), as Prisma tells it of its own statements (P2034) and of raw ones. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return error.code === 'P2034' || (error.code === 'P2010' && /\b40P01\b/.test(error.message))
}

/** True when the database answers. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
