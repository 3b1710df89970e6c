import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the embedded database of one data folder keeps its files, its lock and its sockets. */
export type Place = { folder: string; lock: string; log: string; leaseSocket: string; socketFolder: string }

// A unix socket's path may be about 104 bytes on the strictest systems.
const longestSocketPath = 100

/**
 * The place for a data folder, made when it is missing; only the owner may look inside, for the database asks for no password.
 * Throws when somebody else can get at the folder of its sockets.
 */
export function placeFor(dataFolder: string): Place {
  const home = resolve(dataFolder)
  const folder = join(home, 'database')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const near = join(home, 'sockets')
  const far = join(tmpdir(), `socialt-indeks-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
  const socketFolder = join(near, '.s.PGSQL.5432').length <= longestSocketPath ? near : far
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  checkOwn(socketFolder)
  return {
    folder,
    lock: join(home, 'database.lock'),
    log: join(home, 'database.log'),
    leaseSocket: join(socketFolder, 'lease'),
    socketFolder,
  }
}

// In the folder for temporary files anybody may have made one by this name first.
function checkOwn(folder: string): void {
  const { uid, mode } = lstatSync(folder)
  const isOthers = process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o077) !== 0)
  if (isOthers) throw new Error(`Others can get at ${folder}. Remove it, or choose another DATA_FOLDER.`)
}
