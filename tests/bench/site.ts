import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword } from '../../prisma/seed/demo-users'

export type Site = {
  address: string
  pid: number
  startMs: number
  /** The cookie of a fresh log-in. */
  logIn: (email: string) => Promise<string>
  stop: () => Promise<void>
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function untilSaid(server: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const hear = (piece: Buffer) => {
      heard += piece.toString()
      if (heard.includes(words)) resolve()
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`The server stopped with ${code}\n${heard}`)))
  })
}

async function ended(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
}

/** The site in an empty folder: started once to build and seed, then again to time a start with both in place. */
export async function startSite(say: (line: string) => void): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'si-bench-'))
  const port = await freePort()
  const address = `http://localhost:${port}`
  const start = () => {
    const { DATABASE_URL: _, ...environment } = process.env
    return spawn(process.execPath, ['--import', 'tsx', 'server/start.ts'], {
      env: { ...environment, PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'error', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
  say('\nFirst start: building and seeding …')
  const first = start()
  await untilSaid(first, `Socialt Indeks: ${address}`)
  await ended(first)
  const begun = performance.now()
  const server = start()
  await untilSaid(server, `Socialt Indeks: ${address}`)
  const startMs = Math.round(performance.now() - begun)
  return {
    address,
    pid: server.pid ?? 0,
    startMs,
    logIn: async (email) => {
      const answer = await fetch(`${address}/log-ind`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: address },
        body: new URLSearchParams({ email, password: demoPassword }),
      })
      const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
      if (!cookie) throw new Error(`No log-in for ${email}: ${answer.status}`)
      return cookie
    },
    stop: async () => {
      await ended(server)
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
    },
  }
}
