import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function untilReady(server: ChildProcess, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const hear = (piece: Buffer) => {
      heard += piece.toString()
      if (heard.includes(`Socialt Indeks: ${address}`)) resolve()
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => reject(new Error(`The server stopped with ${code}\n${heard}`)))
  })
}

/** `npm start` as a person would run it: embedded database in an empty folder, demonstration data. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'si-e2e-'))
  const port = await freePort()
  const { DATABASE_URL: _, ...environment } = process.env
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/start.ts'], {
    env: { ...environment, PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'error', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = `http://localhost:${port}`
  await untilReady(server, address)
  process.env.E2E_ADDRESS = address
  return async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}
