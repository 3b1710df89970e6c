import type { Settings } from '~/platform/settings.server'
import { openEmbeddedDatabase } from './embedded-database/open'
import { migrate } from './migrate'

/** The open database: where it is, and how to let go of it. */
export type OpenDatabase = { url: string; close: () => Promise<void> }

/**
 * Opens the database that the settings name, or the embedded one, and applies the migrations.
 * Afterwards `~/platform/database.server` may be loaded: it reads the address that is set here.
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const opened =
    settings.databaseUrl === null
      ? await openEmbeddedDatabase(settings.dataFolder)
      : { url: settings.databaseUrl, close: async () => {} }
  process.env.OPENED_DATABASE_URL = opened.url
  await migrate(opened.url)
  return opened
}
