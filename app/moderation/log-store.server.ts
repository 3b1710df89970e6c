import { sha256 } from '~/accounts/sha256.server'
import { type Database, db, type Tx } from '~/platform/database.server'
import { raisePublicVersion } from '~/platform/public-version-store.server'
import { hashedText, type LogEntry, type LogLine, logEntry, noHash } from './log-entry'

/** Any number that nobody else locks on. */
const LOCK = 7_016_017

const lineSelect = { number: true, at: true, entry: true, previousHash: true, hash: true } as const

/**
 * Appends lines to the chained log, in the transaction of what they tell. Until it ends nobody else appends, so that each
 * line knows the one before it. The public figures come from the log, so their cached pages are thrown away.
 */
export async function saveLogEntries(entries: readonly LogEntry[], at: Date, tx: Tx): Promise<void> {
  if (entries.length === 0) return
  // First, as others who write do: two who lock the same things in another order would wait for each other for ever.
  await raisePublicVersion(tx)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`
  const newest = await tx.moderationLogEntry.findFirst({
    select: { number: true, hash: true },
    orderBy: { number: 'desc' },
  })
  let number = newest?.number ?? 0
  let previousHash = newest?.hash ?? noHash
  const lines = entries.map((told) => {
    number += 1
    const line = { number, at, entry: logEntry.parse(told), previousHash }
    const hash = sha256(hashedText(line))
    previousHash = hash
    return { ...line, hash }
  })
  await tx.moderationLogEntry.createMany({ data: lines })
}

/** The whole log, oldest line first. */
export async function listLogLines(database: Database = db): Promise<LogLine[]> {
  const rows = await database.moderationLogEntry.findMany({ select: lineSelect, orderBy: { number: 'asc' } })
  return rows.map((row) => ({ ...row, entry: logEntry.parse(row.entry) }))
}

/** The newest hash, by which anybody can see later that nothing before it was changed; null while the log is empty. */
export async function findNewestHash(database: Database = db): Promise<{ number: number; hash: string } | null> {
  return database.moderationLogEntry.findFirst({ select: { number: true, hash: true }, orderBy: { number: 'desc' } })
}
