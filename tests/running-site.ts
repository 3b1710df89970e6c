import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** A server started as `npm start` does. */
export type RunningSite = { address: string; pid: number; stop: () => Promise<void> }

/** A port of this machine that nobody listens on just now. */
export async function freePort(): Promise<number> {
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

/**
 * Starts the site with its data in `folder` and waits until it says its address. Throws, with what it printed, when it stops first.
 * With the address of an empty `database` it runs on that, else on the embedded one; with demonstration data on either.
 */
export async function startSiteIn(folder: string, port: number, database?: string): Promise<RunningSite> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const environment = database ? { ...inherited, DATABASE_URL: database, DEMO: 'on' } : inherited
  // As package.json says, but without npm between: the process that answers is the one that is measured and stopped.
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  const server = spawn('sh', ['-c', scripts.start], {
    env: { ...environment, PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'error', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = `http://localhost:${port}`
  await untilSaid(server, `Socialt Indeks: ${address}`)
  return {
    address,
    pid: server.pid ?? 0,
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
    },
  }
}
