// The embedded database: PostgreSQL in WebAssembly behind a unix socket, in a process of its own.
// It lives as long as somebody holds a lease (an open connection to the lease socket) and then closes cleanly.
import { rmSync } from 'node:fs'
import { createServer, type Server as NetServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { releaseLock, takeLock } from './lock'
import { placeFor } from './place'
import { Turns } from './turns'
import { handOverWhole } from './whole-pipelines'

/** The process ends with this code when another one holds the data folder; whoever started it then joins that one. */
const somebodyElseHasIt = 3

const patienceWithoutLeaseMs = 1_000

const place = placeFor(process.argv[2] ?? '.data')
if (takeLock(place.lock)) process.exit(somebodyElseHasIt)

rmSync(place.leaseSocket, { force: true })
rmSync(join(place.socketFolder, '.s.PGSQL.5432'), { force: true })
const database = await PGlite.create(place.folder, { extensions: { pg_trgm, unaccent } })
const server = new PGLiteSocketServer({
  db: database,
  path: join(place.socketFolder, '.s.PGSQL.5432'),
  maxConnections: 200,
})
Object.assign(server, { queryQueue: new Turns(database) })
await server.start()
// The server tells of a connection only after it listens to it, so each is prepared where it comes in.
const front = (server as unknown as { server: NetServer }).server
front.prependListener('connection', handOverWhole)

const leases = new Set<Socket>()
let closing: NodeJS.Timeout | undefined
let stopping = false

function stopSoonWithoutLease(): void {
  clearTimeout(closing)
  if (leases.size === 0) closing = setTimeout(() => void stop(), patienceWithoutLeaseMs)
}

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  leaseServer.close()
  for (const lease of leases) lease.destroy()
  await server.stop()
  await database.close()
  rmSync(place.leaseSocket, { force: true })
  releaseLock(place.lock)
  process.exit(0)
}

// The lease socket opens last: who can connect to it finds the database ready.
const leaseServer = createServer((lease) => {
  leases.add(lease)
  clearTimeout(closing)
  lease.on('error', () => lease.destroy())
  lease.on('close', () => {
    leases.delete(lease)
    stopSoonWithoutLease()
  })
  lease.resume()
  lease.write('ready\n')
})
leaseServer.listen(place.leaseSocket, stopSoonWithoutLease)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // A terminal's Ctrl-C reaches us too; those who use the database stop first and let go of their leases.
  process.on(signal, () => stopSoonWithoutLease())
}
