import { type Database, db } from './database.server'

/** Counts the public version up: every page cached before this commit is thrown away. Call it in the deed's own transaction. */
export async function raisePublicVersion(database: Database = db): Promise<void> {
  await database.publicVersion.upsert({
    where: { id: 1 },
    create: { id: 1, version: 2n },
    update: { version: { increment: 1 } },
  })
}

/** The number that changes whenever anything public does. */
export async function findPublicVersion(database: Database = db): Promise<string> {
  const row = await database.publicVersion.findUnique({ where: { id: 1 }, select: { version: true } })
  return String(row?.version ?? 0n)
}
