import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startSiteIn } from '../running-site'

/** One site for the whole run, in an empty folder, as a person would start it. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'si-e2e-'))
  const site = await startSiteIn(folder, await freePort())
  process.env.E2E_ADDRESS = site.address
  return async () => {
    await site.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
