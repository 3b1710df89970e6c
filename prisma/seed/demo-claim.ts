import { hostname } from 'node:os'
import { db, inTransaction } from '~/platform/database.server'

/** Who says that it is loading, as the audit log keeps it. */
const deed = 'load-demo-data'
/** After this time a claim from another machine counts as given up. */
const patienceMs = 120_000

type Claim = { host: string; pid: number }

/**
 * Takes the task of loading the demonstration data; false when another process that is alive has it. The claim is an entry of
 * the audit log, not a lock that is held: the embedded database has one session for everybody.
 */
export function claimDemoData(now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${deed}, 0))`
    const last = await tx.auditEntry.findFirst({ where: { deed }, orderBy: { at: 'desc' } })
    if (last && isHeld(last.details as Claim, last.at, now)) return false
    const details: Claim = { host: hostname(), pid: process.pid }
    await tx.auditEntry.create({ data: { at: now, actor: 'Demodata', deed, subject: 'demo-data', details } })
    return true
  })
}

function isHeld({ host, pid }: Claim, at: Date, now: Date): boolean {
  if (host === hostname()) return pid !== process.pid && isAlive(pid)
  return now.getTime() - at.getTime() < patienceMs
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** True when every one of these editions is published: then nothing is left to load. */
export async function hasEditions(slugs: readonly string[]): Promise<boolean> {
  const published = await db.edition.count({ where: { slug: { in: [...slugs] }, state: 'PUBLISHED' } })
  return published === slugs.length
}
