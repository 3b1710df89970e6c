import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { placeFor } from './place'

/** A running embedded database: its address, and how to let go of it. The last one to let go closes it. */
export type EmbeddedDatabase = { url: string; close: () => Promise<void> }

const patienceMs = 60_000

function lease(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('error', () => resolve(null))
    socket.once('data', () => {
      socket.removeAllListeners('error')
      socket.on('error', () => socket.destroy())
      resolve(socket)
    })
  })
}

/**
 * Opens the embedded database of a data folder, or joins the process that already has it open.
 * Throws, with the last lines of its log, when it doesn't come up within a minute.
 */
export async function openEmbeddedDatabase(dataFolder: string): Promise<EmbeddedDatabase> {
  const place = placeFor(dataFolder)
  const deadline = Date.now() + patienceMs
  let held = await lease(place.leaseSocket)
  let running = false
  while (!held) {
    if (Date.now() > deadline) {
      throw new Error(`The embedded database in ${dataFolder} did not start.\n${lastLines(place.log)}`)
    }
    if (!running) {
      running = true
      const log = openSync(place.log, 'a', 0o600)
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', fileURLToPath(new URL('./process.ts', import.meta.url)), dataFolder],
        { detached: true, stdio: ['ignore', log, log] },
      )
      child.unref()
      child.once('exit', () => {
        running = false
      })
    }
    await wait(50)
    held = await lease(place.leaseSocket)
  }
  const socket = held
  socket.unref()
  return {
    url: `postgresql://postgres@localhost:5432/postgres?host=${encodeURIComponent(place.socketFolder)}&sslmode=disable`,
    close: () =>
      new Promise((resolve) => {
        if (socket.destroyed) return resolve()
        socket.once('close', () => resolve())
        socket.end()
        socket.destroy()
      }),
  }
}

function lastLines(path: string): string {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(-12).join('\n')
  } catch {
    return ''
  }
}
