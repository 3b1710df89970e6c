import { readSettings } from '~/platform/settings.server'

/**
 * Opens the database (joining a running embedded one), does the work and lets go again.
 * Verbs must be imported inside `work`: the database client reads its address when it is first loaded.
 */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const settings = readSettings(process.env)
  const { ensureClient } = await import('../server/build')
  ensureClient()
  const { openDatabase } = await import('../server/open-database')
  const { loadReferenceData } = await import('../server/load-data')
  const database = await openDatabase(settings)
  try {
    await loadReferenceData()
    return await work()
  } finally {
    const { db } = await import('~/platform/database.server')
    await db.$disconnect()
    await database.close()
  }
}
