import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the embedded database of one data folder keeps its files, its lock and its sockets. */
export type Place = { folder: string; lock: string; log: string; leaseSocket: string; socketFolder: string }

// A unix socket's path may be about 104 bytes on the strictest systems.
const longestSocketPath = 100

/** The place for a data folder, made when it is missing; only the owner may look inside, for the database asks for no password. */
export function placeFor(dataFolder: string): Place {
  const home = resolve(dataFolder)
  const folder = join(home, 'database')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const near = join(home, 'sockets')
  const far = join(tmpdir(), `socialt-indeks-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
  const socketFolder = join(near, '.s.PGSQL.5432').length <= longestSocketPath ? near : far
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  return {
    folder,
    lock: join(home, 'database.lock'),
    log: join(home, 'database.log'),
    leaseSocket: join(socketFolder, 'lease'),
    socketFolder,
  }
}
