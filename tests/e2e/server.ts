import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startSiteIn } from '../running-site'
import { createDatabase, dropDatabases, unsyncedAddress } from '../server-database'

/**
 * One site for the whole run, in an empty folder, as a person would start it: on a server database where one is at hand
 * (`loop.spec.ts` then still uses the embedded one), else on the embedded one.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'si-e2e-'))
  const server = process.env.TEST_DATABASE_URL
  const name = `si_e2e_p${process.pid}x`
  const database = server && unsyncedAddress(await createDatabase(server, name))
  const site = await startSiteIn(folder, await freePort(), database)
  process.env.E2E_ADDRESS = site.address
  return async () => {
    await site.stop()
    if (server) await dropDatabases(server, name)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
