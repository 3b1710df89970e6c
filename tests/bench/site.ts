import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword } from '../../prisma/seed/demo-users'
import { freePort, type RunningSite, startSiteIn } from '../running-site'

export type MeasuredSite = RunningSite & {
  startMs: number
  /** The cookie of a fresh log-in. */
  logIn: (email: string) => Promise<string>
}

/** The site in an empty folder: started once to build and seed, then again to time a start with both in place. */
export async function startSite(say: (line: string) => void): Promise<MeasuredSite> {
  const folder = mkdtempSync(join(tmpdir(), 'si-bench-'))
  const port = await freePort()
  say('\nFirst start: building and seeding …')
  await (await startSiteIn(folder, port)).stop()
  const begun = performance.now()
  const site = await startSiteIn(folder, port)
  const startMs = Math.round(performance.now() - begun)
  return {
    ...site,
    startMs,
    logIn: async (email) => {
      const answer = await fetch(`${site.address}/log-ind`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: site.address },
        body: new URLSearchParams({ email, password: demoPassword }),
      })
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
      if (!cookie) throw new Error(`No log-in for ${email}: ${answer.status}`)
      return cookie
    },
    stop: async () => {
      await site.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    },
  }
}
